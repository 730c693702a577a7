/** First names alone: "Svetlana", straight after "Svetlana Tikhanovskaya". */
import type { Span } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import { beginsUpper } from './forms';
import type { ReadWord } from './matcher';
import { byBlock, type GivenNames, type Resolved } from './resolve';
import type { ReadBlock } from './roles';

/** A first name counts in the block in which its bearer is named in full, and in so many after it. */
const NEAR_BLOCKS = 1;

interface FirstName extends Span {
  entity: IndexedEntity;
}

/**
 * Finds first names that stand alone after their bearer was named in full near by, where the article names nobody else who
 * has the name.
 * @param resolved the names in the article, in order
 * @param taken what is a mention already
 */
export function findFirstNames(
  text: string,
  blocks: readonly ReadBlock[],
  resolved: readonly Resolved[],
  taken: readonly Span[],
  given: GivenNames,
): FirstName[] {
  const inFull = byBlock(
    resolved.filter(({ candidate }) => candidate.via === 'name' && candidate.entity.kind === 'person'),
  );
  if (inFull.size === 0) return [];
  const present = new Set(resolved.map(({ candidate }) => candidate.entity));
  const starts = new Set(taken.map(({ start }) => start));
  const alone: { word: ReadWord; block: number; bearers: IndexedEntity[] }[] = [];
  const somebodyElses = new Set<string>();
  blocks.forEach(({ read }, block) => {
    read.forEach((word, at) => {
      const bearers = given.get(word.bare);
      if (!bearers || !beginsUpper(text, word) || starts.has(word.start)) return;
      if (hasNeighbour(text, read, at)) somebodyElses.add(word.bare);
      else alone.push({ word, block, bearers: [...bearers].filter(bearer => present.has(bearer)) });
    });
  });
  return alone.flatMap(({ word: { bare, start, bareEnd: end }, block, bearers: [entity, ...others] }) => {
    if (!entity || others.length > 0 || somebodyElses.has(bare)) return [];
    const isNear = blocks
      .slice(Math.max(0, block - NEAR_BLOCKS), block + 1)
      .flatMap(({ read }) => inFull.get(read) ?? [])
      .some(({ match, candidate }) => candidate.entity === entity && match.end <= start);
    return isNear ? [{ start, end, entity }] : [];
  });
}

/** Whether a capitalised word stands beside a word, with only white space or a hyphen between: it is part of a longer name. */
function hasNeighbour(text: string, read: readonly ReadWord[], at: number): boolean {
  const touches = (first: number) => {
    const [before, after] = [read[first], read[first + 1]];
    return (
      before !== undefined && after !== undefined && /^[\s-]$/u.test(text.slice(before.end, after.start))
    );
  };
  return (
    (touches(at) && beginsUpper(text, read[at + 1]!)) || (touches(at - 1) && beginsUpper(text, read[at - 1]!))
  );
}
