/** First names alone: "Svetlana", straight after "Svetlana Tikhanovskaya". */
import type { Span } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import type { ReadBlock, ReadWord } from '../text/reading';
import type { GivenNames } from './forename';
import { NamedSpan } from './named-span';
import type { Part } from './part';
import type { Entities } from './resolve';

/** A first name counts in the block in which its bearer is named in full, and in so many after it. */
const NEAR_BLOCKS = 1;

/**
 * Finds first names that stand alone after their bearer was named in full near by, where the article names nobody else who
 * has the name.
 * @param resolved the names in the article, in order
 * @param article all entities that it names
 * @param taken what is a mention already
 */
export function findFirstNames(
  parts: readonly Part[],
  resolved: readonly NamedSpan[],
  article: Entities,
  taken: readonly Span[],
  given: GivenNames,
): NamedSpan[] {
  const { alone, somebodyElses } = standingAlone(parts, taken, given);
  if (alone.length === 0) return [];
  const inFull = resolved.filter(({ entity, via }) => via === 'name' && entity.kind === 'person');
  /** Where those named in full so far were so last. */
  const namedAt = new Map<IndexedEntity, number>();
  let next = 0;
  return alone.flatMap(({ at, word: { bare, start, bareEnd: end }, near, bearers }) => {
    for (; next < inFull.length && inFull[next]!.end <= start; next++)
      namedAt.set(inFull[next]!.entity, inFull[next]!.start);
    const [entity, ...others] = [...bearers].filter(bearer => article.has(bearer));
    if (!entity || others.length > 0 || somebodyElses.has(bare)) return [];
    return (namedAt.get(entity) ?? -1) >= near ? [new NamedSpan(start, end, at, at, entity, 'name')] : [];
  });
}

interface Alone {
  /** Position of the word in the reading. */
  at: number;
  word: ReadWord;
  /** Where the text begins in which its bearer must have been named in full. */
  near: number;
  bearers: ReadonlySet<IndexedEntity>;
}

/** The first names that stand alone, in order, and those that stand in somebody else's name. */
function standingAlone(parts: readonly Part[], taken: readonly Span[], given: GivenNames) {
  let next = 0;
  const alone: Alone[] = [];
  const somebodyElses = new Set<string>();
  parts.forEach(({ block, positions }, index) => {
    const { reading } = block;
    const near = parts[Math.max(0, index - NEAR_BLOCKS)]!.block.start;
    for (const at of positions) {
      if (!reading.beginsUpper(at)) continue;
      const bearers = given.bare(reading, at);
      if (!bearers) continue;
      const start = reading.starts[at]!;
      while (next < taken.length && taken[next]!.start < start) next++;
      if (taken[next]?.start === start) continue;
      const word = reading.word(at);
      if (hasNeighbour(block, at)) somebodyElses.add(word.bare);
      else alone.push({ at, word, near, bearers });
    }
  });
  return { alone, somebodyElses };
}

/** Whether a capitalised word stands beside a word, with only white space or a hyphen between: it is part of a longer name. */
function hasNeighbour({ reading, first, last }: ReadBlock, at: number): boolean {
  const touches = (before: number) =>
    before >= first && before + 1 < last && /^[\s-]$/u.test(reading.gap(before));
  return (touches(at) && reading.beginsUpper(at + 1)) || (touches(at - 1) && reading.beginsUpper(at - 1));
}
