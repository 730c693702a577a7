import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold';
import { languageFor } from './languages';
import { Reading } from './reading';
import { isIn, WordTable, WordUnion } from './word-table';

function read(text: string): Reading {
  const reading = new Reading(text, languageFor('en'));
  reading.read(0, text.length);
  return reading;
}

describe('a table of words', () => {
  const table = new WordTable<string>();
  for (const word of ['harbour', 'øst', 'straße', "o'neill"]) table.ensure(fold(word), () => `of ${word}`);

  test.each<[string, string | undefined]>([
    ['HARBOUR', 'of harbour'],
    ['Øst', 'of øst'],
    ['Strasse', 'of straße'],
    ['O’Neill', "of o'neill"],
    ['harbours', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(table.of(fold(text))).toBe(expected);
    if (text !== '') expect(table.get(read(text), 0)).toBe(expected);
  });

  test('keeps what it knows of a word', () => {
    expect(table.ensure('harbour', () => 'something else')).toBe('of harbour');
  });

  test('knows every word that it was given, however many, and no other', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zа-я]{1,6}$/)), fc.string(), (words, other) => {
        const numbers = new WordTable<number>();
        for (const [number, word] of words.entries()) numbers.ensure(word, () => number);
        expect(words.map(word => numbers.of(word))).toEqual(words.map((_, number) => number));
        expect(numbers.of(other)).toBe(words.includes(other) ? words.indexOf(other) : undefined);
        const reading = read(words.join(' '));
        expect(words.map((_, at) => numbers.get(reading, at))).toEqual(words.map((_, number) => number));
      }),
    ));
});

describe('several tables together', () => {
  const harbours = new WordTable<true>();
  const people = new WordTable<true>();
  for (const word of ['harbour', 'quay']) harbours.ensure(word, () => true);
  for (const word of ['sailor', 'harbour']) people.ensure(word, () => true);
  const union = new WordUnion([harbours, people]);

  const positionsIn = (text: string, language = 'en') =>
    union.positionsIn(new Reading(text, languageFor(language)).read(0, text.length));

  test.each([
    ['words of either', 'the sailor left the harbour', [1, 4]],
    ['none', 'he left', []],
    ['a possessive may be one without its ending', "the sailor's boat and Ida's", [1, 4]],
  ])('%s', (_, text, expected) => expect(positionsIn(text)).toEqual(expected));

  test('where words are inflected each may be a form of one', () =>
    expect(positionsIn('он ушёл', 'ru')).toEqual([0, 1]));

  test('a word that was numbered later is in none of them, however many came in between', () => {
    const later = new WordTable<true>();
    const words = Array.from({ length: 3000 }, (_, i) => `later${i}x`);
    for (const word of words) later.ensure(word, () => true);
    expect(positionsIn(`${words.at(-1)} harbour`)).toEqual([1]);
  });

  test('finds what each table finds, in however many words', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('harbour', 'quay', 'sailor', 'sea', 'boat'), { maxLength: 700 }),
        words => {
          const found = words.flatMap((word, at) => (word === 'sea' || word === 'boat' ? [] : [at]));
          expect(positionsIn(words.join(' '))).toEqual(found);
        },
      ),
    ));
});

test('a list has its words, however they are written', () => {
  const prepositions = ['over', 'under'];
  const reading = read('Over the bridge, UNDER it');
  expect(Array.from({ length: reading.length }, (_, at) => isIn(prepositions, reading, at))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});
