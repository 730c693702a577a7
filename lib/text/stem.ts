import type { Language } from './languages/language';

/** So many letters of a word are left at least, or all that it has. */
export const shortestStem = 3;

/** Endings as a tree of their letters, from the last one on. */
interface Letters {
  /** Whether an ending begins here. */
  isWhole: boolean;
  before: Map<number, Letters>;
}

const treesOf = new WeakMap<readonly string[], Letters>();

function treeOf(endings: readonly string[]): Letters {
  const known = treesOf.get(endings);
  if (known) return known;
  const root: Letters = { isWhole: false, before: new Map() };
  for (const ending of endings) {
    let letters = root;
    for (let at = ending.length - 1; at >= 0; at--) {
      const next = letters.before.get(ending.charCodeAt(at)) ?? { isWhole: false, before: new Map() };
      letters.before.set(ending.charCodeAt(at), next);
      letters = next;
    }
    letters.isWhole = true;
  }
  treesOf.set(endings, root);
  return root;
}

/**
 * The part of a folded word that its inflected and derived forms share, as far as the endings of its language show it:
 * "violations" and "violated" have one stem. It is no word, only good for comparing.
 */
export function stem(word: string, { endings }: Pick<Language, 'endings'>): string {
  let letters: Letters | undefined = treeOf(endings);
  let end = word.length;
  for (let at = word.length - 1; at >= shortestStem; at--) {
    letters = letters.before.get(word.charCodeAt(at));
    if (!letters) break;
    if (letters.isWhole) end = at;
  }
  return word.slice(0, end);
}
