/** The ways to write an entity, made ready for matching. */
import type { Via } from '../../annotations';
import type { IndexedEntity } from '../../knowledge/knowledge';
import { fold } from '../../text/fold';
import { asLacinka } from '../../text/lacinka';
import { elisionsAnywhere } from '../../text/languages/elisions';
import { numbered } from '../../text/vocabulary';
import { type Word, words } from '../../text/words';

/** Whom a stretch of text may mean. */
export interface Candidate {
  entity: IndexedEntity;
  via: Via;
  /** Whether the form counts only where another form makes the entity certain. */
  ambiguous: boolean;
}

/** One way to write an entity, or a wording in which its name means something else. */
export interface Form {
  /** Its words, folded. */
  words: string[];
  /** Their numbers in the vocabulary. */
  numbers: number[];
  /** What stands between its words, as `plainGap` has it. */
  gaps: string[];
  /** Which of its words begin with a capital or a digit. */
  capitals: boolean[];
  /** Whether the first of them does. */
  beginsCapital: boolean;
  /** As it is authored: an acronym is matched to the letter. */
  text: string;
  via: Via;
  /** Whom it may mean; null where it is a wording in which a name means something else. */
  means: readonly Candidate[] | null;
  /** Whether middle names may stand behind its first word: it is a person's full name. */
  takesMiddleNames: boolean;
}

const capital = /^[\p{Lu}\p{Lt}\p{N}]/u;

/**
 * What stands between two words, with white space as one space and one kind of apostrophe; more space than within a name
 * is more than one.
 */
export function plainGap(gap: string): string {
  return gap.replace(/\s{1,3}/gu, ' ').replaceAll('’', "'");
}

/** The words of a name as a text has them in whose language something is elided: "de l’Europe" is "de" and "Europe". */
function withoutElisions(text: string, found: readonly Word[]): Word[] | null {
  if (!/['’]/.test(text)) return null;
  const elided = found.map(({ start, end }, i) => {
    const word = fold(text.slice(start, end));
    const part = i > 0 && elisionsAnywhere.find(each => word.length > each.length && word.startsWith(each));
    return part ? { start: start + part.length, end } : { start, end };
  });
  return elided.some(({ start }, i) => start !== found[i]!.start) ? elided : null;
}

/** The American way to write a short acronym: U.S. for US. */
function withFullStops(acronym: string): string[] {
  return /^\p{Lu}{2,3}$/u.test(acronym) ? [[...acronym, ''].join('.')] : [];
}

const cyrillic = /\p{Script=Cyrillic}/u;

/** Surnames with fewer letters are words of other languages too often. */
const shortestLatinised = 5;

/** The names of a person with those that are written in Cyrillic in Latin letters as well. */
function withLatinised(names: readonly string[]): string[] {
  const latin = names.filter(name => cyrillic.test(name) && name.length >= shortestLatinised).map(asLacinka);
  const known = new Set(names.map(fold));
  return [...names, ...new Set(latin.filter(name => !known.has(fold(name))))];
}

/** All forms of an entity, and the wordings in which they mean something else. */
export function formsOf(entity: IndexedEntity): Form[] {
  const ambiguous = new Set(withLatinised(entity.ambiguous).map(fold));
  const written = entity.kind === 'person' ? withLatinised : (names: readonly string[]) => names;
  const form = (via: Via, owner: IndexedEntity | null) => (text: string) => {
    const found = words(text);
    const elided = withoutElisions(text, found);
    return elided
      ? [asForm(via, owner, text, found), asForm(via, owner, text, elided)]
      : [asForm(via, owner, text, found)];
  };
  const asForm = (via: Via, owner: IndexedEntity | null, text: string, found: readonly Word[]): Form => {
    const parts = found.map(({ start, end }) => text.slice(start, end));
    const folded = parts.map(fold);
    const capitals = parts.map(part => capital.test(part));
    return {
      words: folded,
      numbers: folded.map(numbered),
      gaps: found.slice(1).map((word, i) => plainGap(text.slice(found[i]!.end, word.start))),
      capitals,
      beginsCapital: capitals[0] ?? false,
      text,
      via,
      means: owner && [{ entity: owner, via, ambiguous: ambiguous.has(fold(text)) }],
      takesMiddleNames: owner?.kind === 'person' && via === 'name' && found.length > 1,
    };
  };
  return [
    ...written(entity.names).flatMap(form('name', entity)),
    ...written(entity.surnames).flatMap(form('surname', entity)),
    ...entity.acronyms
      .flatMap(acronym => [acronym, ...withFullStops(acronym)])
      .flatMap(form('acronym', entity)),
    ...entity.exemptions.flatMap(form('name', null)),
  ];
}
