/** Lists of a language's words, asked by the numbers that the words have in the vocabulary. */
import { intern } from './vocabulary';

const sets = new WeakMap<readonly string[], Uint8Array>();

function setOf(list: readonly string[]): Uint8Array {
  const numbers = list.map(intern);
  const set = new Uint8Array(Math.max(0, ...numbers) + 1);
  for (const number of numbers) set[number] = 1;
  sets.set(list, set);
  return set;
}

/** Gives all words of a language's data their numbers: what is read before knows them not. */
export function internAll(data: unknown): void {
  if (typeof data === 'string') intern(data);
  else if (data && typeof data === 'object') for (const part of Object.values(data)) internAll(part);
}

/** Whether a list of a language's data has the word with a number. The list must not change. */
export function isIn(list: readonly string[], number: number): boolean {
  return (sets.get(list) ?? setOf(list))[number] === 1;
}
