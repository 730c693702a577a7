/**
 * Finds where the forms of names stand in a text: a table from a form's first word, walked over the words of the text.
 * Its cost does not grow with the number of names known. Whom a form means is decided later (resolve.ts).
 */
import type { IndexedEntity } from '../../knowledge/knowledge';
import type { ReadBlock } from '../../text/read-block';
import type { Reading } from '../../text/reading';
import { numberOf } from '../../text/vocabulary';
import { WordTable } from '../../text/word-table';
import type { Work } from '../../work';
import type { WordSpan } from '../named-span';
import { type Candidate, type Form, formsOf, plainGap } from './forms';

/** The forms that begin with one word. */
interface Branch {
  /** Those of this word alone. */
  alone: Form[];
  /** The others, by the number of their second word. */
  bySecond: Map<number, Form[]> | null;
  /** Whether middle names may stand before the second word of any. */
  takesMiddleNames: boolean;
}

/** From the first word of a form to the forms that begin with it. */
export interface Matcher {
  all: WordTable<Branch>;
  /** The branches in which a form may begin with a small letter: few, for most names are written with capitals. */
  lower: WordTable<Branch>;
}

/** A stretch of text that is a form of at least one entity. */
export class Match implements WordSpan {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly firstWord: number,
    readonly lastWord: number,
    readonly block: ReadBlock,
    readonly candidates: readonly Candidate[],
  ) {}

  /** The same of other candidates. */
  withCandidates(candidates: readonly Candidate[]): Match {
    const { start, end, firstWord, lastWord, block } = this;
    return new Match(start, end, firstWord, lastWord, block, candidates);
  }
}

const emptyBranch = (): Branch => ({
  alone: [],
  bySecond: null,
  takesMiddleNames: false,
});

/** Builds the matcher of all forms of the entities; it can be interrupted behind each entity. */
export function* buildingMatcher(entities: readonly IndexedEntity[]): Work<Matcher> {
  const matcher: Matcher = { all: new WordTable(), lower: new WordTable() };
  for (const entity of entities) {
    for (const form of formsOf(entity)) add(form, matcher);
    yield;
  }
  return matcher;
}

function add(form: Form, { all, lower }: Matcher): void {
  const [first] = form.words;
  if (first === undefined) return;
  const branch = all.ensure(first, emptyBranch);
  if (!form.beginsCapital) lower.ensure(first, () => branch);
  branch.takesMiddleNames ||= form.takesMiddleNames;
  const second = form.numbers[1];
  if (second === undefined) {
    addTo(branch.alone, form);
    return;
  }
  branch.bySecond ??= new Map();
  const forms = branch.bySecond.get(second);
  if (forms) addTo(forms, form);
  else branch.bySecond.set(second, [form]);
}

/** Adds a form to others that begin alike; those written alike become one. */
function addTo(forms: Form[], form: Form): void {
  const alike = forms.find(other => isWrittenAs(form, other));
  if (!alike) forms.push(form);
  else alike.means = alike.means && form.means && [...alike.means, ...form.means];
}

/** Whether two forms stand wherever one of them does. */
function isWrittenAs(one: Form, other: Form): boolean {
  if (
    (one.via === 'acronym' || other.via === 'acronym') &&
    (one.via !== other.via || one.text !== other.text)
  )
    return false;
  return (
    one.takesMiddleNames === other.takesMiddleNames &&
    one.numbers.length === other.numbers.length &&
    one.numbers.every((number, i) => number === other.numbers[i]) &&
    one.gaps.every((gap, i) => gap === other.gaps[i]) &&
    one.capitals.every((isCapital, i) => isCapital === other.capitals[i])
  );
}

/** What may stand between the words of any name: white space, a hyphen. */
const joint = /^(?: |\s?[-\u2010-\u2013]\s?)$/u;

/** What a full stop may stand behind within a name: an initial, or an abbreviation such as "St". */
const abbreviation = /^\p{Lu}\p{Ll}?$/u;

