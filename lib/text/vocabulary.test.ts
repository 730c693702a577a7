import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageFor } from './languages';
import { Reading } from './reading';
import { numbered, numberOf, unknown, vocabularySize } from './vocabulary';

describe('the numbers of words', () => {
  test('are kept, and none has two words', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 200 }), words => {
        const numbers = words.map(numbered);
        expect(new Set(numbers).size).toBe(words.length);
        expect(words.map(numberOf)).toEqual(numbers);
        expect(Math.max(0, ...numbers)).toBeLessThanOrEqual(vocabularySize());
      }),
    ));

  test('are those of a text, also of words that get theirs later', () => {
    const text = 'The quartermaster of the Wavecrest said no';
    const reading = new Reading(text, languageFor('en'));
    reading.read(0, text.length);
    expect(reading.numbers[1]).toBe(unknown);
    const number = numbered('quartermaster');
    reading.keepUp();
    expect(reading.numbers[1]).toBe(number);
  });
});
