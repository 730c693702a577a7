/** Of what a word in another case may be a form. */
import type { Language } from './languages/language';

/** What is left of an inflected word before its ending, at least, or what comes in place of that: "дому" is "дім". */
const SHORTEST_STEM = 2;

const noBases: readonly string[] = [];
const longestEndings = new WeakMap<Language['inflections'], number>();

function longestEnding(inflections: Language['inflections']): number {
  const known = longestEndings.get(inflections);
  if (known !== undefined) return known;
  const longest = Math.max(0, ...Object.keys(inflections).map(({ length }) => length));
  longestEndings.set(inflections, longest);
  return longest;
}

/** Whether a language inflects names. */
export function inflects(inflections: Language['inflections']): boolean {
  return longestEnding(inflections) > 0;
}

/** Of what a folded word may be an inflected form. Their number has the rules of the language as its bound. */
export function basesOf(
  folded: string,
  { inflections, variants }: Pick<Language, 'inflections' | 'variants'>,
): readonly string[] {
  const longest = longestEnding(inflections);
  if (longest === 0) return noBases;
  const bases = inflectedFrom(folded, longest, inflections);
  const usual = variants ? folded.replace(variants.spelling, variants.usual) : folded;
  return usual === folded ? bases : [...bases, usual, ...inflectedFrom(usual, longest, inflections)];
}

function inflectedFrom(folded: string, longest: number, inflections: Language['inflections']): string[] {
  const bases: string[] = [];
  for (let length = Math.min(longest, folded.length - 1); length > 0; length--) {
    const ending = folded.slice(-length);
    if (!Object.hasOwn(inflections, ending)) continue;
    const stem = folded.slice(0, -length);
    for (const base of inflections[ending]!)
      if (stem.length >= SHORTEST_STEM || base.length >= SHORTEST_STEM) bases.push(stem + base);
  }
  return bases;
}
