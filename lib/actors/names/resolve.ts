/** Decides whom each match means, in one pass over the matches of an article. */
import type { IndexedEntity } from '../../knowledge/knowledge';
import type { Language } from '../../text/languages/language';
import { isForm, isIn } from '../../text/word-table';
import type { Work } from '../../work';
import { type Entities, NamedSpan } from '../named-span';
import { titleBefore } from '../title';
import { type Demonyms, type ForenameHints, withForename } from './forename';
import type { Candidate } from './forms';
import type { Match } from './matcher';
import { holds, type OfficeNouns, type OfficesByHolder, postsBefore } from './office-before';
import type { Organs } from './organs';

/** What tells whom a surname means, beside the names in the article. */
export interface Hints extends ForenameHints {
  /** Nouns for organisations, folded: behind a person's name one makes it an organisation's, before one's it makes it certain. */
  organisations: readonly string[];
  organs: Organs;
  officeNouns: OfficeNouns;
  officesByHolder: OfficesByHolder;
  /** The article's day, YYYY-MM-DD. */
  day: string | null;
  /** Definite articles and the like, and what ties a body to its state: the, of. */
  definite: readonly string[];
  links: readonly string[];
}

/** How the article names an entity that some form makes certain, or that was named so far. */
interface Naming {
  /** Whether some form makes it certain, anywhere in the article. */
  isCertain: boolean;
  /** Whether it is named in full, anywhere in the article. */
  isInFull: boolean;
  /** The number of its last match so far; -1 before the first. */
  last: number;
  /** How many matches make it certain. */
  times: number;
}

type Named = Map<IndexedEntity, Naming>;

interface Decided {
  /** The matches whose entity is certain, in order. */
  resolved: NamedSpan[];
  entities: Entities;
  /** Where the other matches begin, with where they end. */
  open: Map<number, number>;
}

/** Keeps the matches whose entity is certain. It can be interrupted between its passes over them. */
export function* resolving(found: readonly Match[], hints: Hints): Work<Decided> {
  const named: Named = new Map();
  const matches = likelyOf(found, named, hints);
  yield;
  return decided(matches, named, hints);
}

/** The matches as the words beside them have them; who is certain by one is noted. */
function likelyOf(found: readonly Match[], named: Named, hints: Hints): Match[] {
  let behind = 0;
  return found.map(match => {
    const from = Math.max(match.block.first, behind);
    behind = match.lastWord + 1;
    const likely = asItsNeighboursHaveIt(withForename(match, from, hints), hints);
    for (const candidate of likely.candidates) if (!candidate.ambiguous) noteCertain(candidate, named);
    return likely;
  });
}

/** The matches of which the entity is certain once all were seen. */
function decided(matches: readonly Match[], named: Named, hints: Hints): Decided {
  /** Worked out where it is asked for first, which it is in few articles. */
  let state: IndexedEntity | null | undefined;
  const stateOfArticle = (): IndexedEntity | null => {
    if (state === undefined) state = mostNamedState(matches, named, hints.demonyms);
    return state;
  };
  const resolved: NamedSpan[] = [];
  const open = new Map<number, number>();
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i]!;
    const { start, end, firstWord, lastWord, candidates } = match;
    const candidate =
      choose(certainOf(candidates, named), named) ??
      organAt(match, matches[i - 1], matches[i + 1], stateOfArticle, hints);
    if (!candidate) {
      open.set(start, end);
      continue;
    }
    const { entity, via } = candidate;
    namingOf(entity, named).last = resolved.length;
    const isRegion = entity.kind === 'place' && isBeforeRegion(match, hints.language);
    const last = isRegion ? lastWord + 1 : lastWord;
    resolved.push(
      new NamedSpan(start, isRegion ? match.block.reading.bareEnd(last) : end, firstWord, last, entity, via),
    );
  }
  return { resolved, open, entities: { has: entity => (named.get(entity)?.last ?? -1) >= 0 } };
}

const none: readonly string[] = [];

/** "Norrby Region": whether the noun for a part of a state, with a capital, belongs to the name of a place before it. */
function isBeforeRegion(
  { block, lastWord, end }: Match,
  { introductions: { regions = none } }: Language,
): boolean {
  const { reading, last } = block;
  const noun = lastWord + 1;
  return (
    noun < last &&
    reading.beginsCapital(noun) &&
    reading.isSpaced(lastWord) &&
    end === reading.ends[lastWord] &&
    regions.includes(reading.bare(noun))
  );
}

