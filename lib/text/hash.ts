/**
 * Hashes of folded words, by UTF-16 units: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), cut to 30 bits; and beside
 * it a check sum of 32 bits, the polynomial of 31 (Kernighan and Ritchie, The C Programming Language, 6.6).
 *
 * What is called for each character of a text is a constant, here and where words are read and looked up: whom another
 * declaration names may change, so that an engine looks at each call whether it has.
 */

/** What a hash begins with. */
export const hashOffset = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** A hash with one more unit behind it. */
export const mixIn = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

/** A hash to which nothing more comes, cut to as many bits as a small integer has in every engine. */
export const finish = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

/** A number for a folded word, nearly always another one for another word. */
export function hashOf(folded: string): number {
  let hash = hashOffset;
  for (let at = 0; at < folded.length; at++) hash = mixIn(hash, folded.charCodeAt(at));
  return finish(hash);
}

/** A check sum with one more unit behind it; it begins with 0. */
export const checkIn = (check: number, unit: number): number => (Math.imul(check, 31) + unit) | 0;

/** The check sum of a folded word. */
export function checkOf(folded: string): number {
  let check = 0;
  for (let at = 0; at < folded.length; at++) check = checkIn(check, folded.charCodeAt(at));
  return check;
}
