/** Relations in words: short, neutral, the same for all. */
import type { EntityRecord } from '../knowledge';
import type { RelationType } from '../schema';

interface Words {
  /** Before the names of the other ends, in a line of the card. */
  line: string;
  /** What happened when it began, and when it ended. */
  begins: string;
  ends: string;
}

/** Seen from the entity that has the relation; a card has its lines in this order. */
const outgoing: Record<RelationType, Words> = {
  detained: { line: 'Detained', begins: 'Detained', ends: 'Detention ended' },
  'sanctioned-by': {
    line: 'On the sanctions list of',
    begins: 'Put on the sanctions list of',
    ends: 'Taken off the sanctions list of',
  },
  spouse: { line: 'Married to', begins: 'Married', ends: 'No longer married to' },
  'member-of': { line: 'Member of', begins: 'Became a member of', ends: 'No longer a member of' },
  'part-of': { line: 'Part of', begins: 'Became part of', ends: 'No longer part of' },
  'took-place-in': { line: 'Took place in', begins: 'Began in', ends: 'Ended in' },
  successor: { line: 'Succeeded by', begins: 'Succeeded by', ends: 'No longer succeeded by' },
};

/** Seen from the other end. The knowledge base has not every member or part, and the words do not say that it has. */
const incoming: Partial<Record<RelationType, Words>> = {
  'member-of': { ...outgoing['member-of'], line: 'Among its members' },
  'part-of': { ...outgoing['part-of'], line: 'Includes' },
  'took-place-in': { ...outgoing['took-place-in'], line: 'Took place here' },
  successor: { ...outgoing.successor, line: 'Successor of', begins: 'Succeeded' },
};

/** The words for a relation, seen from the entity that has it or, `isIncoming`, from the other end. */
export function wordsFor(type: RelationType, isIncoming: boolean): Words {
  return (isIncoming && incoming[type]) || outgoing[type];
}

/** The words of a line for somebody who was still detained on the day. */
export const inDetention = 'In detention';

/** Where a type of relation stands among the lines of a card, from 0. */
export function placeOf(type: RelationType): number {
  return Object.keys(outgoing).indexOf(type);
}

/** Names that are made of common nouns, before which English puts "the". */
const commonNoun =
  /^[^,]+ of |(?:Union|States|Kingdom|Nations|Netherlands|Council|Commission|Parliament|Cabinet|Centre)$/;

/** The name of an entity as it stands within a sentence: "the European Union", "Poland". */
export function nameInSentence({ kind, name }: Pick<EntityRecord, 'kind' | 'name'>): string {
  return kind !== 'person' && commonNoun.test(name) ? `the ${name}` : name;
}

/** A relation's note as it follows the name, or the date of a detention; a note that begins with a number is a sentence. */
export function noteInSentence(type: RelationType, note: string): string {
  if (type === 'detained') return /^\d/.test(note) ? `sentenced to ${note}` : note;
  return type === 'successor' ? `as ${note}` : `(${note})`;
}

/**
 * What happened when a relation began or ended, as a sentence: what happened, the name of the other end as it stands in
 * a sentence, and the note; null where there is none.
 */
export function eventText(
  type: RelationType,
  what: string,
  name: string | null,
  note: string | null,
): string {
  const text = name ? `${what} ${name}` : what;
  if (!note) return `${text}.`;
  return `${text}${name ? ' ' : ': '}${noteInSentence(type, note)}.`;
}
