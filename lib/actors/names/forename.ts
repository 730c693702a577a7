/** What stands before a surname and tells whose it is: "Siarhei", "S.", "Alexander G." */
import type { IndexedEntity } from '../../knowledge/knowledge';
import { fold } from '../../text/fold';
import type { Language } from '../../text/languages/language';
import { Look } from '../../text/looks';
import type { ReadBlock } from '../../text/read-block';
import type { Reading } from '../../text/reading';
import { isIn, WordTable } from '../../text/word-table';
import { words } from '../../text/words';
import { capitalisedAnyway } from '../capitalised';
import { isTitleCase } from '../roles/line';
import type { Candidate } from './forms';
import { Match } from './matcher';

/** From a given name to the entities that bear it, in that spelling or in another one of it. */
export type GivenNames = WordTable<Set<IndexedEntity>>;

/**
 * The given names of all people: the first words of their full names. Two that one person bears are spellings of one
 * name, so that whoever bears the one may be written with the other.
 */
export function givenNames(entities: readonly IndexedEntity[]): GivenNames {
  const bearers = new Map<string, Set<IndexedEntity>>();
  const spellings = new Map<IndexedEntity, Set<string>>();
  for (const entity of entities.filter(({ kind }) => kind === 'person')) {
    const own = new Set<string>();
    for (const name of entity.names) {
      const [first, ...rest] = words(name).map(word => fold(name.slice(word.start, word.end)));
      if (first !== undefined && rest.length > 0) own.add(first);
    }
    spellings.set(entity, own);
    for (const name of own) bearers.set(name, (bearers.get(name) ?? new Set()).add(entity));
  }
  const given: GivenNames = new WordTable();
  for (const [name, own] of bearers) {
    const alike = new Set([...own].flatMap(entity => [...spellings.get(entity)!]));
    given.ensure(name, () => new Set([...alike].flatMap(other => [...bearers.get(other)!])));
  }
  return given;
}

/** From the words by which people and things of a place are called, folded, to the place. */
export type Demonyms = WordTable<IndexedEntity>;

/** The demonyms of all places. */
export function demonymsOf(entities: readonly IndexedEntity[]): Demonyms {
  const made: Demonyms = new WordTable();
  for (const entity of entities)
    for (const demonym of entity.demonyms) made.ensure(fold(demonym), () => entity);
  return made;
}

/** What a forename is read with. */
export interface ForenameHints {
  given: GivenNames;
  /** What people and things of a place are called by: Polish. */
  demonyms: Demonyms;
  language: Language;
}

/** A given name or initials right before a surname. */
interface Forename {
  firstWord: number;
  isWhole: boolean;
  isOf: (entity: IndexedEntity) => boolean;
}

/** At most so many initials stand before a surname. */
const MOST_INITIALS = 2;

/** Whether a word is one capital letter with a full stop between it and the next word, and no title: "M. Michel". */
function isInitial(reading: Reading, at: number, titles: Language['titles']): boolean {
  const { starts, ends } = reading;
  if (ends[at] !== starts[at]! + 1 || !reading.beginsCapital(at)) return false;
  if (isIn(titles.female, reading, at) || isIn(titles.male, reading, at)) return false;
  return /^\.[^\S\n]?$/u.test(reading.gap(at));
}

function bearersOf(reading: Reading, at: number, given: GivenNames): Set<IndexedEntity> | undefined {
  const bearers = given.get(reading, at);
  if (bearers || !reading.inflects) return bearers;
  return reading
    .word(at)
    .bases.map(base => given.of(base))
    .find(Boolean);
}

/** The forename before the surname at a position, not before position `from`. */
function forenameBefore(
  { reading }: ReadBlock,
  surname: number,
  from: number,
  { given, language: { titles } }: ForenameHints,
): Forename | null {
  let first = surname;
  while (first > from && surname - first < MOST_INITIALS && isInitial(reading, first - 1, titles)) first--;
  const before = first - 1;
  if (before >= from && reading.beginsCapital(before) && reading.isSpace(before)) {
    const bearers = bearersOf(reading, before, given);
    if (bearers) return { firstWord: before, isWhole: true, isOf: entity => bearers.has(entity) };
  }
  if (first === surname) return null;
  const initial = reading.folded(first);
  const isOf = ({ names }: IndexedEntity) =>
    names.some(name => /\s/u.test(name) && fold(name).startsWith(initial));
  return { firstWord: first, isWhole: false, isOf };
}

