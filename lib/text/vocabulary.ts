/**
 * The words that some rule or name knows, each with a number, so that a text is looked up once and asked about many times.
 * Words of articles never get in: they are only looked for.
 */
import { foldedUnit, traitsAt } from './characters';

/** FNV-1a by UTF-16 units: a hash begins with the offset, and each unit is mixed in. */
export const hashOffset = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** The hash of a folded word with one more unit behind it. */
export function mixIn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

/** The hash of a whole word, cut to as many bits as a small integer has in every engine. */
export function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** A number for a folded word, nearly always another one for another word. */
export function hashOf(folded: string): number {
  let hash = hashOffset;
  for (let at = 0; at < folded.length; at++) hash = mixIn(hash, folded.charCodeAt(at));
  return finish(hash);
}

/** Words by their numbers. Number 0 is no word. */
const known: string[] = [''];
/**
 * Hash and number of each word, side by side, at the first free place from where its hash belongs; 0 is a free place.
 * Never more than a quarter full, so that a word that is not there is missed at once.
 */
let table = new Int32Array(1 << 16);

function place(hash: number, number: number): void {
  const mask = table.length - 2;
  let at = (hash << 1) & mask;
  while (table[at + 1] !== 0) at = (at + 2) & mask;
  table[at] = hash;
  table[at + 1] = number;
}

/** The number of a folded word, or 0 where nothing knows it. */
export function numberOf(folded: string): number {
  const hash = hashOf(folded);
  const mask = table.length - 2;
  for (let at = (hash << 1) & mask; table[at + 1] !== 0; at = (at + 2) & mask)
    if (table[at] === hash && known[table[at + 1]!] === folded) return table[at + 1]!;
  return 0;
}

/** The number of a folded word, from 1; one that is not known yet gets the next. */
export function intern(folded: string): number {
  const number = numberOf(folded);
  if (number !== 0) return number;
  known.push(folded);
  const last = known.length - 1;
  if (known.length > table.length / 8) {
    table = new Int32Array(table.length * 2);
    known.forEach((word, each) => each > 0 && place(hashOf(word), each));
  } else place(hashOf(folded), last);
  return last;
}

/** Whether a word of `text` is `folded`; only for one without characters that are bound or joints. */
export function spells(text: string, start: number, end: number, folded: string): boolean {
  if (end - start !== folded.length) return false;
  for (let at = start; at < end; at++)
    if ((traitsAt(text, at) & foldedUnit) !== folded.charCodeAt(at - start)) return false;
  return true;
}

/** As `numberOf`, for a word of `text` with this hash that has no characters that are bound or joints. */
export function numberAt(text: string, start: number, end: number, hash: number): number {
  const mask = table.length - 2;
  for (let at = (hash << 1) & mask; table[at + 1] !== 0; at = (at + 2) & mask)
    if (table[at] === hash && spells(text, start, end, known[table[at + 1]!]!)) return table[at + 1]!;
  return 0;
}

/** What is known of words of the vocabulary, by their numbers. */
export class WordTable<T> {
  /** Without holes, or the engine would look numbers up in it as slowly as in a map. */
  private readonly values: (T | undefined)[] = [];

  get(number: number): T | undefined {
    return this.values[number];
  }

  /** What is known of a folded word; where that is nothing, what is made from now on. */
  at(folded: string, make: () => T): T {
    const number = intern(folded);
    while (this.values.length <= number) this.values.push(undefined);
    const value = this.values[number] ?? make();
    this.values[number] = value;
    return value;
  }
}
