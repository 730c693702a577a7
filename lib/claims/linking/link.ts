/** Ties a statement to the known claims that it makes, if any is near enough. */
import type { KnownLink, Quantity } from '../../annotations';
import type { Language } from '../../text/languages/language';
import type { FoundQuantity } from '../quantities';
import type { Statement } from '../statements';
import type { Range, Token } from '../tokens';
import {
  type Content,
  type ContentNumber,
  contentOf,
  type KnownClaims,
  numberWeight,
  type Variant,
  type Wordings,
} from './known-claims';
import { Met } from './met';
import { actorScore, mostBonus, type Voice } from './voice';

export interface Link extends KnownLink {
  /** The weighted share of a wording's words that the statement has, with what its actors add or take. */
  score: number;
}

/** A wording whose words a statement has in part. */
interface Match {
  /** Index of the wording. */
  variant: number;
  /** What it comes to where its words stand together. */
  most: number;
}

/** By how much a count may differ from the known one: what is rounded, or counted a day later, is the same claim. */
const countTolerance = 0.15;
/** By how many points a share may differ: one further off is that of another vote or another count. */
const shareTolerance = 2.5;

/** Whether a number of the article may stand for that of a wording. A year is the same or another. */
function fits(said: ContentNumber, { value, quantity }: ContentNumber): boolean {
  const isYear = (number: number) => number >= 1900 && number <= 2100;
  if (isYear(said.value) || isYear(value)) return said.value === value;
  const apart = Math.abs(said.value - value);
  if (quantity?.unit === 'percent') return said.quantity?.unit === 'percent' && apart <= shareTolerance;
  return apart <= countTolerance * Math.max(said.value, value);
}

/**
 * From this score on a statement makes a known claim. Chosen for few wrong links rather than many, by reading: of 103
 * links above it in the English crisis texts of the development corpus and the seed article none was plainly wrong and
 * two were doubtful; of 24 between 0.65 and it about half were wrong.
 */
const linkThreshold = 0.82;

const none: readonly ContentNumber[] = [];

/** For each number of a wording the nearest one of the statement that fits; null where one has none. */
function fitting({ numbers }: Variant, content: Content): readonly ContentNumber[] | null {
  if (numbers.length === 0) return none;
  const found: ContentNumber[] = [];
  for (const wanted of numbers) {
    const off = ({ value }: ContentNumber) => Math.abs(value - wanted.value);
    const [nearest] = content.numbers.filter(said => fits(said, wanted)).sort((a, b) => off(a) - off(b));
    if (!nearest) return null;
    found.push(nearest);
  }
  return found;
}

/** The stems of a wording that a statement has, where they stand closest together. */
interface Words {
  stems: number[];
  /** The token of each. */
  places: number[];
}

/** @param variant index of the wording */
function wordsOf(variant: number, content: Content, { starts, stems: all }: Wordings, met: Met): Words {
  const stems: number[] = [];
  const first: number[] = [];
  let isRepeated = false;
  for (let i = starts[variant]!; i < starts[variant + 1]!; i++) {
    const stem = all[i]!;
    if (!met.hasStem(stem)) continue;
    stems.push(stem);
    first.push(met.placeOf(stem));
    if (met.isRepeated(stem)) isRepeated = true;
  }
  return { stems, places: isRepeated ? closest(stems, content) : first };
}

/** Where all of some stems stand closest together: one token of each, in their order. */
function closest(stems: readonly number[], { keys, places }: Content): number[] {
  /** The place where each stood last. */
  const last = stems.map(() => notMet);
  let missing = stems.length;
  let least = Number.POSITIVE_INFINITY;
  let best: number[] = [];
  for (let i = 0; i < keys.length; i++) {
    const stem = stems.indexOf(keys[i]!);
    if (stem < 0) continue;
    if (last[stem] === notMet) missing--;
    last[stem] = places[i]!;
    if (missing > 0) continue;
    const apart = spanOf(last);
    if (apart >= least) continue;
    least = apart;
    best = last.slice();
  }
  return best;
}

const notMet = -1;

/** Whether something turns round one of some stems, wherever it stands. */
function isNegated(stems: readonly number[], { keys, places, negated }: Content): boolean {
  let next = 0;
  for (let i = 0; i < keys.length && next < negated.length; i++) {
    const place = places[i]!;
    while (next < negated.length && negated[next]!.to <= place) next++;
    if (next < negated.length && negated[next]!.from <= place && stems.includes(keys[i]!)) return true;
  }
  return false;
}

/** How many tokens some places span. */
function spanOf(places: readonly number[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const place of places) {
    if (place < first) first = place;
    if (place > last) last = place;
  }
  return last - first + 1;
}

/**
 * The words of a wording stand together: over more tokens than this for each of its words they hardly do, and each
 * further token takes a hundredth.
 */
const tokensAWord = 3;

/** A link with what it rests on. */
interface Candidate extends Link {
  /** Of the wording. */
  weight: number;
  /** The stems that make it, and the tokens: of the stems first, then of the numbers. */
  stems: readonly number[];
  places: readonly number[];
}