/** Whether a word and the one behind it may belong to one name in which `authored` stands between them. */
function isJoined(reading: Reading, before: number, authored: string): boolean {
  const gap = plainGap(reading.gap(before));
  if (gap === authored || joint.test(gap)) return true;
  const { text, starts, ends } = reading;
  return /^\. ?$/.test(gap) && abbreviation.test(text.slice(starts[before], ends[before]));
}

/** At most so many initials stand between a given name and a surname. */
const MOST_INITIALS = 2;

/** The position behind the middle names at `at`: initials, or one name written out. */
function behindMiddleNames({ reading, last }: ReadBlock, at: number): number {
  const { text, starts, ends } = reading;
  const isMiddle = (place: number, pattern: RegExp) =>
    place < last && pattern.test(text.slice(starts[place], ends[place])) && isJoined(reading, place - 1, ' ');
  let place = at;
  while (place < at + MOST_INITIALS && isMiddle(place, /^\p{Lu}$/u)) place++;
  return place === at && isMiddle(at, /^\p{Lu}\p{Ll}+$/u) ? at + 1 : place;
}

/** How a word of the text is one of a form. */
type Fit = 'whole' | 'bare' | 'inflected';

/** How the word at `place` is word `i` of the form, if it is; an ending is allowed on the last one alone. */
function fitOf({ reading, last }: ReadBlock, place: number, form: Form, i: number): Fit | null {
  if (place >= last) return null;
  const wanted = form.numbers[i]!;
  if (reading.numbers[place] === wanted) return 'whole';
  if (i === form.numbers.length - 1 && reading.isPossessive(place) && reading.bareNumber(place) === wanted)
    return 'bare';
  return reading.inflects && reading.word(place).bases.includes(form.words[i]!) ? 'inflected' : null;
}

/** A form that stands in the text. */
interface Found {
  form: Form;
  lastWord: number;
  /** Whether the last word has an ending that is no part of the form. */
  isBare: boolean;
  /** How many of its words are inflected. */
  inflected: number;
  /** The others that stand there as well, of entities that share a name. */
  rivals: Form[];
}

const noRivals: Form[] = [];

/** The form with its first word at `at`, which is one of it in the way given; null where the rest does not stand there. */
function formAt(block: ReadBlock, at: number, form: Form, first: Fit): Found | null {
  const { reading } = block;
  // A form written with capitals is not met by a lower-case word.
  if (form.beginsCapital && !reading.beginsUpper(at)) return null;
  const { numbers } = form;
  let fit = first;
  let inflected = first === 'inflected' ? 1 : 0;
  let place = at;
  for (let i = 1; i < numbers.length; i++) {
    place++;
    let next = fitOf(block, place, form, i);
    if (!next && i === 1 && form.takesMiddleNames) {
      place = behindMiddleNames(block, place);
      next = fitOf(block, place, form, i);
    }
    // A plain space, as nearly always, needs no look at what the form has.
    if (!next || !(reading.isSpaced(place - 1) || isJoined(reading, place - 1, form.gaps[i - 1]!)))
      return null;
    // "Belarus' Interior Ministry" are two.
    if (reading.hasApostrophe(place - 1)) return null;
    if (form.capitals[i] && !reading.beginsUpper(place)) return null;
    if (next === 'inflected') inflected++;
    fit = next;
  }
  if (form.via === 'acronym' && !standsAcronym(reading.text, reading.starts[at]!, form.text)) return null;
  return { form, lastWord: place, isBare: fit === 'bare', inflected, rivals: noRivals };
}

/** Whether an acronym stands at `start`, to the letter; with full stops it must not be part of a longer one: U.S. in U.S.C. */
function standsAcronym(text: string, start: number, acronym: string): boolean {
  if (!text.startsWith(acronym, start)) return false;
  if (!acronym.endsWith('.')) return true;
  const end = start + acronym.length;
  const isInLonger =
    /\p{Lu}\.$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\p{L}/u.test(text.slice(end, end + 2));
  return !isInLonger;
}

/** Where the form ends in the text: before the ending that it may have, behind a full stop of its own. */
function endOf(reading: Reading, { form, lastWord, isBare }: Found): number {
  if (isBare) return reading.bareEnd(lastWord);
  return reading.ends[lastWord]! + (form.via === 'acronym' && form.text.endsWith('.') ? 1 : 0);
}

