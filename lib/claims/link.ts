/** Ties a statement to the known claim that it repeats, if one is near enough. */
import type { Language } from '../text/languages/language';
import type { Range } from './attribution/subject';
import { type Content, contentOf, type KnownClaims, numberWeight, type Variant } from './known-claims';
import type { Token } from './tokens';

export interface Link {
  /** Id of the known claim. */
  claim: string;
  /** The weighted share of a wording's words that the statement has, with what its actors add or take. */
  score: number;
}

/** A wording whose words a statement has in part. */
interface Match {
  weight: number;
  /** Where each of its stems stands. */
  places: (readonly number[])[];
}

function matches({ stems }: Content, known: KnownClaims): Map<number, Match> {
  const found = new Map<number, Match>();
  for (const [key, places] of stems) {
    const entry = known.stems.get(key);
    if (!entry) continue;
    for (const index of entry.variants) {
      const match = found.get(index);
      if (!match) found.set(index, { weight: entry.weight, places: [places] });
      else {
        match.weight += entry.weight;
        match.places.push(places);
      }
    }
  }
  return found;
}

/** A count may differ from another count of the same by a tenth; a year may not. */
function fits(value: number, other: number): boolean {
  const isYear = (number: number) => number >= 1900 && number <= 2100;
  if (isYear(value) || isYear(other)) return value === other;
  return Math.abs(value - other) <= 0.1 * Math.max(value, other);
}

/**
 * From this score on a statement repeats a known claim. Chosen for few wrong links rather than many: on English news
 * of 2020 about one link in twenty above it was wrong, and between 0.7 and 0.82 about half were.
 */
const linkThreshold = 0.82;

/** How far before a word a negation turns it round. */
const negationReach = 5;

/** Whether the numbers fit, and both or neither say that something is not so. */
function agrees({ numbers, negative }: Variant, { places }: Match, content: Content): boolean {
  const isNegated = content.negations.some(negation =>
    places.some(each => each.some(at => at >= negation && at - negation <= negationReach)),
  );
  if (isNegated !== negative) return false;
  return numbers.every(value => content.numbers.some(other => fits(value, other)));
}

/** How many tokens the closest places of all stems lie apart. */
function distance(places: readonly (readonly number[])[]): number {
  const inOrder = places.flatMap((each, key) => each.map(at => ({ at, key }))).sort((a, b) => a.at - b.at);
  const last = new Map<number, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { at, key } of inOrder) {
    last.set(key, at);
    if (last.size === places.length) least = Math.min(least, at - Math.min(...last.values()));
  }
  return least;
}

/** Words further apart than this hardly belong together; each further one takes a hundredth. */
const together = 10;

/** Who says a statement: an entity, somebody who is none, or the outlet, which gives a figure or tells a story. */
export type Voice = { entity: string } | 'somebody' | 'figure' | 'story';

/** What is added or taken for the actors: they decide between wordings, but make no link by themselves. */
const bonus = { about: 0.05, claimant: 0.15, otherSpeaker: -0.15, story: -0.1, storyWithoutClaimant: -0.25 };

function voiceScore(
  { claimants }: KnownClaims['claims'][number],
  voice: Voice,
  named: ReadonlySet<string>,
): number {
  if (voice === 'figure') return 0;
  if (voice === 'story') {
    const mayBeTheirs = claimants.size === 0 || [...claimants].some(id => named.has(id));
    return mayBeTheirs ? bonus.story : bonus.storyWithoutClaimant;
  }
  if (claimants.size === 0) return 0;
  return voice !== 'somebody' && claimants.has(voice.entity) ? bonus.claimant : bonus.otherSpeaker;
}

function nearer(link: Link & { weight: number }, other: (Link & { weight: number }) | undefined): boolean {
  return !other || link.score > other.score || (link.score === other.score && link.weight > other.weight);
}

/** Below this share of its words a wording is not looked at more closely. */
const leastShare = 0.5;

/**
 * The known claims that the statement `range` repeats, the nearest first; of wordings equally near the one that says
 * more comes first.
 */
export function linksOf(
  tokens: readonly Token[],
  range: Range,
  voice: Voice,
  known: KnownClaims,
  language: Language,
): Link[] {
  const content = contentOf(tokens, range, language);
  const named = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    const entity = tokens[i]!.mention?.entity;
    if (entity) named.add(entity);
  }
  const best = new Map<string, Link & { weight: number }>();
  for (const [index, match] of matches(content, known)) {
    const variant = known.variants[index]!;
    const share = (match.weight + variant.numbers.length * numberWeight) / variant.weight;
    if (share < leastShare || !agrees(variant, match, content)) continue;
    const claim = known.claims[variant.claim]!;
    const about = claim.about.some(id => named.has(id)) ? bonus.about : 0;
    const apart = Math.max(0, distance(match.places) - together) / 100;
    const score = share - apart + about + voiceScore(claim, voice, named);
    const link = { claim: claim.id, score, weight: variant.weight };
    if (score >= linkThreshold && nearer(link, best.get(claim.id))) best.set(claim.id, link);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || b.weight - a.weight);
}
