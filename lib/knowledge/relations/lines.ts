/** Relations as lines of a card: what had begun by the day, one line for all of a kind. Nothing is told twice. */
import type { MessageKey, Value } from '../../i18n/wording';
import { heldOn } from '../as-of';
import type { EntityRecord } from '../knowledge';
import type { Relation } from '../schema';
import { hasBegun, isListed, isOver, isStillDetained, type Link, labelsOf } from './links';
import { isToldAbove, isToldByStatement } from './told';
import { inDetention, noteInSentence, placeOf, wordsFor } from './words';

/** When a relation held, as far as it was known on the day: since a date, from one to another, or at one moment. */
export type When = { since: string } | { from: string; to: string } | { on: string };

/** The other end of a relation. */
export interface RelationEnd {
  /** Null where the knowledge base has no such entity, or there is no other end. */
  id: string | null;
  /** As it stands after the words of the line; null where there is no other end. */
  name: Value | null;
  /** What it comes to, as it follows the name: "as Prime Minister". */
  note: Value | null;
  when: When | null;
  /** Positions in the card's own list of sources, from 0. */
  cites: number[];
}

/** Relations of one kind: "Member of", and of what. */
export interface RelationLine {
  tie: MessageKey;
  ends: RelationEnd[];
}

/**
 * The lines of a card for a day (YYYY-MM-DD). A line is left out where statements say how all of it began; otherwise it is whole,
 * so that nobody seems to be on fewer lists of sanctions than they are. `cite` turns sources into positions.
 */
export function relationLines(
  links: readonly Link[],
  record: EntityRecord,
  day: string,
  cite: (sources: readonly string[]) => number[],
): RelationLine[] {
  const told = links
    .filter(link => hasBegun(link, day))
    .filter(link => !isListed(link) || !isOver(link.relation, day))
    .filter(link => !isToldAbove(link, record, day))
    .toSorted(byPlaceThenTime);
  const lines = new Map<MessageKey, Link[]>();
  for (const link of told) {
    const tie = tieOf(link, day);
    lines.set(tie, [...(lines.get(tie) ?? []), link]);
  }
  return [...lines]
    .filter(([, together]) => !together.every(link => isToldByStatement(link, record, day)))
    .map(([tie, together]) => ({ tie, ends: together.map(link => endOf(link, record, day, cite)) }));
}

function byPlaceThenTime(a: Link, b: Link): number {
  return (
    Number(isListed(a)) - Number(isListed(b)) ||
    placeOf(a.relation.type) - placeOf(b.relation.type) ||
    // Whom somebody succeeded comes before who succeeded them.
    Number(b.incoming) - Number(a.incoming) ||
    (isListed(a) ? 0 : (a.relation.from ?? '').localeCompare(b.relation.from ?? ''))
  );
}

function tieOf({ relation, incoming }: Link, day: string): MessageKey {
  return isStillDetained(relation, day) ? inDetention : wordsFor(relation.type, incoming).line;
}

function endOf(
  link: Link,
  record: EntityRecord,
  day: string,
  cite: (sources: readonly string[]) => number[],
): RelationEnd {
  const { relation } = link;
  const { id, name, note } = labelsOf(link, record.kind);
  return {
    id,
    name,
    note: note && isNoteKnown(relation, day) ? noteInSentence(relation.type, note) : null,
    when: isListed(link) ? null : whenOn(relation, day),
    cites: cite(relation.sources),
  };
}

/**
 * Whether what a note says was known on the day. A sentence was when the detention is over: its own date is not given.
 * A note that names a later year tells of later things.
 */
function isNoteKnown(relation: Relation, day: string): boolean {
  const { type, note = '', from = '' } = relation;
  if (type === 'detained') return isOver(relation, day);
  const years = note.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return years.every(year => heldOn(year, day) || year <= from.slice(0, 4));
}

function whenOn(relation: Relation, day: string): When | null {
  const { type, from, to } = relation;
  if (!from) return null;
  if (to && isOver(relation, day)) return { from, to };
  // Of a detention whose end is not known, that it lasted is not known either.
  const isMoment = type === 'successor' || (type === 'detained' && !isStillDetained(relation, day));
  return isMoment ? { on: from } : { since: from };
}