/**
 * The form that begins at a word and reaches farthest. One that stands there as it is written comes before one of which
 * the words may be an inflected form.
 */
function farthestAt(block: ReadBlock, at: number, matcher: Matcher): Found | null {
  const { reading } = block;
  const branches = reading.beginsUpper(at) ? matcher.all : matcher.lower;
  let best = inBranch(branches.get(reading, at), block, at, 'whole', null);
  if (reading.isPossessive(at)) best = inBranch(branches.bare(reading, at), block, at, 'bare', best);
  if (reading.inflects)
    for (const base of reading.word(at).bases)
      best = inBranch(branches.of(base), block, at, 'inflected', best);
  return best;
}

/** The better one of `best` and of the forms of a branch whose first word stands at `at`. */
function inBranch(
  branch: Branch | undefined,
  block: ReadBlock,
  at: number,
  fit: Fit,
  best: Found | null,
): Found | null {
  if (!branch) return best;
  let found = bestOf(branch.alone, block, at, fit, best);
  // An ending is allowed on the last word alone.
  const { bySecond } = branch;
  if (!bySecond || fit === 'bare') return found;
  const behind = Math.min(block.last, at + (branch.takesMiddleNames ? 2 + MOST_INITIALS : 2));
  for (let next = at + 1; next < behind; next++) found = withSecond(bySecond, block, at, next, fit, found);
  return found;
}

/** The same of those whose second word stands at `next`, as it is, without its ending, or inflected. */
function withSecond(
  bySecond: ReadonlyMap<number, Form[]>,
  block: ReadBlock,
  at: number,
  next: number,
  fit: Fit,
  best: Found | null,
): Found | null {
  const { reading } = block;
  let found = bestOf(bySecond.get(reading.numbers[next]!), block, at, fit, best);
  if (reading.isPossessive(next))
    found = bestOf(bySecond.get(reading.bareNumber(next)), block, at, fit, found);
  if (reading.inflects)
    for (const base of reading.word(next).bases)
      found = bestOf(bySecond.get(numberOf(base)), block, at, fit, found);
  return found;
}

/** The better one of `best` and of the forms whose first word stands at `at`. */
function bestOf(
  forms: readonly Form[] | undefined,
  block: ReadBlock,
  at: number,
  fit: Fit,
  best: Found | null,
): Found | null {
  let found = best;
  if (forms) for (const form of forms) found = better(found, formAt(block, at, form, fit));
  return found;
}

function better(best: Found | null, found: Found | null): Found | null {
  if (!found || !best) return found ?? best;
  const order = found.lastWord - best.lastWord || best.inflected - found.inflected;
  if (order > 0) return found;
  if (order < 0 || best.form === found.form || best.rivals.includes(found.form)) return best;
  return { ...best, rivals: [...best.rivals, found.form] };
}

/**
 * Every match in the words of one block, in order, the longest at each place and none overlapping.
 * A wording in which a name means something else takes its words out.
 * @param positions of the words with which a form may begin, at least, in order
 */
export function matchForms(block: ReadBlock, positions: readonly number[], matcher: Matcher): Match[] {
  const { reading } = block;
  const matches: Match[] = [];
  let behind = block.first;
  for (const at of positions) {
    const found = at < behind ? null : farthestAt(block, at, matcher);
    if (!found) continue;
    const { form, rivals, lastWord } = found;
    behind = lastWord + 1;
    const candidates = candidatesOf(form, rivals);
    if (!candidates) continue;
    matches.push(new Match(reading.starts[at]!, endOf(reading, found), at, lastWord, block, candidates));
  }
  return matches;
}

/** Whom forms may mean; null where one is a wording in which a name means something else. */
function candidatesOf(form: Form, rivals: readonly Form[]): readonly Candidate[] | null {
  if (rivals.length === 0) return form.means;
  const candidates: Candidate[] = [];
  for (const { means } of [form, ...rivals]) {
    if (!means) return null;
    candidates.push(...means);
  }
  return candidates;
}
