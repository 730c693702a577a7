/** Which of the annotations are marked, as the reader has chosen: what is painted, what a pointer meets, where one walks. */
import type { Annotations, Mention } from '../../annotations';
import type { Block } from '../../article';
import type { MarkKind } from '../../settings';

export interface MarkChoice {
  /** Whether every mention of an actor is marked, or the first in each paragraph. */
  mentions: 'every' | 'first';
  kinds: readonly MarkKind[];
}

/** What is marked of an article. */
export type Chosen = Pick<Annotations, 'mentions' | 'claims'>;

/** What the reader has chosen of the annotations of an article with these blocks. */
export function chosen({ mentions, claims }: Chosen, blocks: readonly Block[], choice: MarkChoice): Chosen {
  const wanted = mentions.filter(({ kind }) => choice.kinds.includes(kind));
  return {
    mentions: choice.mentions === 'first' ? firstInEach(blocks, wanted) : wanted,
    claims: choice.kinds.includes('claim') ? claims : [],
  };
}

export function isSameChoice(one: MarkChoice, other: MarkChoice): boolean {
  return one.mentions === other.mentions && one.kinds.join() === other.kinds.join();
}

/** The first mention of each actor in each block, however it is spelled. Blocks and mentions are in order. */
function firstInEach(blocks: readonly Block[], mentions: readonly Mention[]): Mention[] {
  const met = new Set<string>();
  let block = 0;
  return mentions.filter(({ start, entity, name }) => {
    for (; block < blocks.length && blocks[block]!.end <= start; block++) met.clear();
    const actor = entity ?? name;
    return !met.has(actor) && met.add(actor);
  });
}
