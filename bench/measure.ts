/** Times of steps, measured so that a slow moment of the machine strikes all of them. */

/** Medians in ms, by the name of the step. */
export type Medians = Record<string, number>;

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!;
}

/**
 * Medians of steps that take turns for so many rounds.
 * @param inARow how many times a step runs in its turn: one that follows a much heavier one finds its caches empty, and
 * a regular expression even its compiled code gone
 */
export function measure(steps: Record<string, () => unknown>, rounds: number, inARow = 1): Medians {
  const times = Object.fromEntries(Object.keys(steps).map(name => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, step] of Object.entries(steps))
      for (let run = 0; run < inARow; run++) times[name]!.push(timed(step).ms);
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** What `step` returns, and how many ms it took, once. */
export function timed<T>(step: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = step();
  return { result, ms: performance.now() - start };
}
