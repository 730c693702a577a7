/** Relations in words: short, neutral, the same for all. */
import type { MessageKey, Value, Wording } from '../../i18n/wording';
import type { EntityRecord } from '../knowledge';
import type { RelationType } from '../schema';

interface Words {
  /** Before the names of the other ends, in a line of the card. */
  line: MessageKey;
  /** What happened when it began, and when it ended. */
  begins: MessageKey;
  ends: MessageKey;
}

/** Seen from the entity that has the relation; a card has its lines in this order. */
const outgoing: Record<RelationType, Words> = {
  detained: {
    line: 'relations.detained.line',
    begins: 'relations.detained.begins',
    ends: 'relations.detained.ends',
  },
  'sanctioned-by': {
    line: 'relations.sanctioned.line',
    begins: 'relations.sanctioned.begins',
    ends: 'relations.sanctioned.ends',
  },
  spouse: {
    line: 'relations.spouse.line',
    begins: 'relations.spouse.begins',
    ends: 'relations.spouse.ends',
  },
  'member-of': {
    line: 'relations.member.line',
    begins: 'relations.member.begins',
    ends: 'relations.member.ends',
  },
  'part-of': {
    line: 'relations.part.line',
    begins: 'relations.part.begins',
    ends: 'relations.part.ends',
  },
  'took-place-in': {
    line: 'relations.place.line',
    begins: 'relations.place.begins',
    ends: 'relations.place.ends',
  },
  successor: {
    line: 'relations.successor.line',
    begins: 'relations.successor.begins',
    ends: 'relations.successor.ends',
  },
};

/** Seen from the other end. The knowledge base has not every member or part, and the words do not say that it has. */
const incoming: Partial<Record<RelationType, Words>> = {
  'member-of': { ...outgoing['member-of'], line: 'relations.member.lineOfOther' },
  'part-of': { ...outgoing['part-of'], line: 'relations.part.lineOfOther' },
  'took-place-in': { ...outgoing['took-place-in'], line: 'relations.place.lineOfOther' },
  successor: {
    ...outgoing.successor,
    line: 'relations.successor.lineOfOther',
    begins: 'relations.successor.beginsOfOther',
  },
};

/** The words for a relation, seen from the entity that has it or, `isIncoming`, from the other end. */
export function wordsFor(type: RelationType, isIncoming: boolean): Words {
  return (isIncoming && incoming[type]) || outgoing[type];
}

/** The words of a line for somebody who was still detained on the day. */
export const inDetention: MessageKey = 'relations.detained.stillDetained';

/** Where a type of relation stands among the lines of a card, from 0. */
export function placeOf(type: RelationType): number {
  return Object.keys(outgoing).indexOf(type);
}

/** The name of an entity as it stands within a sentence. */
export function nameInSentence({ kind, name }: Pick<EntityRecord, 'kind' | 'name'>): Value {
  return kind === 'person' ? name : { name };
}

/** A relation's note as it follows the name, or the date of a detention; a note that begins with a number is a sentence. */
export function noteInSentence(type: RelationType, note: string): Value {
  if (type === 'detained') return /^\d/.test(note) ? { key: 'relations.sentenced', values: { note } } : note;
  return type === 'successor' ? { key: 'relations.inOffice', values: { note } } : `(${note})`;
}

/**
 * What happened when a relation began or ended, as a sentence: what happened, the name of the other end as it stands in
 * a sentence, and the note; null where there is none.
 */
export function eventWords(
  type: RelationType,
  what: MessageKey,
  name: Value | null,
  note: string | null,
): Wording {
  const told = note === null ? null : noteInSentence(type, note);
  if (name !== null) {
    const noted: Value = told === null ? name : { key: 'relations.noted', values: { name, note: told } };
    return { key: what, values: { name: noted } };
  }
  const values = { what: { key: what } };
  return told === null
    ? { key: 'relations.told', values }
    : { key: 'relations.toldWith', values: { ...values, note: told } };
}
