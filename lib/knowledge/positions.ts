/** Who says what on each topic of the crisis, as far as it was said by the day of an article. Pure. */
import type { Claim } from '../annotations';
import { heldOn } from './as-of';
import type { CardRecords, ClaimRecord, ClaimStatus, Side, Topic } from './knowledge';
import { sides, topics } from './terms';

/** What is asked of a claim of the article. */
export type SaidClaim = Pick<Claim, 'start' | 'speaker' | 'links'>;

/** A known claim, in the column of those of one side who make it. */
export interface Position {
  /** Id of the known claim. */
  claim: string;
  statement: string;
  status: ClaimStatus;
  /** When it was first made. */
  date: string;
  by: { id: string; name: string }[];
  /** Starts of the article's claims by which this side makes it; empty for one that is known from elsewhere. */
  here: number[];
}

export interface TopicRow {
  topic: Topic;
  /** Those of the article first. */
  cells: Record<Side, Position[]>;
}

export interface Positions {
  /** Those on which the article says most first; topics without a position are left out. */
  rows: TopicRow[];
  /** Starts of the claims whose speaker has a side, but that make no known claim, in reading order. */
  untied: Record<Side, number[]>;
}

/**
 * The positions for an article of a day (YYYY-MM-DD). Those who are known to make a claim decide on its columns, not
 * who says it in the article, which may be one who only reports it; where several sides make a claim, the speaker tells
 * which of them makes it here.
 */
export function positionsOf(claims: readonly SaidClaim[], records: CardRecords, day: string): Positions {
  const sideOf = sidesOf(records);
  const known = Object.values(records.claims).filter(({ date }) => heldOn(date, day));
  const rows = topics
    .map(topic => ({
      topic,
      cells: cellsOf(
        known.filter(claim => claim.topic === topic),
        claims,
        records,
        sideOf,
      ),
    }))
    .filter(({ cells }) => positionsIn(cells).length > 0)
    .toSorted((a, b) => timesTouched(b) - timesTouched(a));
  const ids = new Set(known.map(({ id }) => id));
  const untied = bySide<number>();
  for (const { start, speaker, links } of claims) {
    const side = speaker && !links.some(({ claim }) => ids.has(claim)) ? sideOf(speaker) : null;
    if (side) untied[side].push(start);
  }
  return { rows, untied };
}

/** By how many of its claims the article takes up a topic. */
function timesTouched({ cells }: TopicRow): number {
  return new Set(positionsIn(cells).flatMap(({ here }) => here)).size;
}

function positionsIn(cells: TopicRow['cells']): Position[] {
  return Object.values(cells).flat();
}

function bySide<T>(): Record<Side, T[]> {
  return Object.fromEntries(sides.map(side => [side, []])) as unknown as Record<Side, T[]>;
}

/** The positions of one topic by side: those of the article in its order, then the others in order of time. */
function cellsOf(
  known: readonly ClaimRecord[],
  claims: readonly SaidClaim[],
  { entities }: CardRecords,
  sideOf: (id: string) => Side | null,
): TopicRow['cells'] {
  const cells = bySide<Position>();
  for (const { id, statement, status, date, claimants } of known) {
    const making = claims
      .filter(({ links }) => links.some(({ claim }) => claim === id))
      .map(({ start, speaker }) => ({ start, side: speaker && sideOf(speaker) }));
    const columns = sides.filter(side => claimants.some(claimant => sideOf(claimant) === side));
    for (const side of columns) {
      const by = claimants
        .filter(claimant => sideOf(claimant) === side)
        .map(claimant => ({ id: claimant, name: entities[claimant]!.name }));
      const here = making.filter(made => !made.side || made.side === side || !columns.includes(made.side));
      cells[side].push({ claim: id, statement, status, date, by, here: here.map(({ start }) => start) });
    }
  }
  for (const positions of Object.values(cells)) positions.sort(inOrder);
  return cells;
}

function inOrder(a: Position, b: Position): number {
  const [startA = Number.POSITIVE_INFINITY, startB = Number.POSITIVE_INFINITY] = [a.here[0], b.here[0]];
  if (startA !== startB) return startA < startB ? -1 : 1;
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/**
 * On which side an entity stands; null for one that is on none. A state, which is a place and has no side of its own,
 * stands with most of those who hold its offices.
 */
function sidesOf({ entities }: CardRecords): (id: string) => Side | null {
  const counts = new Map<string, Map<Side, number>>();
  for (const { side, roles } of Object.values(entities))
    for (const { of } of roles)
      if (of && side) {
        const ofState = counts.get(of) ?? new Map<Side, number>();
        counts.set(of, ofState.set(side, (ofState.get(side) ?? 0) + 1));
      }
  return id => {
    const entity = entities[id];
    if (!entity) return null;
    if (entity.side) return entity.side;
    const [most] = [...(counts.get(id) ?? [])].toSorted(([, a], [, b]) => b - a);
    return most?.[0] ?? null;
  };
}
