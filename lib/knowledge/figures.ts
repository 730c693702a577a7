/** Compares a figure of an article with those that are known. */
import type { Quantity } from '../annotations';

/** A count that somebody gave, as a card holds it. */
export interface KnownQuantity extends Pick<Quantity, 'value' | 'upper' | 'hedge' | 'unit'> {
  /** Whose count it is, in the words of the card. */
  by: string;
}

const isShare = ({ unit }: Pick<Quantity, 'unit'>): boolean => unit === 'percent';

/** How many digits stand behind the decimal point. */
const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Whether they say the same: one lies in the other's range, or is rounded to the other. */
function agree(said: Quantity, known: KnownQuantity): boolean {
  const lowest = Math.max(said.value, Number(known.value.toFixed(decimals(said.value))));
  const upper = known.upper ?? known.value;
  const highest = Math.min(said.upper ?? said.value, Number(upper.toFixed(decimals(said.value))));
  return lowest <= highest;
}

/** Counts of which one is more than twice the other are not of the same thing. */
const comparable = 2;

function ratio(said: Quantity, known: KnownQuantity): number {
  const [less, more] = [said.value, known.value].sort((a, b) => a - b) as [number, number];
  return more / less;
}

/**
 * The known figure to set beside that of an article: the nearest of the same kind, the later of two as near. Null where
 * one of them says the same, or none is near enough to be of the same thing.
 * @param known in order of time
 */
export function otherFigure(said: Quantity, known: readonly KnownQuantity[]): KnownQuantity | null {
  let nearest: KnownQuantity | null = null;
  for (const each of known) {
    if (isShare(each) !== isShare(said)) continue;
    if (agree(said, each)) return null;
    if (ratio(said, each) > comparable) continue;
    if (!nearest || ratio(said, each) <= ratio(said, nearest)) nearest = each;
  }
  return nearest;
}
