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

/** The mean log loss over the texts that a model decides on and is fitted on: what its ridge is chosen by. */
export function logLoss(verdicts: readonly Verdict[]): number {
  const decided = verdicts.filter(({ sample }) => sample.features && !sample.isAdjacent);
  const losses = decided.map(({ sample, score }) => -Math.log(sample.isCoverage ? score : 1 - score));
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
