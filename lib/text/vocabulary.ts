/**
 * Numbers for words. A word of a text is looked up once; every table and list then knows it by its number. The words are
 * those that somebody asked to number: of names, of languages. They are never forgotten, and which number a word gets
 * means nothing.
 */
import { checkOf, hashOf } from './hash';

/** The number of all words that have none of their own. */
export const unknown = 0;

/** How many words have a number; numbers go up to it. */
let size = 0;
/** For each word its hash and its number, side by side at the first free place from where the hash belongs; half are free. */
let places = new Int32Array(1 << 10);
/** All words, by number; none has the first. */
const words: string[] = [''];
/** The check sums of all words, by number. */
let checks = new Int32Array(1 << 9);

/** How many words have a number by now. */
export function vocabularySize(): number {
  return size;
}

/**
 * The number of the word with this hash and this check sum, or `unknown`. The letters are not compared: two words that
 * share both, 62 bits, are not to be expected among all the words that were ever written.
 */
export function numberOfHash(hash: number, check: number): number {
  const mask = places.length - 2;
  for (let place = (hash << 1) & mask; ; place = (place + 2) & mask) {
    const number = places[place + 1]!;
    if (number === unknown || (places[place] === hash && checks[number] === check)) return number;
  }
}

/** The number of a folded word, or `unknown`. */
export function numberOf(folded: string): number {
  return numberOfHash(hashOf(folded), checkOf(folded));
}

/** The number of a folded word, which it has from now on. */
export function numbered(folded: string): number {
  const known = numberOf(folded);
  if (known !== unknown) return known;
  size++;
  if (size === checks.length) {
    const old = checks;
    checks = new Int32Array(old.length * 2);
    checks.set(old);
  }
  words.push(folded);
  checks[size] = checkOf(folded);
  if (size * 4 > places.length) {
    const old = places;
    places = new Int32Array(old.length * 2);
    for (let place = 0; place < old.length; place += 2)
      if (old[place + 1] !== unknown) put(old[place]!, old[place + 1]!);
  }
  put(hashOf(folded), size);
  return size;
}

/** The folded word that has a number other than `unknown`. */
export function wordOf(number: number): string {
  return words[number]!;
}

function put(hash: number, number: number): void {
  const mask = places.length - 2;
  let place = (hash << 1) & mask;
  while (places[place + 1] !== unknown) place = (place + 2) & mask;
  places[place] = hash;
  places[place + 1] = number;
}
