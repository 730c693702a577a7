import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexedEntity } from '../knowledge/knowledge';
import { languageFor } from '../text/languages';
import { fold } from '../text/words';
import { basesOf, buildMatcher, matchForms, readWords } from './matcher';

const person = (name: string): IndexedEntity => ({
  id: name,
  kind: 'person',
  side: null,
  gender: null,
  names: [name],
  surnames: [name.split(' ')[1]!],
  acronyms: [],
  ambiguous: [],
  exemptions: [],
  demonyms: [],
});

describe('of what a word may be an inflected form', () => {
  test.each<[language: string, word: string, base: string]>([
    ['ru', 'Тихановской', 'Тихановская'],
    ['ru', 'Тихановского', 'Тихановский'],
    ['be', 'Ціханоўскай', 'Ціханоўская'],
    ['uk', 'Лукашенка', 'Лукашенко'],
    ['pl', 'Łukaszence', 'Łukaszenka'],
    ['lt', 'Lukašenkos', 'Lukašenka'],
    ['cs', 'Moskvě', 'Moskva'],
    ['de', 'Lukaschenkos', 'Lukaschenko'],
  ])('%s: %s → %s', (language, word, base) => {
    expect(basesOf(fold(word), languageFor(language))).toContain(fold(base));
  });

  test.each<[language: string, word: string, never: string]>([
    ['ru', 'Тихановской', 'Тихановский'],
    ['ru', 'Тихановского', 'Тихановская'],
    ['en', 'Minsks', 'Minsk'],
  ])('%s: %s is no form of %s', (language, word, never) => {
    expect(basesOf(fold(word), languageFor(language))).not.toContain(fold(never));
  });

  test('are few, whatever the word', () => {
    const languages = ['be', 'cs', 'de', 'lt', 'pl', 'ru', 'uk'].map(languageFor);
    const endings = languages.flatMap(({ inflections }) => Object.keys(inflections));
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.string(),
        fc.constantFrom(...endings),
        (language, stem, ending) => {
          expect(basesOf(stem + ending, language).length).toBeLessThanOrEqual(12);
        },
      ),
    );
  });
});

describe('the steps of matching', () => {
  /** How often the matcher is asked for a word while a text is read. */
  function lookUps(text: string, names: string[]): number {
    const matcher = buildMatcher(names.map(person));
    let steps = 0;
    const counted = new Proxy(matcher, {
      get: (map, key) => {
        if (key === 'get') steps++;
        return typeof map[key as 'get'] === 'function' ? map[key as 'get'].bind(map) : map[key as 'get'];
      },
    });
    matchForms(text, readWords(text, 0, text.length, languageFor('ru')), counted);
    return steps;
  }
  const text = 'Анна Хольм встретила Эрика Лунда в городе, где Эрик Лунд живёт. ';

  test('grow with the length of the text, and no faster', () => {
    const names = ['Анна Хольм', 'Эрик Лунд'];
    const [once, tenfold] = [lookUps(text, names), lookUps(text.repeat(10), names)];
    expect(once).toBeGreaterThan(0);
    expect(tenfold).toBe(10 * once);
  });

  test('do not grow with the number of names', () => {
    const few = ['Анна Хольм', 'Эрик Лунд'];
    const many = [...few, ...Array.from({ length: 1000 }, (_, i) => `Имя${i} Фамилия${i}`)];
    expect(lookUps(text, many)).toBe(lookUps(text, few));
  });
});
