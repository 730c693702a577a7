/** Compares the claims that an engine finds in a text with its gold. */
import type { ClaimKind, Span } from '../../lib/annotations';
import type { FoundClaim } from '../found';
import type { Gold, GoldClaim } from './gold';
import { f1, share } from './measures';
import { type Namesakes, plainName } from './namesakes';

export interface ClaimCounts {
  goldAttributed: number;
  foundAttributed: number;
  extraAttributed: number;
  goldFigures: number;
  foundFigures: number;
  extraFigures: number;
  /** Those found that have the right speaker, and the right kind. */
  rightSpeaker: number;
  rightKind: number;
}

/** Two spans are of one claim when they share at least this part of what they cover together. */
const leastShared = 0.5;

/** The part that two spans share of what they cover together. */
export function sharedPart(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Joins neighbours of one kind and speaker in a paragraph: how they are cut is a matter of taste. */
export function joinNeighbours<C extends Span & { kind: ClaimKind }>(
  text: string,
  claims: readonly C[],
  speakerOf: (claim: C) => string,
): C[] {
  const joined: C[] = [];
  for (const claim of [...claims].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const areNeighbours =
      last?.kind === claim.kind &&
      speakerOf(last) === speakerOf(claim) &&
      /^[^\S\n]*$/u.test(text.slice(last.end, claim.start));
    if (areNeighbours) last.end = Math.max(last.end, claim.end);
    else joined.push({ ...claim });
  }
  return joined;
}

/** The beginnings of the longer words of a description: "eyewitness" has one in common with "eyewitnesses". */
function beginnings(description: string): string[] {
  return plainName(description)
    .split(' ')
    .filter(word => word.length > 3)
    .map(word => word.slice(0, 6));
}

/** Whether a claim has the speaker that gold gives it; one who is no entity needs a word in common with it alone. */
export function hasSpeaker(
  { speaker, speakerText }: FoundClaim,
  wanted: string | null,
  { keyOf }: Namesakes,
): boolean {
  const said = speaker ?? speakerText;
  if (!said || !wanted) return !said && !wanted;
  if (keyOf(said) === keyOf(wanted) || speaker === keyOf(wanted)) return true;
  const words = beginnings(wanted);
  return speaker === null && beginnings(said).some(word => words.includes(word));
}

/** The claim among `left` that covers most of what `wanted` covers, if it is enough. */
function nearest(wanted: GoldClaim, left: ReadonlySet<FoundClaim>): FoundClaim | null {
  let best: FoundClaim | null = null;
  let most = 0;
  for (const claim of left) {
    const part = sharedPart(wanted, claim);
    if (part < leastShared || part <= most) continue;
    best = claim;
    most = part;
  }
  return best;
}

/** Each claim found answers for one claim of gold at most. */
export function compareClaims(
  text: string,
  gold: Gold,
  found: readonly FoundClaim[],
  namesakes: Namesakes,
): ClaimCounts {
  const wanted = joinNeighbours(text, gold.claims, ({ speaker }) => namesakes.keyOf(speaker ?? '-'));
  const left = new Set(
    joinNeighbours(text, found, ({ speaker, speakerText }) => speaker ?? speakerText ?? '-'),
  );
  const pairs = wanted.flatMap(claim => {
    const hit = nearest(claim, left);
    if (!hit) return [];
    left.delete(hit);
    return { claim, hit };
  });
  const isFigure = ({ kind }: { kind: ClaimKind }) => kind === 'figure';
  const goldFigures = wanted.filter(isFigure).length;
  const foundFigures = pairs.filter(({ claim }) => isFigure(claim)).length;
  const extraFigures = [...left].filter(isFigure).length;
  return {
    goldAttributed: wanted.length - goldFigures,
    foundAttributed: pairs.length - foundFigures,
    extraAttributed: left.size - extraFigures,
    goldFigures,
    foundFigures,
    extraFigures,
    rightSpeaker: pairs.filter(({ claim, hit }) => hasSpeaker(hit, claim.speaker, namesakes)).length,
    rightKind: pairs.filter(({ claim, hit }) => claim.kind === hit.kind).length,
  };
}

export interface ClaimMeasures {
  /** F1 over all claims, over those that somebody says, and over figures in the outlet's own voice. */
  all: number | null;
  attributed: number | null;
  figures: number | null;
  /** Shares of the right speaker and kind among those found. */
  speaker: number | null;
  kind: number | null;
}

/** The measures of summed counts. */
export function claimMeasures(counts: ClaimCounts): ClaimMeasures {
  const attributed = {
    gold: counts.goldAttributed,
    hits: counts.foundAttributed,
    extra: counts.extraAttributed,
  };
  const figures = { gold: counts.goldFigures, hits: counts.foundFigures, extra: counts.extraFigures };
  const found = attributed.hits + figures.hits;
  return {
    all: f1({
      gold: attributed.gold + figures.gold,
      hits: found,
      extra: attributed.extra + figures.extra,
    }),
    attributed: f1(attributed),
    figures: f1(figures),
    speaker: share(counts.rightSpeaker, found),
    kind: share(counts.rightKind, found),
  };
}
