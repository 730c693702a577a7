import { expect, test } from 'vitest';
import { countSteps } from './count-steps';

const numbers = Array.from({ length: 50 }, (_, i) => i);

test.each<[string, () => unknown, number]>([
  ['a search that stops early', () => numbers.find(number => number === 4), 5],
  ['a search in vain', () => numbers.includes(-1), 50],
  ['a part that is cut out', () => numbers.slice(10, 13), 3],
  ['a pattern', () => /x/.test('a'.repeat(20)), 20],
])('%s', (_, work, steps) => expect(countSteps(work)).toBe(steps));

test('a walk in a walk takes the square of the steps', () => {
  const walk = (length: number) => {
    const some = numbers.slice(0, length);
    return countSteps(() => some.filter(number => some.includes(-number - 1)));
  };
  expect(walk(50)).toBeGreaterThan(20 * walk(10));
});

test('leaves everything as it was, even where the work fails', () => {
  const { find } = Array.prototype;
  expect(() =>
    countSteps(() => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(Array.prototype.find).toBe(find);
});
