/** Texts by code points, as the Web Annotation standard counts them; strings here count UTF-16 units. */

/** How many code points of a text lie before a unit of it; a unit inside of one does not count it. */
export function codePointOffsets(text: string): (unit: number) => number {
  const offsets = new Uint32Array(text.length + 1);
  let unit = 0;
  let count = 0;
  for (const character of text) {
    offsets.fill(count, unit, unit + character.length);
    unit += character.length;
    count++;
  }
  offsets[unit] = count;
  return at => offsets[at] ?? count;
}

/** The last code points of a text, no more than `count`. */
export function lastCodePoints(text: string, count: number): string {
  // A code point is two units at most: no need to take a long text apart.
  return [...text.slice(-2 * count)].slice(-count).join('');
}

/** The first code points of a text, no more than `count`. */
export function firstCodePoints(text: string, count: number): string {
  return [...text.slice(0, 2 * count)].slice(0, count).join('');
}