/** How an entity is named, to be noted. */
function namingOf(entity: IndexedEntity, named: Named): Naming {
  const known = named.get(entity);
  if (known) return known;
  const naming = { isCertain: false, isInFull: false, last: -1, times: 0 };
  named.set(entity, naming);
  return naming;
}

function noteCertain({ entity, via }: Candidate, named: Named): void {
  const naming = namingOf(entity, named);
  naming.isCertain = true;
  naming.times++;
  if (via === 'name') naming.isInFull = true;
}

/** Whether nothing makes a candidate certain. */
function isOpen({ ambiguous, entity }: Candidate, named: Named): boolean {
  return ambiguous && !named.get(entity)?.isCertain;
}

/** The candidates that something makes certain. */
function withoutOpen(candidates: readonly Candidate[], named: Named): readonly Candidate[] {
  return candidates.filter(candidate => !isOpen(candidate, named));
}

/** The candidates that are certain or that the article makes so. */
function certainOf(candidates: readonly Candidate[], named: Named): readonly Candidate[] {
  for (const candidate of candidates) if (isOpen(candidate, named)) return withoutOpen(candidates, named);
  return candidates;
}

/**
 * The state that an article names most, by its name or its attribute, if it does so more than once and no other as often.
 * A place that has an attribute is taken for a state.
 */
function mostNamedState(matches: readonly Match[], named: Named, demonyms: Demonyms): IndexedEntity | null {
  const times = new Map<IndexedEntity, number>();
  for (const [entity, naming] of named)
    if (entity.kind === 'place' && entity.demonyms.length > 0) times.set(entity, naming.times);
  for (const { reading, first, last } of new Set(matches.map(({ block }) => block)))
    for (let at = first; at < last; at++) {
      const state = demonyms.form(reading, at);
      if (state) times.set(state, (times.get(state) ?? 0) + 1);
    }
  const [most, next] = [...times].sort(([, a], [, b]) => b - a);
  return most && most[1] > (next?.[1] ?? 1) ? most[0] : null;
}

/**
 * The body of a state that an ambiguous name alone means: behind the name of its state, and elsewhere if that is the one
 * that the article names most: "the Interior Ministry". "The Lakelandic Interior Ministry" is another one, and so is
 * "МВД России".
 */
function organAt(
  { block, candidates, firstWord, lastWord }: Match,
  before: Match | undefined,
  behind: Match | undefined,
  stateOfArticle: () => IndexedEntity | null,
  { organs, definite, links }: Hints,
): Candidate | undefined {
  const [candidate, ...others] = candidates;
  if (!candidate || others.length > 0) return undefined;
  if (candidate.via !== 'acronym' && (candidate.via !== 'name' || firstWord === lastWord)) return undefined;
  const owner = organs.get(candidate.entity);
  if (!owner) return undefined;
  const { reading, first, last } = block;
  const attribute = firstWord - 1;
  if (before?.lastWord === attribute && before.candidates.some(({ entity }) => entity === owner))
    return candidate;
  const isTied =
    lastWord + 1 < last &&
    reading.isSpaced(lastWord) &&
    (isIn(links, reading, lastWord + 1) ||
      (behind?.firstWord === lastWord + 1 &&
        behind.candidates.some(({ entity }) => entity.kind === 'place')));
  const isAlone =
    attribute < first ||
    !reading.isSpaced(attribute) ||
    !reading.beginsCapital(attribute) ||
    isIn(definite, reading, attribute);
  return isAlone && !isTied && owner === stateOfArticle() ? candidate : undefined;
}

/** Whether something has to be told of any candidate before it is certain: not of most. */
function isAnyAmbiguous(candidates: readonly Candidate[]): boolean {
  for (const { ambiguous } of candidates) if (ambiguous) return true;
  return false;
}

/** A match without whom the words beside it rule out, and certain of whom they tell. */
function asItsNeighboursHaveIt(match: Match, hints: Hints): Match {
  const { candidates } = match;
  const likely = withoutOthers(match, hints);
  const certain = isAnyAmbiguous(likely)
    ? ofItsOffice(match, ofItsKind(match, likely, hints), hints)
    : likely;
  return certain === candidates ? match : match.withCandidates(certain);
}