/** Behind a space, or a comma and a space: within a sentence. */
const inside = /^,?\s$/u;

const nouns = new WeakMap<Language, readonly string[]>();

/** The words of a language that stand before a surname with a capital without being a forename. */
function capitalisedNouns(language: Language): readonly string[] {
  const known = nouns.get(language);
  if (known) return known;
  const { posts, modifiers, excluders, kin } = language.roles;
  const roles = [...Object.values(posts).flat(), ...modifiers, ...excluders, ...kin];
  const made = [...capitalisedAnyway(language), ...roles.flatMap(phrase => phrase.split(/[\s-]/u))];
  nouns.set(language, made);
  return made;
}

/**
 * The word with a capital right before a surname that can be nothing but a forename, folded; null where it may be another
 * word. Where nouns have capitals or cases they are not told from names.
 */
function unknownForename(
  { block, firstWord }: Match,
  from: number,
  { language, demonyms }: ForenameHints,
): string | null {
  const { reading, first } = block;
  const at = firstWord - 1;
  const isPlain =
    at > from &&
    at > first &&
    !reading.inflects &&
    (reading.looks[at]! & Look.capitalised) !== 0 &&
    reading.isSpaced(at) &&
    inside.test(reading.gap(at - 1)) &&
    !reading.isPossessive(at);
  if (!isPlain) return null;
  const mayBeName = (word: number) =>
    reading.beginsCapital(word) && !isIn(capitalisedNouns(language), reading, word);
  // Behind another such word it may belong to that: "Related Story Merkel leaves".
  const isSingle = !(reading.isSpaced(at - 1) && mayBeName(at - 1));
  return mayBeName(at) && isSingle && !demonyms.has(reading, at) && !isTitleCase(block)
    ? reading.folded(at)
    : null;
}

const isSurname = ({ via }: Candidate): boolean => via === 'surname';

/** A match without those bearers of the surname none of whose names begins as the forename does: "Bob Merkel". */
function withoutStrangers(match: Match, forename: string): Match {
  const mayBe = ({ names }: IndexedEntity) => names.some(name => fold(name[0]!) === forename[0]);
  const left = match.candidates.filter(each => !isSurname(each) || mayBe(each.entity));
  return left.length < match.candidates.length ? match.withCandidates(left) : match;
}

/**
 * A match of a surname with the forename before it, if there is one: then only whose forename it is can be meant, and
 * is certain, but for initials before an ambiguous surname of which we know no other bearer.
 * @param from the first word that is no part of the match before
 */
export function withForename(match: Match, from: number, hints: ForenameHints): Match {
  const { block, candidates, firstWord } = match;
  if (firstWord <= from || !block.reading.beginsCapital(firstWord - 1)) return match;
  if (!candidates.some(isSurname)) return match;
  const forename = forenameBefore(block, firstWord, from, hints);
  if (forename) return behind(forename, match);
  const unknown = unknownForename(match, from, hints);
  return unknown === null ? match : withoutStrangers(match, unknown);
}

/** A match of a surname with a forename before it. */
function behind(forename: Forename, match: Match): Match {
  const { block, candidates, end, lastWord } = match;
  const bearers = candidates.filter(isSurname);
  const meant = bearers.filter(({ entity }) => forename.isOf(entity));
  if (meant.length === 0) return match.withCandidates(candidates.filter(each => !isSurname(each)));
  const isCertain = forename.isWhole || bearers.length > 1;
  const named = ({ entity, ambiguous }: Candidate): Candidate => ({
    entity,
    via: 'name',
    ambiguous: ambiguous && !isCertain,
  });
  const { firstWord } = forename;
  return new Match(block.reading.starts[firstWord]!, end, firstWord, lastWord, block, meant.map(named));
}
