import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partitionPoint } from './sorted';

test.each([
  { days: [], day: 9, first: 0 },
  { days: [3, 9, 14], day: 1, first: 0 },
  { days: [3, 9, 14], day: 9, first: 1 },
  { days: [3, 9, 9, 14], day: 9, first: 1 },
  { days: [3, 9, 14], day: 10, first: 2 },
  { days: [3, 9, 14], day: 20, first: 3 },
])('of $days the first not before $day has index $first', ({ days, day, first }) => {
  expect(partitionPoint(days, each => each < day)).toBe(first);
});

test('it finds what a look at each one finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (numbers, wanted) => {
      const sorted = numbers.sort((a, b) => a - b);
      const first = sorted.findIndex(each => each >= wanted);
      expect(partitionPoint(sorted, each => each < wanted)).toBe(first < 0 ? sorted.length : first);
    }),
  );
});