/** What may stand between the noun for an organisation and its name: "the platform “Voice”". */
const beforeName = /^\s[“”„«"']?$/u;

/** The candidates whom the words beside the match do not rule out. */
function onlyIts(match: Match, hints: Hints): readonly Candidate[] {
  return match.candidates.filter(candidate => !isSomebodyElse(match, candidate, hints));
}

/** The candidates without those of whom the words beside the match show that somebody else is meant. */
function withoutOthers(match: Match, hints: Hints): readonly Candidate[] {
  const { candidates } = match;
  for (const candidate of candidates)
    if (isSomebodyElse(match, candidate, hints)) return onlyIts(match, hints);
  return candidates;
}

const isOpenOrganisation = ({ ambiguous, entity }: Candidate): boolean =>
  ambiguous && entity.kind === 'organisation';

/** The candidates, an organisation's certain where the noun for one stands before the name: "the Voice platform" is not meant. */
function ofItsKind(
  { block, firstWord }: Match,
  candidates: readonly Candidate[],
  { organisations }: Hints,
): readonly Candidate[] {
  if (!candidates.some(isOpenOrganisation)) return candidates;
  const noun = firstWord - 1;
  const isTold =
    noun >= block.first &&
    beforeName.test(block.reading.gap(noun)) &&
    isForm(organisations, block.reading, noun);
  return isTold
    ? candidates.map(each => (isOpenOrganisation(each) ? { ...each, ambiguous: false } : each))
    : candidates;
}

const isOpenPerson = ({ ambiguous, via, entity }: Candidate): boolean =>
  ambiguous && via === 'surname' && entity.kind === 'person';

/** The candidates, one certain where an office stands before the surname that one of them holds: "Foreign Minister Holm". */
function ofItsOffice(match: Match, candidates: readonly Candidate[], hints: Hints): readonly Candidate[] {
  if (!candidates.some(isOpenPerson)) return candidates;
  const posts = postsBefore(match, hints.officeNouns);
  if (posts.length === 0) return candidates;
  const holders = candidates.filter(
    each => isOpenPerson(each) && holds(each.entity, posts, hints.day, hints.officesByHolder),
  );
  return holders.length === 1 ? [{ ...holders[0]!, ambiguous: false }] : candidates;
}

/** Whom a form means of all who may be meant. */
function choose(possible: readonly Candidate[], named: Named): Candidate | undefined {
  return possible.length < 2 ? possible[0] : chooseAmong(possible, named);
}

/**
 * Of several bearers of one form the one whom it means without more, if the article names that one too in another place;
 * else the one who was named last.
 */
function chooseAmong(possible: readonly Candidate[], named: Named): Candidate | undefined {
  const usual = possible.find(({ ambiguous }) => !ambiguous);
  const lastNamed = ({ entity }: Candidate) => named.get(entity)?.last ?? -1;
  if (usual && (named.get(usual.entity)?.isInFull || lastNamed(usual) >= 0)) return usual;
  const last = possible.reduce((one, other) => (lastNamed(other) > lastNamed(one) ? other : one));
  return lastNamed(last) >= 0 ? last : (usual ?? possible[0]);
}

/**
 * Whether the words beside a name show that it is somebody else's: behind it the noun of an organisation ("Merkel
 * Foundation"); beside a bare surname the title of another gender ("Ms Tsepkalo"), or, where it is ambiguous, a
 * capitalised word after it ("Michel Barnier").
 */
function isSomebodyElse(
  { block, firstWord, lastWord, end }: Match,
  { entity, via, ambiguous }: Candidate,
  { language: { titles }, organisations }: Hints,
): boolean {
  if (entity.kind !== 'person' && via !== 'surname') return false;
  const { reading } = block;
  const after = lastWord + 1;
  // What follows an ending or a full stop of its own is no part of the name.
  const isBeforeCapital =
    after < block.last &&
    reading.beginsCapital(after) &&
    end === reading.ends[lastWord] &&
    reading.isSpace(lastWord);
  if (entity.kind === 'person' && isBeforeCapital && isIn(organisations, reading, after)) return true;
  if (via !== 'surname') return false;
  const gender = entity.gender && titleBefore(block, firstWord, titles);
  return (ambiguous && isBeforeCapital) || (gender != null && gender !== entity.gender);
}
