/** Decides whom each match means, in one pass over the matches of an article. */
import type { IndexedEntity } from '../knowledge/knowledge';
import { fold, words } from '../text/words';
import type { Candidate, Match, ReadWord } from './matcher';

/** A match with the block that it stands in. */
export interface PlacedMatch extends Match {
  /** The words of its block. */
  read: readonly ReadWord[];
}

export interface Resolved {
  match: PlacedMatch;
  candidate: Candidate;
}

/** From a given name, folded, to the entities that bear it. */
export type GivenNames = Map<string, Set<IndexedEntity>>;

/** The given names of all people: the first words of their full names. */
export function givenNames(entities: readonly IndexedEntity[]): GivenNames {
  const given: GivenNames = new Map();
  for (const entity of entities.filter(({ kind }) => kind === 'person'))
    for (const name of entity.names) {
      const [first, ...rest] = words(name).map(word => fold(name.slice(word.start, word.end)));
      if (first === undefined || rest.length === 0) continue;
      const bearers = given.get(first);
      if (bearers) bearers.add(entity);
      else given.set(first, new Set([entity]));
    }
  return given;
}

/** Keeps the matches whose entity is certain. */
export function resolve(text: string, matches: readonly PlacedMatch[], given: GivenNames): Resolved[] {
  const likely = matches.map(match => ({
    match,
    candidates: match.candidates.filter(candidate => !isSomebodyElse(text, match, candidate, given)),
  }));
  const certain = new Set(
    likely.flatMap(({ candidates }) => candidates.filter(isCertain).map(({ entity }) => entity)),
  );
  let lastNamed: IndexedEntity | null = null;
  return likely.flatMap(({ match, candidates }) => {
    const possible = candidates.filter(({ entity, ambiguous }) => !ambiguous || certain.has(entity));
    const candidate = choose(possible, certain, lastNamed);
    if (!candidate) return [];
    lastNamed = candidate.entity;
    return [{ match, candidate }];
  });
}

/** A form that can mean only one entity, and so vouches for its other forms in the article. */
function isCertain(candidate: Candidate): boolean {
  return !candidate.ambiguous;
}

/** Of several bearers of one form: the one met last, then one that the article makes certain. */
function choose(
  possible: readonly Candidate[],
  certain: ReadonlySet<IndexedEntity>,
  lastNamed: IndexedEntity | null,
): Candidate | undefined {
  return (
    possible.find(({ entity }) => entity === lastNamed) ??
    possible.find(candidate => isCertain(candidate)) ??
    possible.find(({ entity }) => certain.has(entity))
  );
}

/**
 * Whether the words beside a bare surname show that it is somebody else's: the given name of another person before it
 * ("Viktor Lukashenko"), or, where the surname is ambiguous, a capitalised word after it ("Michel Barnier").
 */
function isSomebodyElse(text: string, match: PlacedMatch, candidate: Candidate, given: GivenNames): boolean {
  if (candidate.via !== 'surname') return false;
  const { read, firstWord, lastWord } = match;
  const before = read[firstWord - 1];
  if (before && isSpace(text, before.end, match.start) && isUpper(text, before.start)) {
    const bearers = given.get(before.folded);
    if (bearers && !bearers.has(candidate.entity)) return true;
  }
  const after = read[lastWord + 1];
  return Boolean(
    candidate.ambiguous && after && isSpace(text, match.end, after.start) && isUpper(text, after.start),
  );
}

function isSpace(text: string, from: number, to: number): boolean {
  return /^[^\S\n]+$/.test(text.slice(from, to));
}

function isUpper(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
