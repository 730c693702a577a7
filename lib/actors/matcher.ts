/**
 * Finds where the forms of names stand in a text: a map from a form's first word, walked over the words of the text.
 * Its cost does not grow with the number of names known. Whom a form means is decided later (resolve.ts).
 */
import type { Span, Via } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import type { Language } from '../text/languages/language';
import { fold, type Word, words } from '../text/words';
import { beginsUpper, type Form, formsOf, gapBetween } from './forms';

/** The forms that begin with one word. */
interface Branch {
  /** Those of this word alone. */
  alone: Form[];
  /** The others, by their second word, folded. */
  bySecond: Map<string, Form[]>;
}

/** From the first word of a form, folded, to the forms that begin with it. */
export type Matcher = Map<string, Branch>;

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

/** Builds the matcher of all forms of the entities. */
export function buildMatcher(entities: readonly IndexedEntity[]): Matcher {
  const matcher: Matcher = new Map();
  for (const form of entities.flatMap(formsOf)) {
    const [first, second] = form.words;
    if (first === undefined) continue;
    const branch: Branch = matcher.get(first) ?? { alone: [], bySecond: new Map() };
    matcher.set(first, branch);
    if (second === undefined) branch.alone.push(form);
    else {
      const forms = branch.bySecond.get(second);
      if (forms) forms.push(form);
      else branch.bySecond.set(second, [form]);
    }
  }
  return matcher;
}

/** What may stand between the words of any name: white space, a hyphen. */
const joint = /^(?: |\s?[-\u2010-\u2013]\s?)$/u;

/** What a full stop may stand behind within a name: an initial, or an abbreviation such as "St". */
const abbreviation = /^\p{Lu}\p{Ll}?$/u;

/** The words of a stretch of text, each with its folded form with and without the ending of a name. */
export interface ReadWord extends Word {
  folded: string;
  bare: string;
  /** Of what it may be an inflected form. */
  bases: readonly string[];
  /** Where the word ends without its ending. */
  bareEnd: number;
}

/** What is left of an inflected word before its ending, at least. */
const SHORTEST_STEM = 2;

const noBases: readonly string[] = [];
const longestEndings = new WeakMap<Language['inflections'], number>();

function longestEnding(inflections: Language['inflections']): number {
  const known = longestEndings.get(inflections);
  if (known !== undefined) return known;
  const longest = Math.max(0, ...Object.keys(inflections).map(({ length }) => length));
  longestEndings.set(inflections, longest);
  return longest;
}

/** Of what a folded word may be an inflected form. Their number has the rules of the language as its bound. */
export function basesOf(folded: string, { inflections }: Pick<Language, 'inflections'>): readonly string[] {
  const longest = longestEnding(inflections);
  if (longest === 0) return noBases;
  const bases: string[] = [];
  for (let length = Math.min(longest, folded.length - SHORTEST_STEM); length > 0; length--) {
    const ending = folded.slice(-length);
    const stem = folded.slice(0, -length);
    if (Object.hasOwn(inflections, ending)) for (const base of inflections[ending]!) bases.push(stem + base);
  }
  return bases;
}

/** What a name needs of a language to be read. */
export type NameRules = Pick<Language, 'possessives' | 'elisions' | 'inflections'>;

/** Reads the words of `text` from `start` to `end`; what is elided before a word, such as "d'", is left out of it. */
export function readWords(text: string, start: number, end: number, language: NameRules): ReadWord[] {
  const { possessives, elisions } = language;
  return words(text, start, end).map(word => {
    const whole = fold(text.slice(word.start, word.end));
    const elided = elisions.find(candidate => whole.length > candidate.length && whole.startsWith(candidate));
    const folded = whole.slice(elided?.length ?? 0);
    const ending = possessives.find(
      candidate => folded.length > candidate.length && folded.endsWith(candidate),
    );
    const length = ending?.length ?? 0;
    // Folding keeps the length of what is elided and of an ending, though not that of every word.
    return {
      start: word.start + (elided?.length ?? 0),
      end: word.end,
      folded,
      bare: folded.slice(0, folded.length - length),
      bareEnd: word.end - length,
      bases: basesOf(folded, language),
    };
  });
}

/** Whether two neighbouring words may belong to one name in which `authored` stands between them. */
function isJoined(text: string, before: ReadWord, after: ReadWord, authored: string): boolean {
  const gap = gapBetween(text, before, after);
  if (gap === authored || joint.test(gap)) return true;
  return /^\. ?$/.test(gap) && abbreviation.test(text.slice(before.start, before.end));
}

/** At most so many initials stand between a given name and a surname. */
const MOST_INITIALS = 2;

/** The position behind the middle names at `at`: initials, or one name written out. */
function behindMiddleNames(text: string, read: readonly ReadWord[], at: number): number {
  const isMiddle = (place: number, pattern: RegExp) => {
    const word = read[place];
    return (
      word !== undefined &&
      pattern.test(text.slice(word.start, word.end)) &&
      isJoined(text, read[place - 1]!, word, ' ')
    );
  };
  let place = at;
  while (place < at + MOST_INITIALS && isMiddle(place, /^\p{Lu}$/u)) place++;
  return place === at && isMiddle(at, /^\p{Lu}\p{Ll}+$/u) ? at + 1 : place;
}

