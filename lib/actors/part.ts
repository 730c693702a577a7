import type { ReadBlock } from '../text/read-block';

/** A block of an article as the rules of this folder look at it. */
export interface Part {
  block: ReadBlock;
  /** Positions of the words that may begin a name or a role phrase, in order: the others are passed over. */
  positions: readonly number[];
}
