import type { Language } from '../text/languages/language';

const verbs = new WeakMap<Language, readonly string[]>();

/** The verbs of speech of a language in the forms that have a subject. */
export function verbsOfSpeech(language: Language): readonly string[] {
  const known = verbs.get(language);
  if (known) return known;
  const made = language.reportingVerbs.flatMap(({ finite }) => finite);
  verbs.set(language, made);
  return made;
}
