/** First names alone: "Svetlana", straight after "Svetlana Tikhanovskaya". */
import type { Span } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import { beginsUpper } from './forms';
import type { ReadWord } from './matcher';
import type { GivenNames, Resolved } from './resolve';
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
  const isFree = ({ start, end }: Span) => !taken.some(span => span.start < end && start < span.end);
  const candidates = (read: readonly ReadWord[], at: number) => {
    const bearers = given.get(read[at]!.bare);
    return bearers && beginsUpper(text, read[at]!) && isFree(read[at]!) ? bearers : null;
  };
  const somebodyElses = new Set(
    blocks.flatMap(({ read }) =>
      read.flatMap((word, at) => (candidates(read, at) && hasNeighbour(text, read, at) ? [word.bare] : [])),
    ),
  );
  const present = new Set(resolved.map(({ candidate }) => candidate.entity));
  const named = new Map<IndexedEntity, number>();
  return blocks.flatMap(({ read }, index) => {
    const inFull = new Map(
      resolved
        .filter(({ match, candidate }) => match.read === read && candidate.via === 'name')
        .map(({ match, candidate }) => [match.lastWord, candidate.entity]),
    );
    return read.flatMap((word, at) => {
      const entity = inFull.get(at);
      if (entity) named.set(entity, index);
      const bearers = [...(candidates(read, at) ?? [])].filter(bearer => present.has(bearer));
      const [bearer] = bearers;
      if (!bearer || bearers.length > 1 || somebodyElses.has(word.bare)) return [];
      const isNear = (named.get(bearer) ?? Number.NEGATIVE_INFINITY) >= index - NEAR_BLOCKS;
      return isNear ? [{ start: word.start, end: word.bareEnd, entity: bearer }] : [];
    });
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
