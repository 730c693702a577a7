/** Every language at hand, as outside a page. */
import { declaredLanguage } from './declared';
import type { Language } from './language';
import { others } from './others';

/** The data of the language that a BCP 47 tag declares: "en-GB" is English, and so is no tag at all. */
export function languageFor(tag: string | null): Language {
  return declaredLanguage(tag, others);
}
