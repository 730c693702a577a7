/**
 * Finds where the forms of names stand in a text: a map from a form's first word, walked over the words of the text.
 * Its cost does not grow with the number of names known. Whom a form means is decided later (resolve.ts).
 */
import type { Span, Via } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import { fold, type Word, words } from '../text/words';

/** One way to write an entity, or a wording in which its name means something else (`entity` is then null). */
interface Form {
  /** Its words, folded. */
  words: string[];
  /** As it is authored: tells where capitals are due, and an acronym is matched to the letter. */
  text: string;
  entity: IndexedEntity | null;
  via: Via;
  /** Whether the form counts only where another form makes the entity certain. */
  ambiguous: boolean;
}

/** From the first word of a form, folded, to the forms that begin with it, longest first. */
export type Matcher = Map<string, Form[]>;

/** Whom a stretch of text may mean. */
export interface Candidate {
  entity: IndexedEntity;
  via: Via;
  ambiguous: boolean;
}

/** A stretch of text that is a form of at least one entity. */
export interface Match extends Span {
  candidates: Candidate[];
  /** Positions of its first and last word among the words of the block. */
  firstWord: number;
  lastWord: number;
}

function formsOf(entity: IndexedEntity): Form[] {
  const ambiguous = new Set(entity.ambiguous.map(fold));
  const form = (via: Via, owner: IndexedEntity | null) => (text: string) => ({
    words: words(text).map(word => fold(text.slice(word.start, word.end))),
    text,
    entity: owner,
    via,
    ambiguous: ambiguous.has(fold(text)),
  });
  return [
    ...entity.names.map(form('name', entity)),
    ...entity.surnames.map(form('surname', entity)),
    ...entity.acronyms.map(form('acronym', entity)),
    ...entity.exemptions.map(form('name', null)),
  ];
}

/** Builds the matcher of all forms of the entities. */
export function buildMatcher(entities: readonly IndexedEntity[]): Matcher {
  const matcher: Matcher = new Map();
  for (const form of entities.flatMap(formsOf)) {
    const [first] = form.words;
    if (first === undefined) continue;
    const forms = matcher.get(first);
    if (forms) forms.push(form);
    else matcher.set(first, [form]);
  }
  for (const forms of matcher.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return matcher;
}

/** What may stand between the words of one name: white space, a hyphen, the full stop of an initial. */
const joint = /^(?:\s{1,3}|\.?\s{0,2}|\s?[-\u2010-\u2013]\s?)$/u;

const upper = /^[\p{Lu}\p{Lt}\p{N}]/u;

/** How long a word is without the ending that makes a name an attribute. Folding an apostrophe keeps its length. */
function nameLength(word: string, endings: readonly string[]): number {
  const ending = endings.find(
    candidate => word.length > candidate.length && fold(word.slice(-candidate.length)) === candidate,
  );
  return word.length - (ending?.length ?? 0);
}

/** The words of a stretch of text, each with its folded form with and without the ending of a name. */
export interface ReadWord extends Word {
  folded: string;
  bare: string;
  /** Where the word ends without its ending. */
  bareEnd: number;
}

/** Reads the words of `text` from `start` to `end`; `endings` are those of a possessive, folded, such as "'s". */
export function readWords(text: string, start: number, end: number, endings: readonly string[]): ReadWord[] {
  return words(text, start, end).map(word => {
    const surface = text.slice(word.start, word.end);
    const length = nameLength(surface, endings);
    const folded = fold(surface);
    const bare = length === surface.length ? folded : fold(surface.slice(0, length));
    return { ...word, folded, bare, bareEnd: word.start + length };
  });
}

/** Whether the words of `text` from position `at` are the form; an ending is allowed on the last word alone. */
function isForm(text: string, read: readonly ReadWord[], at: number, form: Form): boolean {
  const last = form.words.length - 1;
  for (let i = 0; i <= last; i++) {
    const word = read[at + i];
    if (!word) return false;
    if (i > 0 && !joint.test(text.slice(read[at + i - 1]!.end, word.start))) return false;
    if (word.folded !== form.words[i] && !(i === last && word.bare === form.words[i])) return false;
  }
  return hasItsCapitals(text, read, at, form);
}

/** A form written with capitals is not met by a lower-case word; an acronym must be the same to the letter. */
function hasItsCapitals(text: string, read: readonly ReadWord[], at: number, form: Form): boolean {
  const end = endOf(read, at, form);
  const surface = text.slice(read[at]!.start, end);
  if (form.via === 'acronym') return surface === form.text;
  return words(form.text).every((word, i) => {
    const due = upper.test(form.text.slice(word.start, word.end));
    return !due || upper.test(text.slice(read[at + i]!.start));
  });
}

/** Where the form ends in the text: before the ending that its last word may have. */
function endOf(read: readonly ReadWord[], at: number, form: Form): number {
  const last = read[at + form.words.length - 1]!;
  return last.folded === form.words.at(-1) ? last.end : last.bareEnd;
}

/**
 * Every match in the words of one block, in order, the longest at each place and none overlapping.
 * A wording in which a name means something else takes its words out.
 */
export function matchForms(text: string, read: readonly ReadWord[], matcher: Matcher): Match[] {
  const matches: Match[] = [];
  let at = 0;
  while (at < read.length) {
    const forms = formsAt(text, read, at, matcher);
    const [longest] = forms;
    if (!longest) {
      at++;
      continue;
    }
    const candidates = forms.flatMap(({ entity, via, ambiguous }) =>
      entity ? [{ entity, via, ambiguous }] : [],
    );
    const exempt = candidates.length < forms.length;
    const lastWord = at + longest.words.length - 1;
    if (!exempt)
      matches.push({
        start: read[at]!.start,
        end: endOf(read, at, longest),
        candidates,
        firstWord: at,
        lastWord,
      });
    at = lastWord + 1;
  }
  return matches;
}

/** The longest forms that begin at a word; several where entities share one. */
function formsAt(text: string, read: readonly ReadWord[], at: number, matcher: Matcher): Form[] {
  const word = read[at]!;
  const found: Form[] = [];
  const keys = word.bare === word.folded ? [word.folded] : [word.folded, word.bare];
  for (const key of keys)
    for (const form of matcher.get(key) ?? []) {
      if (form.words.length < (found[0]?.words.length ?? 1)) break;
      if (isForm(text, read, at, form)) found.push(form);
    }
  const longest = Math.max(...found.map(form => form.words.length));
  return found.filter(form => form.words.length === longest);
}
