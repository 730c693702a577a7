/** Hashes of folded words: FNV-1a by UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), cut to 30 bits. */

/** What a hash begins with. */
export const hashOffset = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** A hash with one more unit behind it. */
export function mixIn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

/** A hash to which nothing more comes, cut to as many bits as a small integer has in every engine. */
export function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** A number for a folded word, nearly always another one for another word. */
export function hashOf(folded: string): number {
  let hash = hashOffset;
  for (let at = 0; at < folded.length; at++) hash = mixIn(hash, folded.charCodeAt(at));
  return finish(hash);
}
