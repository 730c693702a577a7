import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
  test.each([
    ['capitals', 'MINSK', 'minsk'],
    ['Latin diacritics', 'Łukaszenkę', 'lukaszenke'],
    ['a letter with its mark apart', 'Cichanou\u0306skaja', 'cichanouskaja'],
    ['Turkish capitals', 'İzmir', 'izmir'],
    ['Nordic and German letters', 'Ørsted Straße', 'orsted strasse'],
    ['ligatures', 'oﬃcial œuvre', 'official oeuvre'],
    ['ё and е are one', 'Королёв', 'королев'],
    ['й and и are not', 'Мой', 'мой'],
    ['Belarusian ў and у are not', 'Янкоўскі', 'янкоўскі'],
    ['Ukrainian ї and і are not', 'Київ', 'київ'],
    ['a letter taken apart', 'Мои\u0306', 'мой'],
    ['printed stress', 'Алекса\u0301ндр', 'александр'],
    ['curly apostrophe', 'п’ять', "п'ять"],
    ['modifier apostrophe', 'пʼять', "п'ять"],
    ['soft hyphens', 'Kowal\u00ADska', 'kowalska'],
  ])('%s', (_, word, expected) => expect(fold(word)).toBe(expected));

  test('folding twice is folding once', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), word => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
    ));
});
