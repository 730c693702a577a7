/** First names alone: "Svetlana", straight after "Svetlana Tikhanovskaya". */
import type { Span } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import type { ReadBlock, ReadWord } from '../text/reading';
import { byBlock, type GivenNames, type Resolved } from './resolve';

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
  const alone: { word: ReadWord; index: number; bearers: IndexedEntity[] }[] = [];
  const somebodyElses = new Set<string>();
  blocks.forEach((block, index) => {
    const { reading, first, last } = block;
    for (let at = first; at < last; at++) {
      const bearers = given.get(reading.bareNumbers[at]!);
      if (!bearers || !reading.beginsUpper(at) || starts.has(reading.starts[at]!)) continue;
      const word = reading.word(at);
      if (hasNeighbour(block, at)) somebodyElses.add(word.bare);
      else alone.push({ word, index, bearers: [...bearers].filter(bearer => present.has(bearer)) });
    }
  });
  return alone.flatMap(({ word: { bare, start, bareEnd: end }, index, bearers: [entity, ...others] }) => {
    if (!entity || others.length > 0 || somebodyElses.has(bare)) return [];
    const isNear = blocks
      .slice(Math.max(0, index - NEAR_BLOCKS), index + 1)
      .flatMap(block => inFull.get(block) ?? [])
      .some(({ match, candidate }) => candidate.entity === entity && match.end <= start);
    return isNear ? [{ start, end, entity }] : [];
  });
}

/** Whether a capitalised word stands beside a word, with only white space or a hyphen between: it is part of a longer name. */
function hasNeighbour({ reading, first, last }: ReadBlock, at: number): boolean {
  const touches = (before: number) =>
    before >= first && before + 1 < last && /^[\s-]$/u.test(reading.gap(before));
  return (touches(at) && reading.beginsUpper(at + 1)) || (touches(at - 1) && reading.beginsUpper(at - 1));
}
