/** Decides whom each match means, in one pass over the matches of an article. */
import type { Via } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import { fold } from '../text/fold';
import type { Gender, Language } from '../text/languages/language';
import type { ReadBlock, Reading } from '../text/reading';
import { isIn, WordTable } from '../text/word-table';
import { words } from '../text/words';
import type { Candidate, Match } from './matcher';

/** A stretch of text that names an entity. */
export interface Resolved extends Omit<Match, 'candidates'> {
  entity: IndexedEntity;
  via: Via;
}

/** From a given name to the entities that bear it. */
export type GivenNames = WordTable<Set<IndexedEntity>>;

/** The given names of all people: the first words of their full names. */
export function givenNames(entities: readonly IndexedEntity[]): GivenNames {
  const given: GivenNames = new WordTable();
  for (const entity of entities.filter(({ kind }) => kind === 'person'))
    for (const name of entity.names) {
      const [first, ...rest] = words(name).map(word => fold(name.slice(word.start, word.end)));
      if (first !== undefined && rest.length > 0) given.ensure(first, () => new Set()).add(entity);
    }
  return given;
}

/** What tells whom a surname means, beside the names in the article. */
export interface Hints {
  given: GivenNames;
  /** Courtesy titles, folded. */
  titles: Language['titles'];
  /** Nouns behind a name that make it part of an organisation's, folded: foundation. */
  organisations: readonly string[];
}

/** What the article has named. */
interface Named {
  /** The entities that some form makes certain, anywhere in the article. */
  certain: Set<IndexedEntity>;
  /** Those of them that are named in full. */
  inFull: Set<IndexedEntity>;
  /** Those named so far, the last one last. */
  soFar: Set<IndexedEntity>;
}

/** Keeps the matches whose entity is certain. */
export function resolve(matches: readonly Match[], hints: Hints): Resolved[] {
  const likely = matches.map(match => without(match.candidates, each => isSomebodyElse(match, each, hints)));
  const named: Named = { certain: new Set(), inFull: new Set(), soFar: new Set() };
  for (const candidates of likely)
    for (const { entity, via, ambiguous } of candidates) {
      if (ambiguous) continue;
      named.certain.add(entity);
      if (via === 'name') named.inFull.add(entity);
    }
  const resolved: Resolved[] = [];
  matches.forEach(({ start, end, block, firstWord, lastWord }, i) => {
    const possible = without(likely[i]!, each => each.ambiguous && !named.certain.has(each.entity));
    const candidate = choose(possible, named);
    if (!candidate) return;
    const { entity, via } = candidate;
    named.soFar.delete(entity);
    named.soFar.add(entity);
    resolved.push({ start, end, block, firstWord, lastWord, entity, via });
  });
  return resolved;
}

/** The candidates without some; nearly always all of them. */
function without(
  candidates: readonly Candidate[],
  isOut: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  return candidates.some(isOut) ? candidates.filter(candidate => !isOut(candidate)) : candidates;
}

/**
 * Of several bearers of one form the one whom it means without more, if the article names that one too in another place;
 * else the one who was named last.
 */
function choose(possible: readonly Candidate[], { inFull, soFar }: Named): Candidate | undefined {
  if (possible.length < 2) return possible[0];
  const usual = possible.find(({ ambiguous }) => !ambiguous);
  if (usual && (inFull.has(usual.entity) || soFar.has(usual.entity))) return usual;
  const namedLast = [...soFar].findLast(entity => possible.some(candidate => candidate.entity === entity));
  return possible.find(({ entity }) => entity === namedLast) ?? usual ?? possible[0];
}

/**
 * Whether the words beside a name show that it is somebody else's: behind it the noun of an organisation ("Merkel
 * Foundation"); beside a bare surname the given name of another person ("Viktor Lukashenko"), the title of another gender
 * ("Ms Tsepkalo"), or, where it is ambiguous, a capitalised word after it ("Michel Barnier").
 */
function isSomebodyElse(
  { block, firstWord, lastWord, end }: Match,
  { entity, via, ambiguous }: Candidate,
  { given, titles, organisations }: Hints,
): boolean {
  if (entity.kind !== 'person' && via !== 'surname') return false;
  const { reading } = block;
  const after = lastWord + 1;
  const isBeforeCapital =
    after < block.last && reading.beginsCapital(after) && isSpace(reading.text, end, reading.starts[after]!);
  if (entity.kind === 'person' && isBeforeCapital && isIn(organisations, reading, after)) return true;
  if (via !== 'surname') return false;
  return (ambiguous && isBeforeCapital) || isAnother(block, firstWord, entity, { given, titles });
}

/** Whether the given name or the title right before a surname shows that its bearer is not the entity. */
function isAnother(
  { reading, first }: ReadBlock,
  surname: number,
  entity: IndexedEntity,
  { given, titles }: Pick<Hints, 'given' | 'titles'>,
): boolean {
  const before = surname - 1;
  if (before < first || !reading.beginsCapital(before)) return false;
  const { text, ends, starts } = reading;
  const [from, to] = [ends[before]!, starts[surname]!];
  if (isSpace(text, from, to)) {
    const bearers = bearersOf(reading, before, given);
    if (bearers && !bearers.has(entity)) return true;
  } else if (!/^\.[^\S\n]+$/.test(text.slice(from, to))) return false;
  const gender = entity.gender && genderOfTitle(reading, before, titles);
  return gender !== null && gender !== undefined && gender !== entity.gender;
}

function bearersOf(reading: Reading, at: number, given: GivenNames): Set<IndexedEntity> | undefined {
  const bearers = given.get(reading, at);
  if (bearers || !reading.inflects) return bearers;
  return reading
    .word(at)
    .bases.map(base => given.of(base))
    .find(Boolean);
}

function genderOfTitle(reading: Reading, at: number, titles: Language['titles']): Gender | undefined {
  return (['female', 'male'] as const).find(gender => isIn(titles[gender], reading, at));
}

/** Whether only white space stands between two offsets, and no end of a line. */
function isSpace(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return true;
  return /^[^\S\n]+$/.test(text.slice(from, to));
}
