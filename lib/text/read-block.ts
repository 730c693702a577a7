/** The words of one paragraph or heading of a text that was read. */
import type { Reading, ReadWord } from './reading';
import { isIn } from './word-table';

/** A part of a text that was read, with the positions of its first word and behind its last. */
export class ReadBlock {
  constructor(
    readonly reading: Reading,
    readonly start: number,
    readonly end: number,
    readonly first: number,
    readonly last: number,
  ) {}

  /** Whether a list of a language's data has the word at a position; outside it has none. */
  isIn(list: readonly string[], position: number): boolean {
    return position >= this.first && position < this.last && isIn(list, this.reading, position);
  }

  /** The word at a position; undefined where that lies outside. */
  at(position: number): ReadWord | undefined {
    return position >= this.first && position < this.last ? this.reading.word(position) : undefined;
  }
}
