/**
 * The words that some rule or name knows, each with a number, so that a text is looked up once and asked about many times.
 * Words of articles never get in: they are only looked for.
 */
import { hashOf, spells } from './words';

/** By hash: the number of the word with it that came last; by number: the one before it with the same hash, or 0. */
const byHash = new Map<number, number>();
const sameHash: number[] = [0];
const known: string[] = [''];

/** The number of a folded word, or 0 where nothing knows it. */
export function numberOf(folded: string): number {
  let number = byHash.get(hashOf(folded)) ?? 0;
  while (number !== 0 && known[number] !== folded) number = sameHash[number]!;
  return number;
}

/** The number of a folded word, from 1; one that is not known yet gets the next. */
export function intern(folded: string): number {
  const number = numberOf(folded);
  if (number !== 0) return number;
  const hash = hashOf(folded);
  sameHash.push(byHash.get(hash) ?? 0);
  byHash.set(hash, known.length);
  known.push(folded);
  return known.length - 1;
}

/** As `numberOf`, for a word of `text` with this hash that has no characters that are bound or joints. */
export function numberAt(text: string, start: number, end: number, hash: number): number {
  let number = byHash.get(hash) ?? 0;
  while (number !== 0 && !spells(text, start, end, known[number]!)) number = sameHash[number]!;
  return number;
}

/** What is known of words of the vocabulary, by their numbers. */
export class WordTable<T> {
  /** Without holes, or the engine would look numbers up in it as slowly as in a map. */
  private readonly values: (T | undefined)[] = [];

  get(number: number): T | undefined {
    return this.values[number];
  }

  /** What is known of a folded word; where that is nothing, `made` from now on. */
  at(folded: string, make: () => T): T {
    const number = intern(folded);
    while (this.values.length <= number) this.values.push(undefined);
    const value = this.values[number] ?? make();
    this.values[number] = value;
    return value;
  }
}
