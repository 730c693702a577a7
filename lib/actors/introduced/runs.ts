/** Runs of capitalised words that may be the names of people and organisations that we do not know. */
import { Look } from '../../text/looks';
import { endsAsAttribute, isAcronym, nounAcross } from './attributes';
import { gapBefore, isInitial, isNoName, isSpeaking, type Scene, space, Taken, wordAt } from './scene';

/** A person is introduced by so many names at least. */
const LEAST_NAMES = 2;
const MOST_NAME_WORDS = 4;
/** An organisation's name with a known one in it may be longer. */
const MOST_ORGANISATION_WORDS = 6;
/** One with a link in it longer still. */
const MOST_LINKED_WORDS = 8;

/** A run of capitalised words that may be a name: positions of its first and last word. */
export interface Run {
  scene: Scene;
  first: number;
  last: number;
  /** It ends with the noun of an organisation, as no person's name does. */
  isOrganisation: boolean;
  /** The position of a number behind it, which belongs to the name if it is an organisation's: "Open Hands 24". */
  number: number | null;
}

const initialGap = /^\. ?$/u;

function isNamePart(scene: Scene, at: number): boolean {
  const { looks } = scene.block.reading;
  if ((looks[at]! & (Look.capitalised | Look.capitals)) === 0 || scene.taken[at] !== 0) return false;
  return !isInitial(scene, at) && !isNoName(scene, at);
}

