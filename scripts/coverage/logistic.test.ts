import { describe, expect, test } from 'vitest';
import { fitLogistic, probability, type Sample } from './logistic';

const samples: Sample[] = [
  { features: [1, 0], isIn: true },
  { features: [0.8, 0.1], isIn: true },
  { features: [0.2, 0.9], isIn: false },
  { features: [0, 1], isIn: false },
  { features: [0.1, 0.6], isIn: false },
];

const accuracy = (fit: ReturnType<typeof fitLogistic>) =>
  samples.filter(({ features, isIn }) => probability(fit, features) >= 0.5 === isIn).length / samples.length;

describe('a fit', () => {
  test('tells apart what can be told apart', () => {
    expect(accuracy(fitLogistic(samples, [1, -1], 0.01))).toBe(1);
  });

  test('finds the least of its loss: the slopes there are none', () => {
    const ridge = 0.05;
    const fit = fitLogistic(samples, [1, -1], ridge);
    const slopes = [0, 1].map(
      i =>
        ridge * fit.weights[i]! +
        samples
          .map(
            ({ features, isIn }) =>
              ((probability(fit, features) - Number(isIn)) * features[i]!) / (2 * (isIn ? 2 : 3)),
          )
          .reduce((sum, slope) => sum + slope),
    );
    for (const slope of slopes) expect(slope).toBeCloseTo(0, 6);
  });

  test('gives no weight against its sign, whatever the samples say', () => {
    const { weights } = fitLogistic(samples, [-1, 1], 0.01);
    expect(weights).toEqual([expect.closeTo(0), expect.closeTo(0)]);
  });

  test('has smaller weights for a stronger ridge', () => {
    const [weak, strong] = [0.001, 0.1].map(ridge => fitLogistic(samples, [1, -1], ridge).weights[0]!);
    expect(strong).toBeLessThan(weak!);
  });

  test('weighs both classes the same, however many samples each has', () => {
    const many = [...samples, ...Array.from({ length: 20 }, () => samples[3]!)];
    expect(probability(fitLogistic(many, [1, -1], 0.01), [1, 0])).toBeGreaterThan(0.5);
  });
});
