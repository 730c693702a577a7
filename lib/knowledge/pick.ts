import type { CardRecords } from './knowledge';
import { linksOf } from './relations/links';

/**
 * The records that some cards need: the entities and claims named, whom those are related to and the claimants of those
 * claims (a card gives their names), and every source that they cite. Ids that the knowledge base does not have are
 * left out; so is the timeline, which no card shows.
 */
export function pickRecords(
  all: CardRecords,
  entities: readonly string[],
  claims: readonly string[],
): CardRecords {
  const pickedClaims = pick(all.claims, claims);
  const claimants = Object.values(pickedClaims).flatMap(claim => claim.claimants);
  const related = Object.values(pick(all.entities, entities)).flatMap(record =>
    linksOf(all, record).flatMap(({ other }) => (other ? [other.id] : [])),
  );
  const pickedEntities = pick(all.entities, [...entities, ...related, ...claimants]);
  const cited = [
    ...Object.values(pickedEntities).flatMap(({ sources, roles, statements, relations }) => [
      { sources },
      ...roles,
      ...statements,
      ...relations,
    ]),
    ...Object.values(pickedClaims).flatMap(({ known }) => known),
  ].flatMap(({ sources }) => sources);
  return { entities: pickedEntities, claims: pickedClaims, sources: pick(all.sources, cited), timeline: [] };
}

function pick<T>(record: Record<string, T>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries([...new Set(keys)].flatMap(key => (key in record ? [[key, record[key]!]] : [])));
}
