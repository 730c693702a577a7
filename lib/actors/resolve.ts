/** Decides whom each match means, in one pass over the matches of an article. */
import type { Via } from '../annotations';
import type { IndexedEntity } from '../knowledge/knowledge';
import type { Gender, Language } from '../text/languages/language';
import type { ReadBlock, Reading } from '../text/reading';
import { isForm, isIn } from '../text/word-table';
import type { Work } from '../work';
import { type ForenameHints, withForename } from './forename';
import type { Candidate, Match } from './matcher';

/** A stretch of text that names an entity. */
export interface Resolved extends Omit<Match, 'candidates'> {
  entity: IndexedEntity;
  via: Via;
}

/** What tells whom a surname means, beside the names in the article. */
export interface Hints extends ForenameHints {
  /** Nouns for organisations, folded: behind a person's name one makes it an organisation's, before one's it makes it certain. */
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

/** Keeps the matches whose entity is certain. It can be interrupted between its passes over them. */
export function* resolving(found: readonly Match[], hints: Hints): Work<Resolved[]> {
  const matches = found.map((match, i) => withForename(match, wordsFrom(match, found[i - 1]), hints));
  yield;
  const likely = matches.map(match =>
    ofItsKind(
      match,
      without(match.candidates, each => isSomebodyElse(match, each, hints)),
      hints,
    ),
  );
  yield;
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

/** The first word of the block behind the match before. */
function wordsFrom({ block }: Match, before: Match | undefined): number {
  return before ? Math.max(block.first, before.lastWord + 1) : block.first;
}

/** What may stand between the noun for an organisation and its name: "the platform “Voice”". */
const beforeName = /^\s[“”„«"']?$/u;

/** The candidates, an organisation's certain where the noun for one stands before the name: "the Voice platform" is not meant. */
function ofItsKind(
  { block, firstWord }: Match,
  candidates: readonly Candidate[],
  { organisations }: Hints,
): readonly Candidate[] {
  const noun = firstWord - 1;
  if (noun < block.first) return candidates;
  const isTold = (each: Candidate) =>
    each.ambiguous &&
    each.entity.kind === 'organisation' &&
    beforeName.test(block.reading.gap(noun)) &&
    isForm(organisations, block.reading, noun);
  return candidates.some(isTold)
    ? candidates.map(each => (isTold(each) ? { ...each, ambiguous: false } : each))
    : candidates;
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
 * Foundation"); beside a bare surname the title of another gender ("Ms Tsepkalo"), or, where it is ambiguous, a
 * capitalised word after it ("Michel Barnier").
 */
function isSomebodyElse(
  { block, firstWord, lastWord, end }: Match,
  { entity, via, ambiguous }: Candidate,
  { titles, organisations }: Hints,
): boolean {
  if (entity.kind !== 'person' && via !== 'surname') return false;
  const { reading } = block;
  const after = lastWord + 1;
  const isBeforeCapital =
    after < block.last && reading.beginsCapital(after) && isSpace(reading.text, end, reading.starts[after]!);
  if (entity.kind === 'person' && isBeforeCapital && isIn(organisations, reading, after)) return true;
  if (via !== 'surname') return false;
  return (ambiguous && isBeforeCapital) || isOfAnotherGender(block, firstWord, entity, titles);
}

/** Whether the title right before a surname shows that its bearer is not the entity. */
function isOfAnotherGender(
  { reading, first }: ReadBlock,
  surname: number,
  entity: IndexedEntity,
  titles: Language['titles'],
): boolean {
  const before = surname - 1;
  if (!entity.gender || before < first || !reading.beginsCapital(before)) return false;
  const gender = genderOfTitle(reading, before, titles);
  return gender !== undefined && gender !== entity.gender && /^\.?[^\S\n]+$/u.test(reading.gap(before));
}

function genderOfTitle(reading: Reading, at: number, titles: Language['titles']): Gender | undefined {
  return (['female', 'male'] as const).find(gender => isIn(titles[gender], reading, at));
}

/** Whether only white space stands between two offsets, and no end of a line. */
function isSpace(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return true;
  return /^[^\S\n]+$/.test(text.slice(from, to));
}
