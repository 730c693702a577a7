import { describe, expect, test } from 'vitest';
import type { FoundClaim, FoundMention } from '../found';
import { buildAhoCorasick } from './aho-corasick';
import { buildNearestName } from './attribute';
import { findQuotations, findTopics } from './compromise';
import { buildExpression } from './expression';
import { bareName, byLine, type FindNames } from './names';
import { buildCustomEntities, buildProperNouns, buildTaggedClaims } from './wink';

const names = new Map([
  ['Anna Holm', 'Anna Holm'],
  ['Holm', 'Anna Holm'],
  ['Norrby', 'Norrby'],
  ['Norrby Navy', 'Norrby Navy'],
]);
const text =
  'Yesterday Mayor Anna Holm thanked the Norrby Navy. It rained in Norrby, and Holm’s hat was wet.';

const shown = (found: readonly FoundMention[]) =>
  found.map(({ start, end, name }) => `${text.slice(start, end)} → ${name}`);

describe('names that it was given are found, the longest and with whom they mean', () => {
  test.each<[string, FindNames]>([
    ['by one regular expression', buildExpression(names)],
    ['by the Aho-Corasick package', buildAhoCorasick(names)],
    ['by wink-nlp', buildCustomEntities(names)],
  ])('%s', (_, find) => {
    expect(shown(find(text))).toEqual([
      'Anna Holm → Anna Holm',
      'Norrby Navy → Norrby Navy',
      'Norrby → Norrby',
      'Holm → Anna Holm',
    ]);
  });

  test.each<[string, FindNames]>([
    ['one regular expression', buildExpression(names)],
    ['the Aho-Corasick package', buildAhoCorasick(names)],
  ])('not in a longer word, by %s', (_, find) => {
    expect(find('Norrbyer and Holmgren')).toEqual([]);
  });
});

describe('names are found out of the box, without whom they mean', () => {
  test.each<[string, FindNames]>([
    ['by wink-nlp', buildProperNouns()],
    ['by compromise', findTopics],
  ])('%s', (_, find) => {
    const sentence = 'Yesterday Anna Smith met Chancellor Angela Merkel in Berlin.';
    expect(find(sentence).map(({ start, end, name }) => [sentence.slice(start, end), name])).toEqual([
      ['Anna Smith', null],
      ['Angela Merkel', null],
      ['Berlin', null],
    ]);
  });
});

describe('claims are sentences with a quotation or a verb of speech', () => {
  const paragraph =
    'It rained. Anna Smith said that the hall was dry. "The roof is new," John Brown told us.';
  const claimsOf = (found: readonly FoundClaim[]) =>
    found.map(({ start, end, kind, speakerText }) => [paragraph.slice(start, end), kind, speakerText]);
  const reported = ['Anna Smith said that the hall was dry.', 'reported', 'Anna Smith'];
  const quote = ['"The roof is new," John Brown told us.', 'quote'];
  const people = new Map([
    ['Anna Smith', 'Anna Smith'],
    ['John Brown', 'John Brown'],
  ]);

  test.each<[string, (text: string) => FoundClaim[], (string | null)[][]]>([
    [
      'spoken by the nearest name, without any tool',
      buildNearestName(buildExpression(people)),
      [reported, [...quote, 'John Brown']],
    ],
    ['spoken by the nearest name, by wink-nlp', buildTaggedClaims(), [reported, [...quote, 'John Brown']]],
    // compromise counts the opening quotation mark to what stands before the sentence.
    [
      'with a quotation alone, by compromise',
      findQuotations,
      [['The roof is new," John Brown told us.', 'quote', null]],
    ],
  ])('%s', (_, find, expected) => {
    expect(claimsOf(find(paragraph))).toEqual(expected);
  });
});

test.each([
  ['a title', 'President Anna Holm', 'Anna Holm'],
  ['a title of several words', 'Norrby Prime Minister Anna Holm', 'Anna Holm'],
  ['a possessive', 'Anna Holm’s', 'Anna Holm'],
  ['punctuation', '“Anna Holm,”', 'Anna Holm'],
  ['nothing where there is nothing else', 'President', 'President'],
])('a bare name is without %s', (_, words, expected) => {
  const { start, end } = bareName(words, { start: 0, end: words.length });
  expect(words.slice(start, end)).toBe(expected);
});

test('what is found in lines stands where it stands in the text', () => {
  const find = byLine(line => [{ start: 0, end: line.length }]);
  expect(find('One\n\nThree').map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [5, 10],
  ]);
});
