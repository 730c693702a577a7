import { describe, expect, test } from 'vitest';
import { fold } from '../fold';
import { words } from '../words';
import { languageFor } from '.';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN_us', 'en'],
  [null, 'en'],
  ['', 'en'],
  ['xx', 'en'],
  ['ru-RU', 'ru'],
  ['be-tarask', 'be'],
])('the language declared as %s is read as %s', (tag, expected) =>
  expect(languageFor(tag).tag).toBe(expected),
);

test('a language without data has the quotation marks of all', () => {
  expect(languageFor('xx').quotationMarks).toContainEqual(['«', '»']);
  expect(languageFor('en').quotationMarks).not.toContainEqual(['«', '»']);
});

/** What is compared as it is written, or is no word. */
const asWritten = ['adjectiveGenders', 'nominatives', 'pastParticiples', 'quotationMarks', 'tag'];

describe.each(['en', 'be', 'cs', 'de', 'fr', 'lt', 'pl', 'ru', 'uk'])(
  'the data of a language whose claims are found: %s',
  tag => {
    const language = languageFor(tag);
    /** Every word and phrase of the data, with the name of its list. */
    const textsIn = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' ? foldedIn(value!).flatMap(([, each]) => textsIn(each)) : [];
    };
    const foldedIn = (lists: object) => Object.entries(lists).filter(([name]) => !asWritten.includes(name));
    const lists = foldedIn(language).flatMap(([name, value]) =>
      textsIn(value).map(text => [name, text] as const),
    );

    test('is written in folded words, or it would never match', () => {
      const wrong = lists.filter(([, text]) =>
        words(text).some(({ start, end }) => {
          const word = text.slice(start, end);
          // An acronym is matched to the letter.
          return fold(word) !== word && word !== word.toUpperCase();
        }),
      );
      expect(wrong).toEqual([]);
    });

    test('gives every verb form to one verb', () => {
      const forms = language.reportingVerbs.flatMap(({ finite, participles }) => [...finite, ...participles]);
      expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([]);
    });
  },
);

describe('the inflections of a language', () => {
  test.each(['be', 'cs', 'de', 'lt', 'pl', 'ru', 'uk'])(
    '%s: are folded, and no ending is its own base',
    tag => {
      const { inflections } = languageFor(tag);
      expect(Object.keys(inflections).length).toBeGreaterThan(0);
      for (const [ending, bases] of Object.entries(inflections)) {
        expect([ending, ...bases].map(fold)).toEqual([ending, ...bases]);
        expect(bases).not.toContain(ending);
        expect(new Set(bases).size).toBe(bases.length);
      }
    },
  );
});
