import type { Language } from './languages/language';

/** What must be left of a word. */
const shortest = 3;

const endingsOf = new WeakMap<readonly string[], { set: ReadonlySet<string>; longest: number }>();

function endingsFor(endings: readonly string[]) {
  const known = endingsOf.get(endings);
  if (known) return known;
  const made = { set: new Set(endings), longest: Math.max(0, ...endings.map(({ length }) => length)) };
  endingsOf.set(endings, made);
  return made;
}

/**
 * The part of a folded word that its inflected and derived forms share, as far as the endings of its language show it:
 * "violations" and "violated" have one stem. It is no word, only good for comparing.
 */
export function stem(word: string, { endings }: Pick<Language, 'endings'>): string {
  const { set, longest } = endingsFor(endings);
  for (let length = Math.min(longest, word.length - shortest); length > 0; length--)
    if (set.has(word.slice(-length))) return word.slice(0, -length);
  return word;
}
