/** The ways to write an entity, made ready for matching. */
import type { Via } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import { fold, type Word, words } from '../text/words';

/** One way to write an entity, or a wording in which its name means something else (`entity` is then null). */
export interface Form {
  /** Its words, folded. */
  words: string[];
  /** What stands between its words; white space as one space. */
  gaps: string[];
  /** Which of its words begin with a capital. */
  capitals: boolean[];
  /** As it is authored: an acronym is matched to the letter. */
  text: string;
  entity: IndexedEntity | null;
  via: Via;
  /** Whether the form counts only where another form makes the entity certain. */
  ambiguous: boolean;
  /** Whether middle names may stand behind its first word: it is a person's full name. */
  takesMiddleNames: boolean;
}

const upper = /^[\p{Lu}\p{Lt}\p{N}]/u;

/** Whether a word of the text begins with a capital or a digit. */
export function beginsUpper(text: string, { start }: Word): boolean {
  return upper.test(text.slice(start, start + 2));
}

/** What stands between two words, with white space as one space; more of it than within a name is more than one. */
export function gapBetween(text: string, before: Word, after: Word): string {
  return text.slice(before.end, after.start).replace(/\s{1,3}/gu, ' ');
}

/** The American way to write a short acronym: U.S. for US. */
function withFullStops(acronym: string): string[] {
  return /^\p{Lu}{2,3}$/u.test(acronym) ? [[...acronym, ''].join('.')] : [];
}

/** All forms of an entity, and the wordings in which they mean something else. */
export function formsOf(entity: IndexedEntity): Form[] {
  const ambiguous = new Set(entity.ambiguous.map(fold));
  const form = (via: Via, owner: IndexedEntity | null) => (text: string) => {
    const read = words(text);
    return {
      words: read.map(word => fold(text.slice(word.start, word.end))),
      gaps: read.slice(1).map((word, i) => gapBetween(text, read[i]!, word)),
      capitals: read.map(word => beginsUpper(text, word)),
      text,
      entity: owner,
      via,
      ambiguous: ambiguous.has(fold(text)),
      takesMiddleNames: owner?.kind === 'person' && via === 'name' && read.length > 1,
    };
  };
  return [
    ...entity.names.map(form('name', entity)),
    ...entity.surnames.map(form('surname', entity)),
    ...entity.acronyms.flatMap(acronym => [acronym, ...withFullStops(acronym)]).map(form('acronym', entity)),
    ...entity.exemptions.map(form('name', null)),
  ];
}
