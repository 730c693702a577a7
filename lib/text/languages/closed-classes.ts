import type { Language } from './language';

/** The words of classes to which no new ones come, and adverbs: what begins with a capital only where a sentence does. */
export function closedClasses(language: Language): string[] {
  const { pronouns, determiners, prepositions, conjunctions, subordinators, adverbs } = language;
  return [
    ...Object.values(pronouns).flat(),
    ...Object.values(determiners).flat(),
    ...prepositions,
    ...conjunctions,
    ...subordinators,
    ...adverbs,
  ];
}
