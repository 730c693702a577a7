/**
 * Who an article introduces itself: "Ida Berg, leader of the strike committee", "factory worker Ida Berg", "the charity
 * Open Hands". Only a name with such a description counts; nothing is known beyond the article's own words.
 */
import type { EntityKind, Span } from '../annotations';
import type { Language } from '../text/languages/language';
import { Look, type ReadBlock, type Reading } from '../text/reading';

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
  scene: Scene;
  first: number;
  last: number;
}

/** A block of the article, and which of its words are taken. */
interface Scene {
  block: ReadBlock;
  /** By position in the reading: 1 where a mention covers the word. */
  taken: Uint8Array;
  language: Language;
}

const space = /^\s$/u;
const initialGap = /^\. ?$/u;

/** A word without its ending, as it is written; empty outside the block. */
function wordAt({ block }: Scene, at: number): string {
  const { reading, first, last } = block;
  return at >= first && at < last ? reading.text.slice(reading.starts[at], reading.bareEnd(at)) : '';
}

/** What stands before a word; empty at the edges of the block. */
function gapBefore({ block: { reading, first, last } }: Scene, at: number): string {
  return at > first && at < last ? reading.gap(at - 1) : '';
}

const otherCapitals = new WeakMap<Language, readonly string[]>();

/** Words that begin with a capital for another reason than being part of a name. */
function capitalisedAnyway(language: Language): readonly string[] {
  const known = otherCapitals.get(language);
  if (known) return known;
  const { times, introductions, titles, pronouns, determiners } = language;
  const { prepositions, conjunctions, subordinators, adverbs } = language;
  const made = [
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
  ];
  otherCapitals.set(language, made);
  return made;
}

/** Whether a word is one capital letter. */
function isInitial({ block: { reading } }: Scene, at: number): boolean {
  return (reading.looks[at]! & Look.capitals) !== 0 && reading.bareEnd(at) === reading.starts[at]! + 1;
}

const isNoName = ({ block, language }: Scene, at: number): boolean =>
  block.isIn(capitalisedAnyway(language), at);

function isNamePart(scene: Scene, at: number): boolean {
  // Most words are passed over by their looks alone.
  const { looks } = scene.block.reading;
  if ((looks[at]! & (Look.capitalised | Look.capitals)) === 0 || scene.taken[at] === 1) return false;
  return !isInitial(scene, at) && !isNoName(scene, at);
}

/** Whether a word may stand inside a name without being a part of it by itself: an initial, "von". */
function isMiddle(scene: Scene, at: number): boolean {
  if (scene.taken[at] === 1) return false;
  return isInitial(scene, at) || scene.block.isIn(scene.language.particles, at);
}

/** Whether the word at `at` may belong to the same name as the one before it. */
function isJoined(scene: Scene, at: number): boolean {
  const { reading } = scene.block;
  if (reading.isPossessive(at - 1)) return false;
  if (reading.isSpaced(at - 1)) return true;
  const gap = gapBefore(scene, at);
  return space.test(gap) || gap === '-' || (initialGap.test(gap) && isInitial(scene, at - 1));
}

/** The last word of the run that begins at `first`. */
function runEnd(scene: Scene, first: number): number {
  let last = first;
  for (let at = first + 1; at < scene.block.last && isJoined(scene, at); at++)
    if (isNamePart(scene, at)) last = at;
    else if (!isMiddle(scene, at)) break;
  return last;
}

/** The runs of capitalised words in a block that are no part of a mention. */
function runsIn(scene: Scene): Run[] {
  const runs: Run[] = [];
  for (let first = scene.block.first; first < scene.block.last; first++) {
    if (!isNamePart(scene, first)) continue;
    const last = runEnd(scene, first);
    if (last - first < MOST_NAME_WORDS) runs.push({ scene, first, last });
    first = last;
  }
  return runs;
}

/** Whether the word before or behind a run is a name too, so that the run is only part of something longer. */
function isPartOfMore({ scene, first, last }: Run): boolean {
  const touches = (at: number, gap: string) => scene.taken[at] === 1 && (space.test(gap) || gap === '-');
  return (
    touches(first - 1, gapBefore(scene, first)) ||
    touches(last + 1, gapBefore(scene, last + 1)) ||
    goesOn(scene, last)
  );
}

/** "Hands for Peace": a link behind the run and a capitalised word behind that. */
function goesOn(scene: Scene, last: number): boolean {
  if (!scene.block.isIn(scene.language.introductions.links, last + 1)) return false;
  const gaps = [gapBefore(scene, last + 1), gapBefore(scene, last + 2)];
  return gaps.every(gap => space.test(gap)) && /^\p{Lu}/u.test(wordAt(scene, last + 2));
}

type Kind = Introduced['kind'];

function kindOfNoun({ block, language: { introductions } }: Scene, noun: number): Kind | null {
  if (block.isIn(introductions.person, noun)) return 'person';
  return block.isIn(introductions.organisation, noun) ? 'organisation' : null;
}

interface Description {
  kind: Kind;
  text: string;
}

