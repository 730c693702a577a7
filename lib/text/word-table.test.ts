import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold';
import { languageFor } from './languages';
import { Reading } from './reading';
import { isIn, WordTable } from './word-table';

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
