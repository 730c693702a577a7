/**
 * Numbers for words. A word of a text is looked up once; every table and list then knows it by its number. The words are
 * those that somebody asked to number: of names, of languages. They are never forgotten, and which number a word gets
 * means nothing.
 */
import { foldedUnit, traitsAt } from './characters';
import { hashOf } from './hash';

/** The number of all words that have none of their own. */
export const unknown = 0;

/** How many words have a number; numbers go up to it. */
let size = 0;
/** For each word its hash and its number, side by side at the first free place from where the hash belongs; half are free. */
let places = new Int32Array(1 << 10);
/** The letters of all words, one word after the other, and where each begins, by number; that of the next one behind it. */
let letters = new Uint16Array(1 << 12);
let starts = new Int32Array(1 << 9);

/** How many words have a number by now. */
export function vocabularySize(): number {
  return size;
}

/** The number of the word that stands in a text, or `unknown`. @param hash of its folded form, which is as long */
export function numberIn(text: string, start: number, end: number, hash: number): number {
  const mask = places.length - 2;
  for (let place = (hash << 1) & mask; ; place = (place + 2) & mask) {
    const number = places[place + 1]!;
    if (number === unknown) return unknown;
    if (places[place] === hash && isAt(text, start, end, number)) return number;
  }
}

function isAt(text: string, start: number, end: number, number: number): boolean {
  let letter = starts[number]!;
  if (starts[number + 1]! - letter !== end - start) return false;
  for (let at = start; at < end; at++, letter++)
    if ((traitsAt(text, at) & foldedUnit) !== letters[letter]) return false;
  return true;
}

/** The number of a folded word, or `unknown`. */
export function numberOf(folded: string): number {
  const hash = hashOf(folded);
  const mask = places.length - 2;
  for (let place = (hash << 1) & mask; ; place = (place + 2) & mask) {
    const number = places[place + 1]!;
    if (number === unknown) return unknown;
    if (places[place] === hash && isSpelt(folded, number)) return number;
  }
}

function isSpelt(folded: string, number: number): boolean {
  const start = starts[number]!;
  if (starts[number + 1]! - start !== folded.length) return false;
  for (let at = 0; at < folded.length; at++) if (folded.charCodeAt(at) !== letters[start + at]) return false;
  return true;
}

/** The number of a folded word, which it has from now on. */
export function numbered(folded: string): number {
  const known = numberOf(folded);
  if (known !== unknown) return known;
  size++;
  if (size + 2 > starts.length) starts = twiceAsLong(starts, new Int32Array(starts.length * 2));
  const start = starts[size]!;
  const end = start + folded.length;
  while (end > letters.length) letters = twiceAsLong(letters, new Uint16Array(letters.length * 2));
  for (let at = 0; at < folded.length; at++) letters[start + at] = folded.charCodeAt(at);
  starts[size + 1] = end;
  if (size * 4 > places.length) {
    const old = places;
    places = new Int32Array(old.length * 2);
    for (let place = 0; place < old.length; place += 2)
      if (old[place + 1] !== unknown) put(old[place]!, old[place + 1]!);
  }
  put(hashOf(folded), size);
  return size;
}

function put(hash: number, number: number): void {
  const mask = places.length - 2;
  let place = (hash << 1) & mask;
  while (places[place + 1] !== unknown) place = (place + 2) & mask;
  places[place] = hash;
  places[place + 1] = number;
}

function twiceAsLong<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