/** ", leader of the strike committee": what stands behind the name between commas, if its head is a noun that introduces. */
function descriptionBehind({ scene, last }: Run): Description | null {
  const { reading, end } = scene.block;
  let first = last + 1;
  if (!/^,\s$/u.test(gapBefore(scene, first))) return null;
  // An age may stand between: "Ida Berg, 45, a driver".
  if (/^\p{N}{1,3}$/u.test(wordAt(scene, first)) && /^,\s$/u.test(gapBefore(scene, first + 1))) first++;
  const head = headOf(scene, first);
  if (head === null) return null;
  const kind = kindOfNoun(scene, head);
  if (!kind) return null;
  const rest = reading.text.slice(reading.starts[first], end);
  const length = rest.search(/[,;:!?–—()"“”«»]|\.(?:\s|$)/u);
  const text = rest.slice(0, length < 0 ? undefined : length).trim();
  return text.length <= LONGEST_DESCRIPTION ? { kind, text } : null;
}

const stop = /[,.;:!?–—()"“”«»\n]/u;

/** The last word of the noun phrase that begins at `first`: before a preposition, a relative or a stop. */
function headOf(scene: Scene, first: number): number | null {
  const { prepositions, conjunctions, relatives, subordinators, auxiliaries, modals } = scene.language;
  const edges = [prepositions, conjunctions, relatives, subordinators, auxiliaries, modals];
  let head: number | null = null;
  for (let at = first; at < scene.block.last; at++) {
    // A determiner behind the first word opens an attribute: "Sprecherin der Initiative".
    const isAttribute = at > first && scene.block.isIn(scene.language.determiners.definite, at);
    if (isAttribute || edges.some(list => scene.block.isIn(list, at))) break;
    head = at;
    if (at + 1 === scene.block.last || stop.test(gapBefore(scene, at + 1))) break;
  }
  return head;
}

/** "Factory worker": the noun right before the name, with what certainly belongs to it. */
function descriptionBefore({ scene, first }: Run): Description | null {
  const { reading } = scene.block;
  const noun = first - 1;
  if (!space.test(gapBefore(scene, first))) return null;
  const kind = kindOfNoun(scene, noun);
  if (!kind || isInsideName(scene, noun)) return null;
  const { definite, single } = scene.language.determiners;
  let from = noun;
  for (let at = noun; at > noun - MOST_NAME_WORDS && /^[\s-]$/u.test(gapBefore(scene, at)); at--) {
    if (scene.block.isIn(definite, at - 1) || scene.block.isIn(single, at - 1)) {
      from = at;
      break;
    }
    const isName =
      (/^\p{Lu}/u.test(wordAt(scene, at - 1)) && !isNoName(scene, at - 1)) || reading.isPossessive(at - 1);
    if (isName && from === at) from = at - 1;
  }
  return { kind, text: reading.text.slice(reading.starts[from], reading.bareEnd(noun)) };
}

/** Whether a noun is written as part of a name: in "Chief Secretariat" nobody is introduced. */
function isInsideName(scene: Scene, noun: number): boolean {
  const gap = gapBefore(scene, noun);
  return /^\p{Lu}\p{Ll}/u.test(wordAt(scene, noun)) && (space.test(gap) || gap === '-');
}

/** A person is introduced with two names at least; a whole acronym is no person. */
function mayBe(kind: Kind, { scene, first, last }: Run): boolean {
  if (kind === 'organisation') return true;
  if (first === last) return false;
  for (let at = first; at <= last; at++)
    if (scene.block.reading.looks[at]! & Look.capitals && !isInitial(scene, at)) return false;
  return true;
}

/**
 * Finds the people and organisations that the article introduces with a description, at every place where they are named
 * in full, and people by surname from there on.
 * @param taken the mentions that are known already, in order
 * @returns spans in order, none overlapping one another or what is taken
 */
export function findIntroduced(
  reading: Reading,
  blocks: readonly ReadBlock[],
  taken: readonly Span[],
  language: Language,
): Introduced[] {
  const covered = takenWords(reading, taken);
  const runs: Run[] = [];
  for (const block of blocks) runs.push(...runsIn({ block, taken: covered, language }));
  const known = new Map<string, Introduced>();
  for (const run of runs) {
    const described = describe(run);
    const named = nameOf(run);
    if (described && !known.has(named.name))
      known.set(named.name, { ...named, kind: described.kind, description: described.text });
  }
  if (known.size === 0) return [];
  const bySurname = surnames([...known.values()]);
  return runs.flatMap(run => {
    const { start, end, name } = nameOf(run);
    const introduced = known.get(name) ?? (run.first === run.last ? bySurname.get(name) : undefined);
    if (!introduced || isPartOfMore(run)) return [];
    return name === introduced.name || start > introduced.start ? [{ ...introduced, start, end }] : [];
  });
}

/** Which words the mentions cover; both are in order. */
function takenWords({ starts, ends, length }: Reading, mentions: readonly Span[]): Uint8Array {
  const taken = new Uint8Array(length);
  let at = 0;
  for (const { start, end } of mentions) {
    while (at < length && ends[at]! <= start) at++;
    for (; at < length && starts[at]! < end; at++) taken[at] = 1;
  }
  return taken;
}

function describe(run: Run): Description | null {
  if (isPartOfMore(run)) return null;
  const described = descriptionBefore(run) ?? descriptionBehind(run);
  return described && mayBe(described.kind, run) ? described : null;
}

function nameOf({ scene: { block }, first, last }: Run): Span & { name: string } {
  const { reading } = block;
  const start = reading.starts[first]!;
  const end = reading.bareEnd(last);
  return { start, end, name: reading.text.slice(start, end).replace(/\s+/gu, ' ') };
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
