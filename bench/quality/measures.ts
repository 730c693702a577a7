/** Precision, recall and their harmonic mean, from counts. */

/** How many of the things looked for were found, and how many were found besides. */
export interface Tally {
  gold: number;
  hits: number;
  extra: number;
}

/** A share; null where there is nothing to take it of. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** F1: twice the hits over all that was looked for and all that was found; null where there is neither. */
export function f1({ gold, hits, extra }: Tally): number | null {
  return share(2 * hits, gold + hits + extra);
}

/** The sums of counts that have the same names. */
export function sum<K extends string>(counts: readonly Record<K, number>[]): Record<K, number> {
  const [first, ...rest] = counts;
  const total = { ...first! };
  for (const each of rest) for (const name of Object.keys(total) as K[]) total[name] += each[name];
  return total;
}
