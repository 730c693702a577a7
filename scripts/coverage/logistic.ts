/** Logistic regression with a ridge (L2) penalty and weights whose signs are given. Deterministic: nothing is drawn by lot. */

export interface Sample {
  /** One number a feature. */
  features: readonly number[];
  /** Whether it is of the class that is learnt. */
  isIn: boolean;
}

export interface Fit {
  bias: number;
  weights: number[];
}

const STEPS = 6000;

/** The probability that a sample is in. */
export function probability({ bias, weights }: Fit, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * features[i]!, bias)));
}

/**
 * Fits by projected gradient descent (Nesterov's acceleration) the minimum of the mean log loss plus `ridge` / 2 times
 * the sum of the squared weights; the bias is not penalised. Where `signs` has 1 a weight is not below 0, where it has
 * -1 not above: so no chance of a small corpus turns evidence for into evidence against. Both classes weigh the same.
 */
export function fitLogistic(samples: readonly Sample[], signs: readonly (1 | -1)[], ridge: number): Fit {
  const inside = samples.filter(({ isIn }) => isIn).length;
  const weightOf = ({ isIn }: Sample) => 1 / (2 * (isIn ? inside : samples.length - inside));
  // The curvature of the loss is at most a quarter of the largest squared norm of a sample.
  const norm = Math.max(...samples.map(({ features }) => 1 + features.reduce((sum, x) => sum + x * x, 0)));
  const step = 1 / (norm / 4 + ridge);
  let at: Fit = { bias: 0, weights: signs.map(() => 0) };
  let ahead = at;
  for (let n = 0; n < STEPS; n++) {
    const slope: Fit = { bias: 0, weights: ahead.weights.map(weight => ridge * weight) };
    for (const sample of samples) {
      const error = (probability(ahead, sample.features) - Number(sample.isIn)) * weightOf(sample);
      slope.bias += error;
      sample.features.forEach((x, i) => {
        slope.weights[i]! += error * x;
      });
    }
    const next: Fit = {
      bias: ahead.bias - step * slope.bias,
      weights: ahead.weights.map(
        (weight, i) => signs[i]! * Math.max(0, signs[i]! * (weight - step * slope.weights[i]!)),
      ),
    };
    const momentum = n / (n + 3);
    ahead = {
      bias: next.bias + momentum * (next.bias - at.bias),
      weights: next.weights.map((weight, i) => weight + momentum * (weight - at.weights[i]!)),
    };
    at = next;
  }
  return at;
}
