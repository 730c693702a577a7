import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../scripts/knowledge/read';
import { judging } from '../annotating';
import { type Article, joinBlocks } from '../article';
import { wordsIn } from '../chosen-words';
import { compileIndex } from '../knowledge/compile';
import { languageFor } from '../text/languages';
import { atOnce } from '../work';
import { adjacentCases } from './cases/adjacent';
import type { Case } from './cases/case';
import { crisisCases } from './cases/crisis';
import { otherCases } from './cases/other';
import type { CoverageOptions } from './score';

const knowledge = compileIndex(readKnowledge());

/** Title and paragraphs, a line each. */
function articleOf(lines: string, published: string | null): Article {
  const [title, ...paragraphs] = lines.trim().split(/\n\s*/);
  const parts = paragraphs.map(text => ({ kind: 'paragraph' as const, text }));
  return { url: null, title: title!, outlet: null, language: null, published, ...joinBlocks(title!, parts) };
}

function judge(lines: string, published: string | null = '2020-08-19', options: CoverageOptions = {}) {
  const { coverage } = atOnce(judging(articleOf(lines, published), languageFor(null), knowledge, options));
  return { ...coverage, reasons: coverage.reasons.map(wordsIn('en').say) };
}

function named(cases: readonly Case[]): [string, Case][] {
  return cases.map(each => [each.about, each]);
}

const march = `Tens of thousands march in Minsk against result
  Protesters filled the centre of the Belarusian capital on Sunday and called on Lukashenko to resign.
  Police in riot gear detained dozens of them, a rights group said, and closed the metro.
  The authorities say that the president won the election with four fifths of the vote; Tsikhanouskaya, who left
  for Lithuania, says that it was rigged.`;

describe('it is coverage of the crisis: an article about', () => {
  test.each(named(crisisCases))('%s', (_, { text, date }) => {
    const coverage = judge(text, date ?? null);
    expect(coverage, coverage.reasons.join('\n')).toMatchObject({ isCoverage: true });
    expect(coverage.adjacent).toBeUndefined();
  });

  test('a march, without a date', () => {
    expect(judge(march, null)).toMatchObject({ isCoverage: true });
  });
});

describe('it is not coverage of the crisis: an article about', () => {
  test.each(named(otherCases))('%s', (_, { text, date }) => {
    const coverage = judge(text, date ?? null);
    expect(coverage, coverage.reasons.join('\n')).toMatchObject({ isCoverage: false });
  });

  test.each([
    ['a march ten years before', '2010-12-20'],
    ['a march in the year before, of which no more is known', '2019'],
    ['a march on the day before the election was called', '2020-05-07'],
  ])('%s', (_, date) => {
    expect(judge(march, date)).toEqual({
      isCoverage: false,
      score: 0,
      reasons: ['It was published before the election of August 2020 was called.'],
    });
  });

  test('nothing', () => {
    expect(judge('')).toMatchObject({ isCoverage: false, score: 0 });
  });
});

describe('it is next to the crisis: an article about', () => {
  test.each(named(adjacentCases))('%s', (_, { text, date }) => {
    const left = judge(text, date);
    expect(left, left.reasons.join('\n')).toMatchObject({ isCoverage: false, adjacent: true });
    expect(left.reasons.at(-1)).toMatch(
      /^It is about Belarus and (the war in Ukraine|migrants and the border): /,
    );
    expect(judge(text, date, { adjacent: true })).toEqual({ ...left, isCoverage: true });
  });

  test('it stays out where Belarus is named in passing', () => {
    const text = `Smugglers of migrants arrested in Calais
      The police found forty migrants in a lorry at the border of the port. They had come by way of Belarus and Poland.
      Asylum is granted to a third of them. Another boat with refugees sank on Monday.`;
    expect(judge(text, '2021-12-01', { adjacent: true })).not.toHaveProperty('adjacent');
  });
});

describe('the reader is told why', () => {
  test('by what an article says', () => {
    expect(judge(march).reasons).toEqual([
      'It names Belarus, its places or people 5 times in 65 words, in its title too.',
      'Around them it speaks of elections, protests and prosecution.',
      'Its opening names one of them and speaks of elections, protests and prosecution.',
      'Of Belarusian politics it names Sviatlana Tsikhanouskaya.',
    ]);
  });

  test('by what it does not say', () => {
    expect(
      judge('Wheat\nIn Belarus the wheat harvest has begun two weeks early, the farmers say.').reasons,
    ).toEqual([
      'It names Belarus, its places or people once in 14 words.',
      'Around them it speaks of no theme of the crisis.',
      'Its opening names one of them, and speaks of no theme of the crisis.',
      'Of Belarusian politics, the president aside, it names nobody whom Sidelight knows.',
      'It speaks more of business and culture.',
    ]);
  });

  test('in one sentence where it names none of them, whatever else it speaks of', () => {
    expect(judge('Protests\nThe opposition calls the election rigged.').reasons).toEqual([
      'It does not name Belarus, its places or people.',
    ]);
  });

  test('in one sentence where it names them in passing', () => {
    expect(
      judge('Protests\nThe opposition calls the election rigged. Some spoke of Belarus.').reasons,
    ).toEqual(['It names Belarus, its places or people in one sentence only.']);
  });

  test('with a few names of many, who tell most first', () => {
    const all =
      'Makei, Kochanova, Latushko, Maria Kolesnikova, Tsikhanouskaya and Maxim Znak of Belarus were named in Minsk.';
    expect(judge(`Protests in Belarus\n${all}`).reasons).toContain(
      'Of Belarusian politics it names Pavel Latushko, Maria Kolesnikova, Sviatlana Tsikhanouskaya, Maxim Znak and 2 more.',
    );
  });
});
