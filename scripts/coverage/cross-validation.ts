/** How well a model of coverage does on texts of sources that it was not fitted on. */
import { featureNames, forCoverage } from '../../lib/coverage/features';
import { THRESHOLD } from '../../lib/coverage/score';
import { type Fit, fitLogistic, probability } from './logistic';
import type { CorpusSample } from './samples';

/** What a model says of a text that it has not seen. */
export interface Verdict {
  sample: CorpusSample;
  score: number;
  isCoverage: boolean;
}

const signs = featureNames.map(name => ((forCoverage as readonly string[]).includes(name) ? 1 : -1));

/** The model fitted on the texts that it decides on; on adjacent ones its teachers would not agree. */
export function fitModel(samples: readonly CorpusSample[], ridge: number): Fit {
  const usable = samples.flatMap(({ features, isCoverage, isAdjacent }) =>
    features && !isAdjacent ? [{ features, isIn: isCoverage }] : [],
  );
  return fitLogistic(usable, signs, ridge);
}

/** Leaves one source out at a time, fits on the others and judges its texts. */
export function crossValidate(samples: readonly CorpusSample[], ridge: number): Verdict[] {
  const sources = [...new Set(samples.map(({ source }) => source))];
  return sources.flatMap(left => {
    const fit = fitModel(
      samples.filter(({ source }) => source !== left),
      ridge,
    );
    return samples
      .filter(({ source }) => source === left)
      .map(sample => {
        const score = sample.features ? probability(fit, sample.features) : 0;
        return { sample, score, isCoverage: score >= THRESHOLD };
      });
  });
}

/** The log loss over the texts that a model decides on and is fitted on: its mean, and the standard error of that. */
export function logLoss(verdicts: readonly Verdict[]): { mean: number; error: number } {
  const losses = verdicts
    .filter(({ sample }) => sample.features && !sample.isAdjacent)
    .map(({ sample, score }) => -Math.log(sample.isCoverage ? score : 1 - score));
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  const variance = losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0) / (losses.length - 1);
  return { mean, error: Math.sqrt(variance / losses.length) };
}

/**
 * The strongest of some ridges, in order, whose loss is within one standard error of the least: Breiman's rule, for a
 * model that leans on a small corpus no more than it must.
 */
export function chooseRidge<Tried extends { loss: { mean: number; error: number } }>(
  tried: readonly Tried[],
): Tried {
  const least = tried.reduce((a, b) => (b.loss.mean < a.loss.mean ? b : a)).loss;
  return tried.findLast(({ loss }) => loss.mean <= least.mean + least.error)!;
}
