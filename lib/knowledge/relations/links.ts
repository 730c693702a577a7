/** The relations of an entity, seen from it: its own, and those of others to it that a reader asks for. */
import type { EntityKind } from '../../annotations';
import type { Value } from '../../i18n/wording';
import { firstDay, heldOn } from '../as-of';
import type { CardRecords, EntityRecord } from '../knowledge';
import type { Relation, RelationType } from '../schema';
import { nameInSentence } from './words';

/** A relation seen from one of its ends. */
export interface Link {
  relation: Relation;
  /** Whether the other end has it. A marriage is the same from both ends. */
  incoming: boolean;
  /** Null where there is no other end, or the knowledge base has no such entity. */
  other: EntityRecord | null;
}

/**
 * The relations of an entity; where both ends of a marriage have it, once. Those of others come with the best known
 * first: of whom there is most to tell.
 */
export function linksOf({ entities }: Pick<CardRecords, 'entities'>, record: EntityRecord): Link[] {
  const own = record.relations.map(
    (relation): Link => ({
      relation,
      incoming: false,
      other: (relation.entity && entities[relation.entity]) || null,
    }),
  );
  const spouses = new Set(own.filter(({ relation }) => relation.type === 'spouse').map(({ other }) => other));
  const ofOthers = Object.values(entities)
    .flatMap(other =>
      other.relations
        .filter(({ type, entity }) => entity === record.id && isAskedFor(type, record.kind))
        .filter(({ type }) => type !== 'spouse' || !spouses.has(other))
        .map(relation => ({ relation, incoming: relation.type !== 'spouse', other })),
    )
    .toSorted((a, b) => b.other.statements.length - a.other.statements.length);
  return [...own, ...ofOthers];
}

/** Whether a reader at the other end asks for it. Who is on a sanctions list, or the towns of a country, are too many. */
function isAskedFor(type: RelationType, kind: EntityKind): boolean {
  if (type === 'part-of') return kind !== 'place';
  return type !== 'sanctioned-by' && type !== 'detained';
}

/** Whether it stands in a list of many, such as the members of an organisation: names alone, as of the day. */
export function isListed({ relation, incoming }: Link): boolean {
  return incoming && relation.type !== 'successor';
}

/** Whether it had begun by the day. An event is tied to a place and to a greater event since it began. */
export function hasBegun(link: Link, day: string): boolean {
  const from = link.relation.from ?? (link.incoming ? link.other?.from : undefined);
  return !from || heldOn(from, day);
}

/** Whether it had ended by the day. */
export function isOver({ to }: Relation, day: string): boolean {
  return to !== undefined && heldOn(to, day);
}

/** Whether somebody was detained on the day: that it went on after the day is known, not only that no end was seen. */
export function isStillDetained({ type, to }: Relation, day: string): boolean {
  return type === 'detained' && to !== undefined && firstDay(to) > day;
}

/**
 * What the other end is called, and the note beside it. Whom the knowledge base does not have is named by the note. On
 * which of a state's lists a person stands is left to the sources; of an organisation it may be a part that is listed.
 */
export function labelsOf(
  link: Link,
  kind: EntityKind,
): { id: string | null; name: Value | null; note: string | null } {
  const { relation, other } = link;
  const { type, note = null } = relation;
  if (!other)
    return type === 'detained' ? { id: null, name: null, note } : { id: null, name: note, note: null };
  if (isListed(link)) return { id: other.id, name: other.name, note: null };
  const isNameOfList = type === 'sanctioned-by' && kind === 'person';
  return { id: other.id, name: nameInSentence(other), note: isNameOfList ? null : note };
}