/** Whether a word of the text is word `i` of the form; an ending is allowed on the last one alone. */
function isWord(word: ReadWord | undefined, form: Form, i: number): boolean {
  if (word === undefined) return false;
  const wanted = form.words[i]!;
  return (
    word.folded === wanted ||
    (i === form.words.length - 1 && word.bare === wanted) ||
    word.bases.includes(wanted)
  );
}

/** The positions of the form's words among those of `text`, the first at `at`; null where it does not stand there. */
function placesOf(text: string, read: readonly ReadWord[], at: number, form: Form): number[] | null {
  const places: number[] = [];
  let place = at;
  for (let i = 0; i < form.words.length; i++, place++) {
    if (i === 1 && form.takesMiddleNames && !isWord(read[place], form, i))
      place = behindMiddleNames(text, read, place);
    if (!isWord(read[place], form, i)) return null;
    if (i > 0 && !isJoined(text, read[place - 1]!, read[place]!, form.gaps[i - 1]!)) return null;
    places.push(place);
  }
  return hasItsCapitals(text, read, places, form) ? places : null;
}

/** A form written with capitals is not met by a lower-case word; an acronym must be the same to the letter. */
function hasItsCapitals(
  text: string,
  read: readonly ReadWord[],
  places: readonly number[],
  form: Form,
): boolean {
  if (form.via === 'acronym') return isAcronym(text, read[places[0]!]!.start, form.text);
  return places.every((place, i) => !form.capitals[i] || beginsUpper(text, read[place]!));
}

/** Whether an acronym stands at `start`, to the letter; with full stops it must not be part of a longer one: U.S. in U.S.C. */
function isAcronym(text: string, start: number, acronym: string): boolean {
  if (!text.startsWith(acronym, start)) return false;
  const end = start + acronym.length;
  return (
    !acronym.endsWith('.') ||
    !(
      /\p{Lu}\.$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\p{L}/u.test(text.slice(end, end + 2))
    )
  );
}

/** Where the form ends in the text whose last word this is: before the ending that it may have, behind a full stop of its own. */
function endOf(last: ReadWord, form: Form): number {
  const wanted = form.words.at(-1);
  if (last.folded !== wanted && last.bare === wanted) return last.bareEnd;
  return last.end + (form.via === 'acronym' && form.text.endsWith('.') ? 1 : 0);
}

/**
 * Every match in the words of one block, in order, the longest at each place and none overlapping.
 * A wording in which a name means something else takes its words out.
 */
export function matchForms(text: string, read: readonly ReadWord[], matcher: Matcher): Match[] {
  const matches: Match[] = [];
  let at = 0;
  while (at < read.length) {
    const found = formsAt(text, read, at, matcher);
    const [longest] = found;
    if (!longest) {
      at++;
      continue;
    }
    const candidates = found.flatMap(({ form: { entity, via, ambiguous } }) =>
      entity ? [{ entity, via, ambiguous }] : [],
    );
    const { form, lastWord } = longest;
    const isExempt = candidates.length < found.length;
    if (!isExempt)
      matches.push({
        start: read[at]!.start,
        end: endOf(read[lastWord]!, form),
        candidates,
        firstWord: at,
        lastWord,
      });
    at = lastWord + 1;
  }
  return matches;
}

interface Found {
  form: Form;
  lastWord: number;
  /** How many of its words are inflected. */
  inflected: number;
}

/**
 * The forms that begin at a word and reach farthest; several where entities share one. A form that stands there as it is
 * written comes before one of which the words may be an inflected form.
 */
function formsAt(text: string, read: readonly ReadWord[], at: number, matcher: Matcher): Found[] {
  if (!mayBegin(read[at]!, matcher)) return none;
  let best: Found[] = [];
  const consider = (form: Form) => {
    const places = placesOf(text, read, at, form);
    if (!places) return;
    const lastWord = places.at(-1)!;
    const inflected = places.filter((place, i) => isInflected(read[place]!, form.words[i]!)).length;
    const [rival] = best;
    const order = rival ? lastWord - rival.lastWord || rival.inflected - inflected : 1;
    if (order > 0) best = [];
    if (order >= 0) best.push({ form, lastWord, inflected });
  };
  forEachKey(read[at]!, first => {
    const branch = matcher.get(first);
    if (!branch) return;
    branch.alone.forEach(consider);
    if (branch.bySecond.size === 0) return;
    // Middle names may stand before the second word.
    const considered = new Set<Form[]>();
    for (let next = at + 1; next < read.length && next <= at + 1 + MOST_INITIALS; next++)
      forEachKey(read[next]!, second => {
        const forms = branch.bySecond.get(second);
        if (!forms || considered.has(forms)) return;
        considered.add(forms);
        forms.forEach(consider);
      });
  });
  return best;
}

const none: Found[] = [];

/** Whether any form begins with a word: most words are passed over by this alone. */
function mayBegin({ folded, bare, bases }: ReadWord, matcher: Matcher): boolean {
  return (
    matcher.has(folded) || (bare !== folded && matcher.has(bare)) || bases.some(base => matcher.has(base))
  );
}

/** What a word of the text may be in a form: as it stands, without its ending, or what it is inflected of. */
function forEachKey({ folded, bare, bases }: ReadWord, visit: (key: string) => void): void {
  visit(folded);
  if (bare !== folded) visit(bare);
  for (const base of bases) visit(base);
}

function isInflected({ folded, bare }: ReadWord, wanted: string): boolean {
  return folded !== wanted && bare !== wanted;
}
