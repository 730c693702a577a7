import type { Language } from './languages/language';

/** What must be left of a word. */
const shortest = 3;

/** Endings by their last letter, the longest first: most words end in no letter that any ending ends in. */
type Endings = ReadonlyMap<string, readonly string[]>;

const endingsOf = new WeakMap<readonly string[], Endings>();

function endingsFor(endings: readonly string[]): Endings {
  const known = endingsOf.get(endings);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const ending of [...endings].sort((a, b) => b.length - a.length)) {
    const last = ending.at(-1)!;
    made.set(last, [...(made.get(last) ?? []), ending]);
  }
  endingsOf.set(endings, made);
  return made;
}

/**
 * The part of a folded word that its inflected and derived forms share, as far as the endings of its language show it:
 * "violations" and "violated" have one stem. It is no word, only good for comparing.
 */
export function stem(word: string, { endings }: Pick<Language, 'endings'>): string {
  for (const ending of endingsFor(endings).get(word[word.length - 1] ?? '') ?? [])
    if (word.length - ending.length >= shortest && word.endsWith(ending))
      return word.slice(0, -ending.length);
  return word;
}
