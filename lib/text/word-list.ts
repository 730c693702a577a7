/** Sets of words by the lists that they were made of. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a list of a language's data has a word. The list must not change. */
export function isIn(list: readonly string[], word: string): boolean {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set.has(word);
}