/** The nearest first; of wordings equally near the one that says more. */
const byNearness = (a: Candidate, b: Candidate) => b.score - a.score || b.weight - a.weight;

/** This part of what makes a further link must be words of its own, that make no nearer one. */
const leastOwn = 0.5;
/** Sums of weights that are the same but for the order in which they were added differ by less. */
const rounding = 1e-9;

/** Of candidates, the nearest first, those that are made by words of their own in a statement. */
function withOwnWords(
  candidates: readonly Candidate[],
  { from, to }: Range,
  { weightsOfStems }: Wordings,
): Candidate[] {
  const used = new Uint8Array(to - from);
  return candidates.filter(({ stems, places }) => {
    let whole = 0;
    let own = 0;
    for (let i = 0; i < places.length; i++) {
      const stem = stems[i];
      const weight = stem === undefined ? numberWeight : weightsOfStems[stem]!;
      whole += weight;
      if (used[places[i]! - from] === 0) own += weight;
    }
    if (own + rounding < leastOwn * whole) return false;
    for (const place of places) used[place - from] = 1;
    return true;
  });
}

/**
 * The wordings of whose words and numbers a statement may have enough.
 * @param entities those that it names
 */
function matches(
  content: Content,
  voice: Voice,
  entities: readonly string[],
  { known, met }: LinkTools,
): Match[] {
  const { claims } = known;
  const { variants, tellingStarts, telling } = known.wordings;
  const mostOfActors = mostBonus(voice);
  const found: Match[] = [];
  met.begin(content, voice.entity, entities);
  for (const key of content.keys)
    for (let i = tellingStarts[key]!; i < tellingStarts[key + 1]!; i++) {
      const variant = telling[i]!;
      if (!met.isNew(variant)) continue;
      const share = shareOf(variant, known.wordings, met, linkThreshold - mostOfActors);
      if (share === null) continue;
      const most = share + actorScore(claims[variants[variant]!.claim]!, voice, met);
      if (most >= linkThreshold) found.push({ variant, most });
    }
  return bestFirst(found);
}

/** The likeliest match comes first: then of most others of its claim one need not look further. */
function bestFirst(matches: Match[]): Match[] {
  let best = 0;
  for (let i = 1; i < matches.length; i++) if (matches[i]!.most > matches[best]!.most) best = i;
  if (best > 0) [matches[0], matches[best]] = [matches[best]!, matches[0]!];
  return matches;
}

/** The weighted share of a wording's words that the statement has, and of its numbers, be they there or not; null below `least`. */
function shareOf(
  variant: number,
  { weights, starts, stems, weightsOfStems }: Wordings,
  met: Met,
  least: number,
): number | null {
  const whole = weights[variant]!;
  let weight = whole;
  for (let at = starts[variant]!; at < starts[variant + 1]!; at++) {
    const stem = stems[at]!;
    if (met.hasStem(stem)) continue;
    weight -= weightsOfStems[stem]!;
    if (weight < least * whole) return null;
  }
  return weight / whole;
}

/** What is ready for the whole article. */
export interface LinkTools {
  known: KnownClaims;
  met: Met;
  language: Language;
}

/** Makes ready what links the statements of an article. */
export function linkTools(known: KnownClaims, language: Language): LinkTools {
  return { known, met: new Met(known), language };
}

/** The known claims that a statement makes, the nearest first. @param quantities those that it states */
export function linksOf(
  tokens: readonly Token[],
  statement: Statement,
  quantities: readonly FoundQuantity[],
  voice: Voice,
  tools: LinkTools,
): Link[] {
  const { known, language } = tools;
  const content = contentOf(tokens, statement, quantities, language, known.stems);
  /** For each claim its nearest wording. */
  const best: Candidate[] = [];
  for (const match of matches(content, voice, statement.entities, tools)) {
    const variant = known.wordings.variants[match.variant]!;
    const { id } = known.claims[variant.claim]!;
    const other = best.findIndex(({ claim }) => claim === id);
    // It comes to no more than this.
    if (other >= 0 && match.most < best[other]!.score) continue;
    const rated = rate(id, variant, match, content, tools);
    if (!rated) continue;
    if (other < 0) best.push(rated);
    else if (byNearness(rated, best[other]!) < 0) best[other] = rated;
  }
  return best.length > 1 ? withOwnWords(best.sort(byNearness), statement, known.wordings) : best;
}

/** What a wording comes to in a statement; null below the threshold. */
function rate(
  claim: string,
  variant: Variant,
  { variant: index, most }: Match,
  content: Content,
  { known: { wordings }, met }: LinkTools,
): Candidate | null {
  const numbers = fitting(variant, content);
  if (!numbers) return null;
  const { stems, places } = wordsOf(index, content, wordings, met);
  // Both or neither must say that something is not so.
  if (isNegated(stems, content) !== variant.negative) return null;
  for (const { at } of numbers) places.push(at);
  const apart = spanOf(places) - tokensAWord * places.length;
  const score = most - Math.max(0, apart) / 100;
  if (score < linkThreshold) return null;
  const quantity: Quantity | null = numbers[0]?.quantity ?? null;
  return { claim, score, quantity, weight: variant.weight, stems, places };
}
