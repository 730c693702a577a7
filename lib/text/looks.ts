/** How a word looks: with a capital, in capitals, a number. */
import { Trait } from './characters';

/** How a word looks, as bits. */
export const Look = {
  /** It begins with a capital letter. */
  upper: 1,
  digit: 2,
  /** A capital at the beginning, small letters behind it, no digit: as far as looks tell, a name. */
  capitalised: 4,
  /** Capitals, perhaps with digits behind the first, and nothing else. */
  capitals: 8,
  /** It is written as it is folded, as most words are. */
  folded: 16,
  /** A plain space, and nothing else, parts it from the word before. */
  spaced: 32,
  /** What follows is its, by an ending or by an apostrophe alone behind it: "Holm's bridge", "Belarus' president". */
  owner: 64,
} as const;

/** How a word looks, by the traits of its first character and those that any of them has. */
export const lookOf = (first: number, any: number): number => {
  const isFolded = (any & (Trait.changed | Trait.bound | Trait.joint)) === 0;
  return (isFolded ? Look.folded : 0) | shapeOf(first, any);
};

function shapeOf(first: number, any: number): number {
  if (first & Trait.digit) return Look.digit;
  if ((first & Trait.upper) === 0) return 0;
  const isCapitalised = (any & Trait.lower) !== 0 && (any & Trait.digit) === 0;
  const isCapitals = (any & (Trait.lower | Trait.uncased | Trait.joint)) === 0;
  return Look.upper | (isCapitalised ? Look.capitalised : 0) | (isCapitals ? Look.capitals : 0);
}
