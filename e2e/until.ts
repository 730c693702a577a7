import { setTimeout as pause } from 'node:timers/promises';

const pollEvery = 20;

/**
 * Waits until a condition holds, instead of for a time that is guessed.
 * A condition that throws does not hold yet: what it threw last is the cause of the error in the end.
 * @param what completes the sentence "Waited in vain for ..."
 * @param timeout in milliseconds
 * @returns what the condition returned, once it is neither false, null nor undefined
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  what: string,
  timeout = 10_000,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + timeout;
  let cause: unknown;
  do {
    try {
      const value = await condition();
      if (value !== false && value !== null && value !== undefined)
        return value as Exclude<T, false | null | undefined>;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    await pause(pollEvery);
  } while (performance.now() < end);
  const last = cause instanceof Error ? `: ${cause.message}` : '';
  throw new Error(`Waited ${timeout / 1000} s in vain for ${what}${last}`, { cause });
}
