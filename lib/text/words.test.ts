import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from './words';

const texts = (text: string, from?: number, to?: number) =>
  words(text, from, to).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  test.each([
    ['a plain sentence', 'The mayor said no.', ['The', 'mayor', 'said', 'no']],
    ['a possessive stays in its word', "Kowalska's bridge", ["Kowalska's", 'bridge']],
    ['a curly possessive', 'Kowalska’s bridge', ['Kowalska’s', 'bridge']],
    ['an apostrophe at an edge does not belong', "the workers' 'own'", ['the', 'workers', 'own']],
    ['an apostrophe after a digit does not', "the 1990's", ['the', '1990', 's']],
    ['Ukrainian apostrophes', 'п’ять, пʼять', ['п’ять', 'пʼять']],
    ['a soft hyphen inside', 'Luka\u00ADshen\u00ADka', ['Luka\u00ADshen\u00ADka']],
    ['hyphens part words', 'anti-mayor', ['anti', 'mayor']],
    ['dots part words', 'Tut.by', ['Tut', 'by']],
    ['no-break space', 'Anna\u00A0Kowalska', ['Anna', 'Kowalska']],
    ['digits', 'Route 66b, 7,000', ['Route', '66b', '7', '000']],
    ['combining marks', 'Лукаше\u0301нко и', ['Лукаше\u0301нко', 'и']],
    ['other scripts', 'Мэр Łódź 東京', ['Мэр', 'Łódź', '東京']],
    ['letters beyond 16 bits', '𝒜𝒷 c', ['𝒜𝒷', 'c']],
    ['nothing', ' … ', []],
  ])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

  test('only between the two offsets', () => expect(texts('one two three', 4, 7)).toEqual(['two']));

  test('are in order, apart and without spaces, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let last = 0;
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    ));
});
