/** What of Belarus an entity stands for: derived from where it is and when it began, unless its file says otherwise. */
import { ELECTION_CALLED, firstDay } from './as-of';
import type { Standing } from './knowledge';
import type { AuthoredKnowledge, Entity } from './schema';

const BELARUS = 'belarus';

/** Whether a place is the country or, over any number of steps, part of it. */
function isInBelarus(id: string, { places }: AuthoredKnowledge): boolean {
  const around = new Set([id]);
  for (const each of around)
    for (const { type, entity } of places[each]?.relations ?? [])
      if (type === 'part-of' && entity) around.add(entity);
  return around.has(BELARUS);
}

/** Null where it stands for nothing of Belarus, or its side tells: people and organisations have one. */
export function standingOf(id: string, entity: Entity, authored: AuthoredKnowledge): Standing | null {
  const { standsFor } = entity;
  if (standsFor) return standsFor === 'nothing' ? null : standsFor;
  if (id in authored.places) return isInBelarus(id, authored) ? 'country' : null;
  // The knowledge base has no events since then that are not of the crisis.
  if (id in authored.events) return firstDay(authored.events[id]!.from) >= ELECTION_CALLED ? 'crisis' : null;
  return null;
}
