import { describe, expect, test } from 'vitest';
import { languageFor } from '../text/languages';
import { quantitiesIn, statesFigure } from './figures';
import { lexiconOf } from './lexicon';
import { readingOf, tokensOf } from './tokens';

const english = languageFor('en');

function tokens(text: string) {
  const lexicon = lexiconOf(english);
  const all = tokensOf(readingOf(text, lexicon).read(0, text.length), lexicon, [], []);
  return [all, { from: 0, to: all.length }, english] as const;
}

describe('quantitiesIn', () => {
  test.each([
    ['a count', 'some 300 sailors and 40 people', [{ value: 40, unit: 'people', vague: false }]],
    ['a vague count', 'almost 7,000 people', [{ value: 7000, unit: 'people', vague: true }]],
    ['words between', '31 senior Lakeland officials', [{ value: 31, unit: 'officials', vague: false }]],
    ['a share in words', '80.1 percent of the vote', [{ value: 80.1, unit: 'percent', vague: false }]],
    ['a share as a sign', 'won 80% of the vote', [{ value: 80, unit: '%', vague: false }]],
    ['a number word', 'at least two protesters', [{ value: 2, unit: 'protesters', vague: true }]],
    ['a magnitude', '1.5 million voters', [{ value: 1.5e6, unit: 'voters', vague: false }]],
    ['an ordinal', 'his sixth term', [{ value: 6, unit: 'term', vague: false }]],
    ['years of rule', 'in power for 26 years', [{ value: 26, unit: 'years', vague: false }]],
    [
      'years of rule, with hyphens',
      'a 26-year-old hold on power',
      [{ value: 26, unit: 'year', vague: false }],
    ],
    ['years of anything else', 'a bridge 26 years old', []],
    ['a date', 'on 19 August 2020', []],
    ['a distance', 'three kilometres from the town', []],
    ['a unit behind a comma', 'in 2020, people left', []],
    ['no number', 'people and votes', []],
  ])('%s', (_, text, expected) => expect(quantitiesIn(...tokens(text))).toEqual(expected));
});

describe('statesFigure', () => {
  test.each([
    ['a quantity', 'The yard let 40 workers go.', true],
    ['force without a number', 'The crew was arrested in Norrby.', true],
    ['neither', 'The crew sailed to Norrby.', false],
  ])('%s', (_, text, expected) => expect(statesFigure(...tokens(text))).toBe(expected));
});
