import { expect, test } from 'vitest';
import { namesakesOf } from './namesakes';

const { keyOf, isKnown } = namesakesOf(
  [
    { id: 'holm', name: 'Anna Holm', aliases: { en: ['Holm'], sv: ['Anna Hólm'] } },
    { id: 'navy', name: 'Norrby Navy' },
  ],
  { 'Fleet of Norrby': ['Norrby Navy', 'Fleet'], 'Coast News': ['CN'] },
);

test.each([
  ['an alias', 'Holm', 'Anna Holm'],
  ['other capitals and diacritics', 'ANNA HOLM', 'Anna Hólm'],
  ['the id', 'holm', 'Anna Holm'],
  ['an article before it', 'the Norrby Navy', 'Norrby Navy'],
  ['an equal name of what is known', 'Fleet', 'Norrby Navy'],
  ['an equal name of what is not known', 'CN', 'Coast News'],
  ['punctuation', 'coast-news', 'Coast News'],
])('%s makes no other actor', (_, name, other) => {
  expect(keyOf(name)).toBe(keyOf(other));
});

test('different actors stay apart', () => {
  expect(new Set(['Anna Holm', 'Norrby Navy', 'Coast News', 'Erik Brandt'].map(keyOf)).size).toBe(4);
});

test.each([
  ['Fleet', true],
  ['The Norrby Navy', true],
  ['Coast News', false],
  ['Erik Brandt', false],
])('%s is known: %s', (name, expected) => {
  expect(isKnown(name)).toBe(expected);
});
