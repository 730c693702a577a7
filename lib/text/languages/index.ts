import { belarusian } from './be';
import { czech } from './cs';
import { german } from './de';
import { english } from './en';
import { french } from './fr';
import { italian } from './it';
import type { Language } from './language';
import { lithuanian } from './lt';
import { polish } from './pl';
import { russian } from './ru';
import { ukrainian } from './uk';
import { unwritten } from './unwritten';

const languages: readonly Language[] = [
  english,
  belarusian,
  czech,
  french,
  german,
  italian,
  lithuanian,
  polish,
  russian,
  ukrainian,
];

/** What any of the languages elides before a word. */
export const elisionsAnywhere: readonly string[] = [
  ...new Set(languages.flatMap(({ elisions }) => elisions)),
];

/**
 * The data of the language that a BCP 47 tag declares: "en-GB" is English, and so is no tag at all. Of most languages only
 * what names need is written down; the rest of their data, and of any other language, is that of `unwritten`.
 */
export function languageFor(tag: string | null): Language {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (!primary) return english;
  return languages.find(language => language.tag === primary) ?? unwritten;
}
