/** Decides whom each match means, in one pass over the matches of an article. */
import type { IndexedEntity } from '../knowledge/knowledge';
import type { Gender, Language } from '../text/languages/language';
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
  certain: ReadonlySet<IndexedEntity>;
  /** Those of them that are named in full. */
  inFull: ReadonlySet<IndexedEntity>;
  /** Those named so far, the last one last. */
  soFar: Set<IndexedEntity>;
}

/** Keeps the matches whose entity is certain. */
export function resolve(text: string, matches: readonly PlacedMatch[], hints: Hints): Resolved[] {
  const likely = matches.map(match => ({
    match,
    candidates: match.candidates.filter(candidate => !isSomebodyElse(text, match, candidate, hints)),
  }));
  const certain = likely.flatMap(({ candidates }) => candidates.filter(({ ambiguous }) => !ambiguous));
  const named: Named = {
    certain: new Set(certain.map(({ entity }) => entity)),
    inFull: new Set(certain.filter(({ via }) => via === 'name').map(({ entity }) => entity)),
    soFar: new Set(),
  };
  return likely.flatMap(({ match, candidates }) => {
    const possible = candidates.filter(({ entity, ambiguous }) => !ambiguous || named.certain.has(entity));
    const candidate = choose(possible, named);
    if (!candidate) return [];
    named.soFar.delete(candidate.entity);
    named.soFar.add(candidate.entity);
    return [{ match, candidate }];
  });
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
  text: string,
  match: PlacedMatch,
  { entity, via, ambiguous }: Candidate,
  { given, titles, organisations }: Hints,
): boolean {
  const { read, firstWord, lastWord } = match;
  const after = read[lastWord + 1];
  const isBeforeCapital =
    after !== undefined && isSpace(text.slice(match.end, after.start)) && isUpper(text, after.start);
  if (entity.kind === 'person' && isBeforeCapital && organisations.includes(after.folded)) return true;
  if (via !== 'surname') return false;
  const before = read[firstWord - 1];
  if (before && isUpper(text, before.start)) {
    const gap = text.slice(before.end, match.start);
    const bearers = [before.folded, ...before.bases].map(form => given.get(form)).find(Boolean);
    if (isSpace(gap) && bearers && !bearers.has(entity)) return true;
    const gender = isSpace(gap.replace('.', '')) && genderOfTitle(before.folded, titles);
    if (gender && entity.gender && gender !== entity.gender) return true;
  }
  return ambiguous && isBeforeCapital;
}

function genderOfTitle(word: string, titles: Language['titles']): Gender | undefined {
  return (['female', 'male'] as const).find(gender => titles[gender].includes(word));
}

function isSpace(gap: string): boolean {
  return /^[^\S\n]+$/.test(gap);
}

function isUpper(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** The names in each block, by its words. */
export function byBlock(resolved: readonly Resolved[]): Map<readonly ReadWord[], Resolved[]> {
  const grouped = new Map<readonly ReadWord[], Resolved[]>();
  for (const name of resolved) {
    const names = grouped.get(name.match.read);
    if (names) names.push(name);
    else grouped.set(name.match.read, [name]);
  }
  return grouped;
}
