/** Capitals that tell no name. */
import { closedClasses } from '../text/languages/closed-classes';
import type { Language } from '../text/languages/language';

const otherCapitals = new WeakMap<Language, readonly string[]>();

/** Words that begin with a capital for another reason than being part of a name. */
export function capitalisedAnyway(language: Language): readonly string[] {
  const known = otherCapitals.get(language);
  if (known) return known;
  const { times, introductions, titles } = language;
  const made = [
    ...times,
    ...introductions.person,
    ...introductions.organisation,
    ...Object.values(titles).flat(),
    ...closedClasses(language),
  ];
  otherCapitals.set(language, made);
  return made;
}
