import { english } from './en';
import type { Language } from './language';

const languages: readonly Language[] = [english];

/** What opens and closes a quotation somewhere, for texts in a language whose rules are not written down yet. */
const marksAnywhere: Language['quotationMarks'] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['‘', '’'],
  ['‚', '‘'],
];

const fallback: Language = { ...english, quotationMarks: marksAnywhere };

/**
 * The data of the language that a BCP 47 tag declares: "en-GB" is English, and so is no tag at all. A language that has
 * no data of its own gets English words with the quotation marks of all languages.
 */
export function languageFor(tag: string | null): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary) return english;
  return languages.find(language => language.tag === primary) ?? fallback;
}
