import type { Language } from './languages/language';

/** What must be left of a word. */
const shortest = 3;

/**
 * The part of a folded word that its inflected and derived forms share, as far as the endings of its language show it:
 * "violations" and "violated" have one stem. It is no word, only good for comparing.
 */
export function stem(word: string, { endings }: Pick<Language, 'endings'>): string {
  const ending = endings.find(each => word.length >= each.length + shortest && word.endsWith(each));
  return ending ? word.slice(0, -ending.length) : word;
}
