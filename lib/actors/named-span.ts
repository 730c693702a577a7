import type { Span, Via } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';

/** A stretch of text in which words may name somebody. */
export interface WordSpan extends Span {
  /** Positions of its first and last word in the reading. */
  firstWord: number;
  lastWord: number;
}

/** A stretch of text that refers to an entity of the knowledge base. */
export interface NamedSpan extends WordSpan {
  entity: IndexedEntity;
  via: Via;
}
