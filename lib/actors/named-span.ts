import type { Span, Via } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';

/** All entities that an article names. */
export type Entities = Pick<ReadonlySet<IndexedEntity>, 'has'>;

/** A stretch of text in which words may name somebody. */
export interface WordSpan extends Span {
  /** Positions of its first and last word in the reading. */
  firstWord: number;
  lastWord: number;
}

/**
 * A stretch of text that refers to an entity of the knowledge base.
 *
 * There is one for each name of an article, and a match before it, both of a class: an engine that cleans up its memory
 * in the middle of an article finds nearly all of them alive, takes that for their nature, and keeps what is written down
 * as `{ … }` at such a place among its old objects from then on, where it is dear to make and to clear away.
 */
export class NamedSpan implements WordSpan {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly firstWord: number,
    readonly lastWord: number,
    readonly entity: IndexedEntity,
    readonly via: Via,
  ) {}
}
