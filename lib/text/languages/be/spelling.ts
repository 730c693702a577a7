/** The two spellings of Belarusian. */
import type { Language } from '../language';
import { list } from '../write';

/** The classical spelling writes a soft sign where a consonant is soft only because the next one is: Сьцяпан, Натальля. */
export const variants: NonNullable<Language['variants']> = {
  spelling: /(?<=[зсц])ь(?=[бвзлмнпсфц])|(?<=л)ь(?=л)|(?<=н)ь(?=н)/gu,
  usual: '',
};

/** Words in the classical spelling, in the official one too, and with the letter that у is behind a vowel. */
export function spelt(words: string): string[] {
  const both = list(words).flatMap(word => [word, word.replace(variants.spelling, variants.usual)]);
  const all = both.flatMap(word => (word.startsWith('у') ? [word, word.replace('у', 'ў')] : [word]));
  return [...new Set(all)];
}
