/** The ways to write an entity, made ready for matching. */
import type { Via } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import { fold } from '../text/fold';
import { hashOf } from '../text/hash';
import { type Word, words } from '../text/words';

/** One way to write an entity, or a wording in which its name means something else (`entity` is then null). */
export interface Form {
  /** Its words, folded. */
  words: string[];
  /** `hashOf` each of them. */
  hashes: number[];
  /** What stands between its words; white space as one space. */
  gaps: string[];
  /** Which of its words begin with a capital or a digit. */
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

const capital = /^[\p{Lu}\p{Lt}\p{N}]/u;

/** What stands between two words, with white space as one space; more of it than within a name is more than one. */
export function withSingleSpaces(gap: string): string {
  return gap.replace(/\s{1,3}/gu, ' ');
}

/** The American way to write a short acronym: U.S. for US. */
function withFullStops(acronym: string): string[] {
  return /^\p{Lu}{2,3}$/u.test(acronym) ? [[...acronym, ''].join('.')] : [];
}

/** All forms of an entity, and the wordings in which they mean something else. */
export function formsOf(entity: IndexedEntity): Form[] {
  const ambiguous = new Set(entity.ambiguous.map(fold));
  const form = (via: Via, owner: IndexedEntity | null) => (text: string) => {
    const found = words(text);
    const written = ({ start, end }: Word) => text.slice(start, end);
    const folded = found.map(word => fold(written(word)));
    return {
      words: folded,
      hashes: folded.map(hashOf),
      gaps: found.slice(1).map((word, i) => withSingleSpaces(text.slice(found[i]!.end, word.start))),
      capitals: found.map(word => capital.test(written(word))),
      text,
      entity: owner,
      via,
      ambiguous: ambiguous.has(fold(text)),
      takesMiddleNames: owner?.kind === 'person' && via === 'name' && found.length > 1,
    };
  };
  return [
    ...entity.names.map(form('name', entity)),
    ...entity.surnames.map(form('surname', entity)),
    ...entity.acronyms.flatMap(acronym => [acronym, ...withFullStops(acronym)]).map(form('acronym', entity)),
    ...entity.exemptions.map(form('name', null)),
  ];
}
