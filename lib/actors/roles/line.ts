/** The words of one block, with who is named where in them. */
import { partitionPoint } from '../../sorted';
import type { ReadBlock } from '../../text/read-block';
import type { NamedSpan } from '../named-span';
import { isJoined, type RoleWord } from './words';

/** An entity that is named in the words of a block. */
export type NamedHere = Pick<NamedSpan, 'entity' | 'firstWord' | 'lastWord'>;

/** Of some stretches of words, in order, the one that covers the word at a position. */
function covering<Words extends Pick<NamedHere, 'firstWord' | 'lastWord'>>(
  some: readonly Words[],
  position: number,
): Words | undefined {
  const found = some[partitionPoint(some, ({ lastWord }) => lastWord < position)];
  return found && found.firstWord <= position ? found : undefined;
}

/** The words of one block, and who is named where in them. */
export class Line {
  /** What was noted, in order. */
  private readonly noted: NamedHere[] = [];

  /**
   * @param names those in the block, in order
   * @param demonyms those of the block, in order
   */
  constructor(
    readonly block: ReadBlock,
    private readonly names: readonly NamedHere[],
    private readonly demonyms: readonly RoleWord[],
  ) {}

  /** The name that covers the word at a position; what was noted goes before the names of the block. */
  nameAt(position: number): NamedHere | undefined {
    return covering(this.noted, position) ?? covering(this.names, position);
  }

  /** The demonym whose last word stands at a position. */
  demonymAt(position: number): RoleWord | undefined {
    const demonym = covering(this.demonyms, position);
    return demonym?.lastWord === position ? demonym : undefined;
  }

  /** Notes that an entity is named in some of the words, which end behind all that was noted before. */
  name(here: NamedHere): void {
    while ((this.noted.at(-1)?.firstWord ?? -1) >= here.firstWord) this.noted.pop();
    this.noted.push(here);
  }
}

/** Whether only what joins words stands before the word at a position. */
export function follows({ block }: Line, at: number): boolean {
  return at > block.first && at < block.last && isJoined(block.reading, at - 1);
}

/** The text from the word before a position to the word at it; null at the edges of the block. */
export function gapBefore({ block: { reading, first, last } }: Line, at: number): string | null {
  return at > first && at < last ? reading.gap(at - 1) : null;
}

/** Whether a word stands right before another one, in one sentence with it. */
export function touches(line: Line, at: number): boolean {
  return follows(line, at) && !gapBefore(line, at)?.includes('.');
}

/** Whether most words of the block begin with a capital, as in the headlines of the American press. */
export function isTitleCase({ reading, first, last }: ReadBlock): boolean {
  let capitals = 0;
  for (let at = first; at < last; at++) if (reading.beginsUpper(at)) capitals++;
  return capitals > ((last - first) * 2) / 3;
}
