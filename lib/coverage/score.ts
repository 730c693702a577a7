/** Is an article about the crisis? A few rules, then a model that weighs a few kinds of evidence (see docs/method.md). */
import type { Coverage, Mention } from '../annotations';
import type { Article } from '../article';
import { ELECTION_CALLED, lastDay } from '../knowledge/as-of';
import type { Knowledge } from '../knowledge/knowledge';
import type { ReadArticle } from '../text/read-article';
import { type Evidence, gatherEvidence } from './evidence';
import { type Features, featureNames, featuresOf } from './features';
import model from './model.json';
import { adjacentReason, reasonsFor, TOO_EARLY } from './reasons';

/** From this score on an article is taken for coverage. */
export const THRESHOLD = 0.5;

/** What is next to the crisis and not of it. */
const adjacentSubjects = ['the war in Ukraine', 'migrants and the border'] as const;
/** From so many words on. */
const ADJACENT_WORDS = 2;
/** And from so high a concentration on Belarus on. */
const ADJACENT_CONCENTRATION = 0.5;

/** What the reader wants beside coverage of the crisis itself. */
export interface CoverageOptions {
  /** Articles on Belarus in the war in Ukraine and on migrants at its border. */
  adjacent?: boolean;
}

/** Whether an article is older than the crisis, as far as its date tells: it cannot be about it. */
export function isTooEarly({ published }: Article): boolean {
  return published !== null && lastDay(published) < ELECTION_CALLED;
}

/**
 * Whether rules decide that it is none: it does not name Belarus, or in passing, or it has no word of the crisis, those of
 * arrests and trials aside, which every country has, and nobody who stands for it.
 */
export function isRuledOut({ subject, inPassing, themes, actors }: Evidence): boolean {
  const tells =
    Object.keys(themes).some(theme => theme !== 'prosecution') || actors.some(({ weight }) => weight === 1);
  return subject === 0 || inPassing || !tells;
}

/** The probability that an article with these features is coverage, as the fitted model has it. */
function weigh(features: Features): number {
  const sum = featureNames.reduce((all, name) => all + model.weights[name] * features[name], model.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Which neighbour of the crisis an article is mainly about; null where it is about none. */
function adjacentSubject({ otherSubjects, inPassing }: Evidence, { concentration }: Features) {
  if (inPassing) return null;
  const [most] = Object.entries(otherSubjects).sort(([, a], [, b]) => b - a);
  const subject = adjacentSubjects.find(name => name === most?.[0]);
  if (!subject || most![1] < ADJACENT_WORDS || concentration < ADJACENT_CONCENTRATION) return null;
  return subject;
}

/** Judges an article by its text, its date and the actors found in it. Pure. */
export function scoreCoverage(
  read: ReadArticle,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  { adjacent: wantsAdjacent = false }: CoverageOptions = {},
): Coverage {
  if (isTooEarly(read.article)) return { isCoverage: false, score: 0, reasons: [TOO_EARLY] };
  const evidence = gatherEvidence(read, mentions, knowledge);
  const reasons = reasonsFor(evidence);
  const features = featuresOf(evidence);
  const score = isRuledOut(evidence) ? 0 : Math.round(1000 * weigh(features)) / 1000;
  if (score >= THRESHOLD) return { isCoverage: true, score, reasons };
  const subject = adjacentSubject(evidence, features);
  if (!subject) return { isCoverage: false, score, reasons };
  return { isCoverage: wantsAdjacent, adjacent: true, score, reasons: [...reasons, adjacentReason(subject)] };
}
