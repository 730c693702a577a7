import { describe, expect, test } from 'vitest';
import { findClaims } from '../find-at-once';
import { articleOf, knowledgeOf, mentionsIn } from '../fixture';

const knowledge = knowledgeOf([
  {
    id: 'bridge-unsafe',
    variants: ['bridge is not safe', 'bridge may collapse', 'unsafe bridge'],
    claimants: ['erik-brandt'],
    about: ['norrby'],
  },
  {
    id: 'bridge-safe',
    variants: ['bridge is safe', 'no danger on the bridge'],
    claimants: ['anna-holm'],
    about: ['norrby'],
  },
  {
    id: 'fraud-denied',
    variants: ['denies fraud at the yard', 'rejects claims of fraud'],
    claimants: ['anna-holm'],
    about: [],
  },
  { id: 'fraud', variants: ['fraud at the yard'], claimants: ['northern-league'], about: [] },
  {
    id: 'crews-held',
    variants: ['7,000 sailors held', '6,700 sailors detained'],
    claimants: [],
    about: ['lakeland'],
  },
  { id: 'ferry-since-1994', variants: ['ferry run since 1994'], claimants: [], about: [] },
  { id: 'ferry-shut', variants: ['ferry is shut'], claimants: ['anna-holm'], about: [] },
  { id: 'vote-share', variants: ['won 80 percent of the vote'], claimants: [], about: ['lakeland'] },
  {
    id: 'strike-shrinking',
    variants: ['strike at the yard is shrinking'],
    claimants: ['anna-holm'],
    about: [],
  },
  { id: 'ice-buffer', variants: ['ice as a natural buffer'], claimants: [], about: ['lakeland'] },
]);

function links(...paragraphs: string[]): string[][] {
  const article = articleOf(paragraphs);
  return findClaims(article, mentionsIn(article.text), knowledge).map(({ links }) =>
    links.map(({ claim }) => claim),
  );
}

describe('which known claim is repeated', () => {
  test.each([
    ['the words of a wording', 'Holm said the bridge was safe.', 'bridge-safe'],
    ['other forms of the words', 'Brandt said both bridges may soon be collapsing.', 'bridge-unsafe'],
    ['a negation turns it round', 'Brandt said the bridge was not safe.', 'bridge-unsafe'],
    ['a denial is no claim of what it denies', 'Holm denied fraud at the yard.', 'fraud-denied'],
    ['and the other way round', 'The Northern League said there was fraud at the yard.', 'fraud'],
    ['another side in the very words', 'The Northern League said the bridge was safe.', 'bridge-safe'],
    ['another side in some of the words', 'The Northern League said fraud at sea was common.', null],
    ['its own side in some of the words', 'Holm said there was a grave danger on this bridge.', null],
    ['a number that fits', 'Lakeland held almost 6,900 sailors; hundreds of people waited.', 'crews-held'],
    ['a number that does not fit', 'Lakeland held 400 sailors, hundreds of people said.', null],
    ['a year fits exactly', 'Holm said the ferry had run since 1994.', 'ferry-since-1994'],
    ['or not at all', 'Holm said the ferry had run since 1995.', null],
    ['only some of the words', 'Holm said the bridge was long.', null],
    ['words far apart', `Holm said the ice ${'over the sea '.repeat(12)}was a natural buffer.`, null],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual([expected === null ? [] : [expected]]));

  test.each([
    [
      'two in one sentence',
      'Holm said the bridge was safe and the ferry was shut.',
      ['ferry-shut', 'bridge-safe'],
    ],
    [
      'a figure and what is denied',
      'Holm denied fraud at the yard, where Lakeland held 7,000 sailors, and more people waited.',
      ['fraud-denied', 'crews-held'],
    ],
    [
      'none for words that make another one',
      'The Northern League said there was fraud at the yard.',
      ['fraud'],
    ],
    ['none without its most telling word, whoever says it', 'Holm said there was a strike at the yard.', []],
    ['a denial ends where a verb goes on', 'Holm rejected it and said the bridge was safe.', ['bridge-safe']],
    [
      'what is disputed is not denied',
      'Holm said in the disputed tower that the bridge was safe.',
      ['bridge-safe'],
    ],
    ['a share some points off', 'Holm won 79 percent of the vote, she said.', ['vote-share']],
    ['a share of another vote', 'Holm won 84 percent of the vote, she said.', []],
    ['no share but as large a number', 'Holm won 80 of the votes, she said.', []],
  ])('%s', (_, text, expected) => expect(links(text)).toEqual([expected]));

  test.each([
    ['the same figure', 'Lakeland held 7,000 people, sailors among them.', 7000],
    ['another figure', 'Lakeland held 6,500 people and sailors.', 6500],
    ['none where the wording has none', 'Holm said the bridge was safe for 40 people.', null],
  ])('a link has the article’s figure: %s', (_, text, expected) => {
    const article = articleOf([text]);
    const [claim] = findClaims(article, mentionsIn(article.text), knowledge);
    expect(claim?.links[0]?.quantity?.value ?? null).toBe(expected);
  });

  test('a story of an actor that repeats a known claim is a claim', () =>
    expect(links('Holm has run the ferry since 1994.')).toEqual([['ferry-since-1994']]));

  test('but not background on a thing', () => expect(links('The ferry has run since 1994.')).toEqual([]));

  test('nor one that is only somebody’s, who is not named', () =>
    expect(links('There was fraud at the yard.')).toEqual([]));

  test('of two that are equally near, the one that was not made yet comes first', () =>
    expect(
      links('Holm said the bridge was safe.', 'Holm said the bridge was safe, and that the ferry was shut.'),
    ).toEqual([['bridge-safe'], ['ferry-shut', 'bridge-safe']]));

  test('nothing is known', () => {
    const article = articleOf(['Holm said the bridge was safe.']);
    expect(findClaims(article, mentionsIn(article.text), knowledgeOf())).toMatchObject([{ links: [] }]);
  });
});
