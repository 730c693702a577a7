/**
 * Who an article introduces itself: "Ida Berg, leader of the strike committee", "factory worker Ida Berg", "the charity
 * Open Hands". Only a name with such a description counts; nothing is known beyond the article's own words.
 */
import type { EntityKind, Span } from '../annotations';
import type { Language } from '../text/languages/language';
import type { ReadWord } from './matcher';
import type { ReadBlock } from './roles';

export interface Introduced extends Span {
  name: string;
  kind: Extract<EntityKind, 'person' | 'organisation'>;
  /** The article's own words. */
  description: string;
}

/** What a description may be long, in UTF-16 units; a longer one is no description but a clause. */
const LONGEST_DESCRIPTION = 140;
const MOST_NAME_WORDS = 4;

/** A run of capitalised words that may be a name: positions of its first and last word. */
interface Run {
  first: number;
  last: number;
}

interface Block {
  text: string;
  end: number;
  read: readonly ReadWord[];
  /** By word: whether a mention covers it. */
  taken: readonly boolean[];
  language: Language;
}

const space = /^\s$/u;
const initialGap = /^\. ?$/u;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’]*\p{Ll}[\p{L}\p{M}'’]*$/u;
const capitals = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const initial = /^\p{Lu}$/u;

const wordOf = ({ text, read }: Block, at: number): string =>
  text.slice(read[at]?.start ?? 0, read[at]?.bareEnd ?? 0);

function gapBefore({ text, read }: Block, at: number): string {
  const [before, after] = [read[at - 1], read[at]];
  return before && after ? text.slice(before.end, after.start) : '';
}

const otherCapitals = new WeakMap<Language, ReadonlySet<string>>();

/** Words that begin with a capital for another reason than being part of a name. */
function capitalisedAnyway(language: Language): ReadonlySet<string> {
  const known = otherCapitals.get(language);
  if (known) return known;
  const { times, introductions, titles, pronouns, determiners } = language;
  const { prepositions, conjunctions, subordinators, adverbs } = language;
  const made = new Set([
    ...times,
    ...introductions.person,
    ...introductions.organisation,
    ...Object.values(titles).flat(),
    ...Object.values(pronouns).flat(),
    ...Object.values(determiners).flat(),
    ...prepositions,
    ...conjunctions,
    ...subordinators,
    ...adverbs,
  ]);
  otherCapitals.set(language, made);
  return made;
}

const isNoName = ({ read, language }: Block, at: number): boolean =>
  capitalisedAnyway(language).has(read[at]!.folded);

function isNamePart(block: Block, at: number): boolean {
  const { text, read } = block;
  // Folding changes a capital: most words are passed over by this alone.
  if (text[read[at]!.start] === read[at]!.folded[0]) return false;
  const word = wordOf(block, at);
  return !block.taken[at] && (capitalised.test(word) || capitals.test(word)) && !isNoName(block, at);
}

/** Whether a word may stand inside a name without being a part of it by itself: an initial, "von". */
function isMiddle(block: Block, at: number): boolean {
  const isKnown =
    initial.test(wordOf(block, at)) || block.language.particles.includes(block.read[at]!.folded);
  return isKnown && !block.taken[at];
}

/** Whether the word at `at` may belong to the same name as the one before it. */
function isJoined(block: Block, at: number): boolean {
  const gap = gapBefore(block, at);
  const before = block.read[at - 1]!;
  if (before.bareEnd < before.end) return false;
  return space.test(gap) || gap === '-' || (initialGap.test(gap) && initial.test(wordOf(block, at - 1)));
}

/** The last word of the run that begins at `first`. */
function runEnd(block: Block, first: number): number {
  let last = first;
  for (let at = first + 1; at < block.read.length && isJoined(block, at); at++)
    if (isNamePart(block, at)) last = at;
    else if (!isMiddle(block, at)) break;
  return last;
}

/** The runs of capitalised words in a block that are no part of a mention. */
function runsIn(block: Block): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < block.read.length; first++) {
    if (!isNamePart(block, first)) continue;
    const last = runEnd(block, first);
    if (last - first < MOST_NAME_WORDS) runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** Whether the word before or behind a run is a name too, so that the run is only part of something longer. */
function isPartOfMore(block: Block, { first, last }: Run): boolean {
  const touches = (at: number, gap: string) => block.taken[at] === true && (space.test(gap) || gap === '-');
  return (
    touches(first - 1, gapBefore(block, first)) ||
    touches(last + 1, gapBefore(block, last + 1)) ||
    goesOn(block, last)
  );
}

/** "Hands for Peace": a link behind the run and a capitalised word behind that. */
function goesOn(block: Block, last: number): boolean {
  const { read, language } = block;
  if (!language.introductions.links.includes(read[last + 1]?.folded ?? '')) return false;
  const gaps = [gapBefore(block, last + 1), gapBefore(block, last + 2)];
  return gaps.every(gap => space.test(gap)) && /^\p{Lu}/u.test(wordOf(block, last + 2));
}

type Kind = Introduced['kind'];

function kindOfNoun(folded: string | undefined, { introductions }: Language): Kind | null {
  if (folded === undefined) return null;
  if (introductions.person.includes(folded)) return 'person';
  return introductions.organisation.includes(folded) ? 'organisation' : null;
}

interface Description {
  kind: Kind;
  text: string;
}

/** ", leader of the strike committee": what stands behind the name between commas, if its head is a noun that introduces. */
function descriptionBehind(block: Block, { last }: Run): Description | null {
  const { text, read, end, language } = block;
  let first = last + 1;
  if (!/^,\s$/u.test(gapBefore(block, first))) return null;
  // An age may stand between: "Ida Berg, 45, a driver".
  if (/^\p{N}{1,3}$/u.test(wordOf(block, first)) && /^,\s$/u.test(gapBefore(block, first + 1))) first++;
  if (!read[first]) return null;
  const stop = /[,.;:!?–—()"“”«»\n]/u;
  const head = headOf(block, first, stop);
  if (head === null) return null;
  const kind = kindOfNoun(read[head]!.folded, language);
  const from = read[first]!.start;
  const rest = text.slice(from, end);
  const length = rest.search(/[,;:!?–—()"“”«»]|\.(?:\s|$)/u);
  const description = rest.slice(0, length < 0 ? undefined : length).trim();
  return kind && description.length <= LONGEST_DESCRIPTION ? { kind, text: description } : null;
}

/** The last word of the noun phrase that begins at `first`: before a preposition, a relative or a stop. */
function headOf({ text, read, language }: Block, first: number, stop: RegExp): number | null {
  const { prepositions, conjunctions, relatives, subordinators, auxiliaries, modals } = language;
  const edges = [prepositions, conjunctions, relatives, subordinators, auxiliaries, modals];
  const isEdge = ({ folded }: ReadWord) => edges.some(list => list.includes(folded));
  let head: number | null = null;
  for (let at = first; at < read.length && !isEdge(read[at]!); at++) {
    head = at;
    const next = read[at + 1];
    if (!next || stop.test(text.slice(read[at]!.end, next.start))) break;
  }
  return head;
}

/** "Factory worker": the noun right before the name, with what certainly belongs to it. */
function descriptionBefore(block: Block, { first }: Run): Description | null {
  const { text, read, language } = block;
  const noun = first - 1;
  if (!space.test(gapBefore(block, first)) || !read[noun]) return null;
  const kind = kindOfNoun(read[noun].folded, language);
  if (!kind || isInsideName(block, noun)) return null;
  const { determiners } = language;
  const articles = [...determiners.definite, ...determiners.single];
  let from = noun;
  for (let at = noun; at > noun - MOST_NAME_WORDS && /^[\s-]$/u.test(gapBefore(block, at)); at--) {
    const before = read[at - 1]!;
    if (articles.includes(before.folded)) {
      from = at;
      break;
    }
    const isName =
      (/^\p{Lu}/u.test(wordOf(block, at - 1)) && !isNoName(block, at - 1)) || before.bareEnd < before.end;
    if (isName && from === at) from = at - 1;
  }
  return { kind, text: text.slice(read[from]!.start, read[noun].bareEnd) };
}

/** Whether a noun is written as part of a name: in "Chief Secretariat" nobody is introduced. */
function isInsideName(block: Block, noun: number): boolean {
  const gap = gapBefore(block, noun);
  return /^\p{Lu}\p{Ll}/u.test(wordOf(block, noun)) && (space.test(gap) || gap === '-');
}

/** A person is introduced with two names at least; a whole acronym is no person. */
function mayBe(kind: Kind, block: Block, { first, last }: Run): boolean {
  if (kind === 'organisation') return true;
  return (
    last > first &&
    !Array.from({ length: last - first + 1 }, (_, i) => wordOf(block, first + i)).some(word =>
      capitals.test(word),
    )
  );
}

/**
 * Finds the people and organisations that the article introduces with a description, at every place where they are named
 * in full, and people by surname from there on.
 * @param taken the mentions that are known already
 * @returns spans in order, none overlapping one another or what is taken
 */
export function findIntroduced(
  text: string,
  blocks: readonly ReadBlock[],
  taken: readonly Span[],
  language: Language,
): Introduced[] {
  const prepared = blocks.map(block => prepare(text, block, taken, language));
  const runs = prepared.map(runsIn);
  const known = new Map<string, Introduced>();
  prepared.forEach((block, index) => {
    for (const run of runs[index]!) {
      const described = describe(block, run);
      const span = spanOf(block, run);
      const name = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      if (described && !known.has(name))
        known.set(name, { ...span, name, kind: described.kind, description: described.text });
    }
  });
  const bySurname = surnames([...known.values()]);
  return prepared.flatMap((block, index) =>
    runs[index]!.flatMap(run => {
      const span = spanOf(block, run);
      const name = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
      const introduced = known.get(name) ?? (run.first === run.last ? bySurname.get(name) : undefined);
      if (!introduced || isPartOfMore(block, run)) return [];
      return name === introduced.name || span.start > introduced.start ? [{ ...introduced, ...span }] : [];
    }),
  );
}

function prepare(text: string, { end, read }: ReadBlock, taken: readonly Span[], language: Language): Block {
  const first = read[0]?.start ?? 0;
  // Both are in order: one walk over the words and the mentions of the block.
  let at = firstBehind(taken, first);
  const covered = read.map(word => {
    while (taken[at] && taken[at]!.end <= word.start) at++;
    return taken[at] !== undefined && taken[at]!.start < word.end;
  });
  return { text, end, read, language, taken: covered };
}

/** The position of the first span that ends behind an offset, of spans in order that do not overlap. */
function firstBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function describe(block: Block, run: Run): Description | null {
  if (isPartOfMore(block, run)) return null;
  const described = descriptionBefore(block, run) ?? descriptionBehind(block, run);
  return described && mayBe(described.kind, block, run) ? described : null;
}

function spanOf({ read }: Block, { first, last }: Run): Span {
  return { start: read[first]!.start, end: read[last]!.bareEnd };
}

/** The people by the last word of their name; whom two share is nobody's. */
function surnames(introduced: readonly Introduced[]): Map<string, Introduced> {
  const people = introduced.filter(({ kind }) => kind === 'person');
  const surname = ({ name }: Introduced) => name.split(' ').at(-1)!;
  return new Map(
    people
      .filter(person => people.filter(other => surname(other) === surname(person)).length === 1)
      .map(person => [surname(person), person]),
  );
}
