/** Who and what of Belarus an article may name, and how much that says of its being about the crisis. */
import type { IndexedEntity, Knowledge, Side, Standing } from '../knowledge/knowledge';

/** All news of the country may name it. */
const byStanding: Record<Standing, number> = { country: 0, crisis: 1 };

/** Who stood up in Belarus is hardly named for anything else, its authorities are. */
const bySide: Partial<Record<Side, number>> = { 'belarus-society': 1, 'belarus-authorities': 0.5 };

function weightOf({ standsFor, side }: IndexedEntity): number | undefined {
  if (standsFor) return byStanding[standsFor];
  return side ? bySide[side] : undefined;
}

/** Entities of Belarus by id, each with how telling it is: 0 for what all news of the country may name, at most 1. */
export function entitiesOfBelarus({ entities }: Knowledge): Map<string, number> {
  return new Map(
    entities.flatMap((entity): [string, number][] => {
      const weight = weightOf(entity);
      return weight === undefined ? [] : [[entity.id, weight]];
    }),
  );
}
