/** How much it says of an article's subject that an actor is named in it. */
import type { Knowledge, Side } from '../knowledge/knowledge';

/** By side: who stood up in Belarus is hardly named for anything else, its authorities are. */
const bySide: Partial<Record<Side, number>> = { 'belarus-society': 1, 'belarus-authorities': 0.5 };

/** Those who say more or less than their side. */
const byId: Record<string, number> = {
  // Named in all news of Belarus whatever it is about: he is of its subject, and tells no more.
  'alexander-lukashenko': 0,
  belta: 0,
  // Events and places of the crisis.
  'election-2020': 1,
  'inauguration-2020': 1,
  'moscow-mechanism-2020': 1,
  'okrestina-detention-centre': 1,
  'peoples-ultimatum': 1,
  'prisoner-releases': 1,
  'protests-2020': 1,
  'ryanair-fr4978': 1,
  'sakharov-prize-2020': 1,
  'sanctions-17-dec-2020': 1,
  'sanctions-2-oct-2020': 1,
  'sanctions-21-june-2021': 1,
  'sanctions-24-june-2021': 1,
  'sanctions-6-nov-2020': 1,
  'square-of-changes': 1,
  'strikes-2020': 1,
  'sunday-marches': 1,
  'womens-marches': 1,
};

/** How telling each entity is that tells anything, by id: from above 0 to 1. */
export function tellingActors({ entities }: Knowledge): Map<string, number> {
  return new Map(
    entities
      .map(({ id, side }) => [id, byId[id] ?? (side && bySide[side]) ?? 0] as const)
      .filter(([, weight]) => weight > 0),
  );
}
