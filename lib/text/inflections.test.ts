import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from './fold';
import { basesOf } from './inflections';
import { languageFor } from './languages';

describe('of what a word may be an inflected form', () => {
  test.each<[language: string, word: string, base: string]>([
    ['ru', 'Тихановской', 'Тихановская'],
    ['ru', 'Тихановского', 'Тихановский'],
    ['be', 'Ціханоўскай', 'Ціханоўская'],
    ['uk', 'Лукашенка', 'Лукашенко'],
    ['uk', 'дому', 'дім'],
    ['be', 'Сьцяпана', 'Сцяпан'],
    ['be', 'Натальлі', 'Наталля'],
    ['be', 'Ільля', 'Ілля'],
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
    ['ru', 'Кузьмина', 'Кузмин'],
    ['uk', 'Кузьмина', 'Кузмин'],
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
