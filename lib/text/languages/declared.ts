/** Which language an article is in, by what it declares. */
import { english } from './en';
import type { Language } from './language';
import { unwritten } from './unwritten';

function primaryOf(tag: string | null): string | undefined {
  return tag?.trim().toLowerCase().split(/[-_]/)[0] || undefined;
}

/** Whether a BCP 47 tag declares English, as "en-GB" does; no tag at all is taken for it. */
export function isEnglish(tag: string | null): boolean {
  return (primaryOf(tag) ?? english.tag) === english.tag;
}

/**
 * The data of the language that a tag declares, English or one of `others`. Of most languages only what names need is
 * written down; the rest of their data, and of any language that is not among them, is that of `unwritten`.
 */
export function declaredLanguage(tag: string | null, others: readonly Language[]): Language {
  if (isEnglish(tag)) return english;
  const primary = primaryOf(tag);
  return others.find(language => language.tag === primary) ?? unwritten;
}