/** Whether a word may stand inside a name without being a part of it by itself: an initial, "von". */
function isMiddle(scene: Scene, at: number): boolean {
  if (scene.taken[at] !== 0) return false;
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

/** Whether a word begins with a capital and is a plain space behind the one before it, or behind its apostrophe: "Miners' Union". */
function isCapitalBehind({ block: { reading, last } }: Scene, at: number): boolean {
  if (at >= last || !reading.beginsCapital(at) || !reading.isSpaced(at - 1)) return false;
  return !reading.isPossessive(at - 1) || reading.hasApostrophe(at - 1);
}

/** The organisation whose name goes on with a noun for one: "Belarus Watch Network", in which Belarus is known. */
function organisationAround(scene: Scene, runFirst: number, runLast: number): Run | null {
  const { block, taken, language } = scene;
  let last = runLast;
  const isNoun = (at: number) => block.isIn(language.introductions.organisation, at) && taken[at] === 0;
  const end = runFirst + MOST_ORGANISATION_WORDS;
  for (let at = runLast + 1; at < end && isCapitalBehind(scene, at); at++) {
    if (isNoun(at)) last = at;
    else if (taken[at] !== Taken.other && !isNamePart(scene, at)) break;
  }
  if (last === runLast) return null;
  let first = runFirst;
  const start = Math.max(block.first, last - MOST_ORGANISATION_WORDS + 1);
  const { reading } = block;
  const isWithKnown = () => taken[first - 1] === Taken.other && !reading.isPossessive(first - 1);
  while (first > start && isWithKnown() && isCapitalBehind(scene, first)) first--;
  // A known name written with a small letter is no part of this one.
  while (first < runFirst && !reading.beginsUpper(first)) first++;
  return { scene, first, last: withLinked(scene, first, last), isOrganisation: true, number: null };
}

/** The last word of an organisation's name with what a link ties to it: "Institute for Harbour Studies". */
function withLinked(scene: Scene, first: number, last: number): number {
  let end = last;
  for (let next = linkedTo(scene, end); next !== null; next = linkedTo(scene, end)) {
    end = next;
    while (isCapitalBehind(scene, end + 1) && scene.taken[end + 1] !== Taken.person) end++;
  }
  return end - first < MOST_LINKED_WORDS ? end : last;
}

/** The word with a capital that one of some words ties to the word before it, a plain space apart. */
export function capitalTied({ block }: Scene, last: number, ties: readonly string[]): number | null {
  const { reading } = block;
  const next = last + 2;
  const isTied =
    next < block.last &&
    block.isIn(ties, last + 1) &&
    reading.isSpaced(last) &&
    reading.isSpaced(last + 1) &&
    reading.beginsCapital(next);
  return isTied ? next : null;
}

/** The word with a capital that a link ties to the one before it, if that is no person's: "of Norrby", "of the History". */
function linkedTo(scene: Scene, last: number): number | null {
  const { block, taken, language } = scene;
  const { links } = language.introductions;
  const next = capitalTied(scene, last, links);
  if (next !== null) return taken[next] === Taken.person ? null : next;
  const behind = last + 3;
  const isTied =
    behind < block.last &&
    taken[behind] === 0 &&
    block.isIn(links, last + 1) &&
    block.isIn(language.determiners.definite, last + 2) &&
    [last, last + 1, last + 2].every(at => block.reading.isSpaced(at)) &&
    block.reading.beginsCapital(behind);
  return isTied ? behind : null;
}

/** "University of Norrby": the organisation whose name begins with a noun for one, to which a link ties more. */
function organisationFrom(scene: Scene, noun: number): Run | null {
  const { block, taken, language } = scene;
  if (taken[noun] !== 0 || !block.isIn(language.introductions.organisation, noun)) return null;
  const last = withLinked(scene, noun, noun);
  return last > noun ? { scene, first: noun, last, isOrganisation: true, number: null } : null;
}

/** The position of a number right behind a run, unless it counts what follows. */
function numberBehind(scene: Scene, last: number): number | null {
  const { block, language } = scene;
  const { reading } = block;
  const at = last + 1;
  if (at >= block.last || (reading.looks[at]! & Look.digit) === 0 || !reading.isSpaced(last)) return null;
  if (!/^\p{N}{1,4}$/u.test(wordAt(scene, at))) return null;
  const next = at + 1;
  if (next >= block.last || !space.test(reading.gap(at)) || reading.beginsUpper(next)) return at;
  const { auxiliaries, modals, prepositions, conjunctions } = language;
  return [auxiliaries, modals, prepositions, conjunctions].some(list => block.isIn(list, next)) ? at : null;
}

/** The run that begins with the part of a name at `first`, or around it. */
function runFrom(scene: Scene, first: number): Run {
  const last = runEnd(scene, first);
  const organisation = organisationAround(scene, first, last);
  if (organisation) return organisation;
  const number = numberBehind(scene, last);
  return { scene, first: behindAttributes(scene, first, last), last, isOrganisation: false, number };
}

/** Where a person's name begins in a run whose first words belong to a noun before it: "rzecznik MSZ Ida Berg". */
function behindAttributes(scene: Scene, first: number, last: number): number {
  for (let at = first; at <= last - LEAST_NAMES; at++) {
    const isEnd = isAcronym(scene, at) || (endsAsAttribute(scene, at) && !endsAsAttribute(scene, at + 1));
    if (isEnd && nounAcross(scene, at + 1) !== null) return at + 1;
  }
  return first;
}

/** The runs of capitalised words in a block that are no part of a mention. */
export function runsIn(scene: Scene): Run[] {
  const runs: Run[] = [];
  const { taken, block } = scene;
  const { looks } = block.reading;
  for (let first = scene.block.first; first < scene.block.last; first++) {
    // Most words are passed over by their looks alone.
    if ((looks[first]! & (Look.capitalised | Look.capitals)) === 0 || taken[first] !== 0) continue;
    const run = isNamePart(scene, first) ? runFrom(scene, first) : organisationFrom(scene, first);
    if (!run) continue;
    if (run.isOrganisation || run.last - run.first < MOST_NAME_WORDS) runs.push(run);
    first = run.last;
  }
  return runs;
}

/** Whether the word before or behind a run is a name too, so that the run is only part of something longer. */
export function isPartOfMore({ scene, first, last }: Run): boolean {
  const isBehindName = isTaken(scene, first - 1, first) && nounAcross(scene, first) === null;
  return (
    isBehindName ||
    isTaken(scene, last + 1, last + 1) ||
    (goesOn(scene, last) && !isOfBody(scene, first, last))
  );
}

/** Whether a word is taken and only white space or a hyphen stands before the word at `behindGap`, its own or the next. */
function isTaken(scene: Scene, at: number, behindGap: number): boolean {
  if (!scene.taken[at]) return false;
  const gap = gapBefore(scene, behindGap);
  return space.test(gap) || gap === '-';
}

/** "Said Ida Berg of Coast News": whether a known name behind a link only says whose somebody is who speaks. */
function isOfBody(scene: Scene, first: number, last: number): boolean {
  const { block, language, taken } = scene;
  const isTied = block.isIn(language.roles.links, last + 1) && taken[last + 2] === Taken.other;
  return isTied && last > first && isSpeaking(scene, first);
}

/** "Hands for Peace": a link behind the run and a capitalised word behind that. */
function goesOn(scene: Scene, last: number): boolean {
  if (!scene.block.isIn(scene.language.introductions.links, last + 1)) return false;
  const gaps = [gapBefore(scene, last + 1), gapBefore(scene, last + 2)];
  return gaps.every(gap => space.test(gap)) && /^\p{Lu}/u.test(wordAt(scene, last + 2));
}
