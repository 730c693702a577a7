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
/** So many numbers are known of each word, side by side: its hash, its check sum and its number; the last one is free. */
const shift = 2;
const width = 1 << shift;
/** For each word what is known of it, at the first free place from where its hash belongs; half of the places are free. */
let places = new Int32Array(width << 9);
/** All words, by number; none has the first. */
const words: string[] = [''];

/** How many words have a number by now. */
export function vocabularySize(): number {
  return size;
}

/**
 * The number of the word with this hash and this check sum, or `unknown`. The letters are not compared: two words that
 * share both, 62 bits, are not to be expected among all the words that were ever written.
 */
export const numberOfHash = (hash: number, check: number): number => {
  const mask = places.length - width;
  for (let place = (hash << shift) & mask; ; place = (place + width) & mask) {
    const number = places[place + 2]!;
    if (number === unknown || (places[place] === hash && places[place + 1] === check)) return number;
  }
};

/** The number of a folded word, or `unknown`. */
export function numberOf(folded: string): number {
  return numberOfHash(hashOf(folded), checkOf(folded));
}

/** The number of a folded word, which it has from now on. */
export function numbered(folded: string): number {
  const known = numberOf(folded);
  if (known !== unknown) return known;
  size++;
  words.push(folded);
  if (size * 4 * width > places.length) {
    const old = places;
    places = new Int32Array(old.length * 2);
    for (let place = 0; place < old.length; place += width)
      if (old[place + 2] !== unknown) put(old[place]!, old[place + 1]!, old[place + 2]!);
  }
  put(hashOf(folded), checkOf(folded), size);
  return size;
}

/** The folded word that has a number other than `unknown`. */
export function wordOf(number: number): string {
  return words[number]!;
}

function put(hash: number, check: number, number: number): void {
  const mask = places.length - width;
  let place = (hash << shift) & mask;
  while (places[place + 2] !== unknown) place = (place + width) & mask;
  places[place] = hash;
  places[place + 1] = check;
  places[place + 2] = number;
}
