/** A theme as a list of things that it takes words for, so that no language has fewer of them than another. */
import type { WordList } from './lexicon';

/** The languages in which the words are known. */
const pressLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'cs',
  'lt',
  'sv',
  'nl',
  'ru',
  'be',
  'uk',
] as const;

type PressLanguage = (typeof pressLanguages)[number];

/** What a theme is made of, each with its words in every language. The notation is that of `buildLexicon`. */
export type Concepts = Readonly<Record<string, Readonly<Record<PressLanguage, string>>>>;

/** The words of all concepts together. */
export function wordsOfAll(concepts: Concepts): WordList {
  return Object.fromEntries(
    pressLanguages.map(language => [
      language,
      Object.values(concepts)
        .map(words => words[language])
        .join(' '),
    ]),
  );
}
