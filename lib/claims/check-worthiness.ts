/**
 * How much it is worth to check a claim, from 0 to 1: a sum of a few features that anybody can see in the sentence. It
 * orders a list and says nothing of whether the claim is true.
 */
import type { KnownLink } from '../annotations';
import { Says } from './lexicon';
import type { FoundQuantity } from './quantities';
import type { Statement } from './statements';

interface Feature {
  weight: number;
  reason: string;
}

/** What every claim has before anything speaks for or against it. */
const base = 0.2;

/**
 * What each feature adds or takes. Chosen so that each alone changes the order, that what is known with a number comes
 * first, and that an opinion about nothing else comes last; not fitted to any text.
 */
export const features = {
  known: { weight: 0.35, reason: 'What is known of it has been gathered: a reader can compare at once.' },
  quantity: { weight: 0.2, reason: 'A number can be compared with another count.' },
  incident: { weight: 0.2, reason: 'Force, loss and arrest have consequences, and are contested.' },
  knownSpeaker: { weight: 0.1, reason: 'A known actor answers for it, and others hear it.' },
  crisis: { weight: 0.15, reason: 'It names somebody or something that known claims are about.' },
  opinion: { weight: -0.15, reason: 'A judgement or a hope can be held, not checked.' },
  plan: { weight: -0.1, reason: 'What is yet to come cannot be checked on the day.' },
  question: { weight: -0.2, reason: 'A question states nothing.' },
  courtesy: { weight: -0.2, reason: 'Thanks and good wishes state nothing.' },
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof features;

/** The score of a claim that has these features. */
export function scoreOf(names: readonly FeatureName[]): number {
  const sum = names.reduce((total, name) => total + features[name].weight, base);
  return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100;
}

/** In which tone something may be said. */
const tones = ['opinion', 'plan', 'courtesy'] as const;

/** What is known of a claim when it is scored. */
export interface Rated {
  statement: Statement;
  /** Its very words. */
  exact: string;
  quantities: readonly FoundQuantity[];
  /** Whether it tells of force or loss. */
  isIncident: boolean;
  links: readonly KnownLink[];
  /** Id of the entity that says it. */
  speaker: string | null;
  /** The entities of the crisis. */
  crisis: Pick<ReadonlySet<string>, 'has'>;
}

/** A question mark at the end, before or behind a closing quotation mark. */
const asks = /\?["”»’']?$/u;

/** What speaks for and against checking a claim. Tone counts only where there is nothing else to check. */
export function featuresOf(claim: Rated): FeatureName[] {
  const { statement, exact, quantities, isIncident, links, speaker, crisis } = claim;
  const found: FeatureName[] = [];
  if (links.length > 0) found.push('known');
  if (quantities.length > 0) found.push('quantity');
  if (isIncident) found.push('incident');
  const hasContent = found.length > 0;
  if (speaker) found.push('knownSpeaker');
  if (statement.entities.some(entity => entity !== speaker && crisis.has(entity))) found.push('crisis');
  if (hasContent) return found;
  for (const tone of tones) if ((statement.saysItself & Says[tone]) !== 0) found.push(tone);
  if (asks.test(exact)) found.push('question');
  return found;
}
