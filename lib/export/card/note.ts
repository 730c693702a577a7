import type { Source } from '../../knowledge/knowledge';

/** A piece of a line. Cited sources are given by their numbers in the note's list, from 1. */
export type Inline = string | { strong: string } | { cites: readonly number[] };

export type NoteBlock =
  | { type: 'heading'; text: string }
  /** A line over what follows, less than a heading. */
  | { type: 'label'; text: string }
  | { type: 'paragraph'; content: Inline[] }
  /** The article's own words. */
  | { type: 'quotation'; text: string }
  | { type: 'list'; items: Inline[][] }
  | { type: 'sources' };

/** A card to take along, before it is plain text or HTML. */
export interface Note {
  blocks: NoteBlock[];
  /** In the order of their numbers. */
  sources: readonly Source[];
}

/** The sources of one note, each once, in the order in which they are first cited. */
export class Bibliography {
  readonly sources: Source[] = [];
  private readonly numbers = new Map<string, number>();

  /** Cites sources by their positions in a card's list. */
  cite(positions: readonly number[], { sources }: { sources: readonly Source[] }): Inline {
    const cites = positions.flatMap(position => sources[position] ?? []).map(source => this.numberOf(source));
    return { cites: [...new Set(cites)].sort((a, b) => a - b) };
  }

  private numberOf(source: Source): number {
    const known = this.numbers.get(source.url);
    if (known) return known;
    const number = this.sources.push(source);
    this.numbers.set(source.url, number);
    return number;
  }
}
