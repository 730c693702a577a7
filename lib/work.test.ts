import { expect, test } from 'vitest';
import { atOnce, type Work } from './work';

test('work at once is done to its end, and gives its result', () => {
  const done: number[] = [];
  function* work(): Work<string> {
    for (let step = 0; step < 3; step++) {
      done.push(step);
      yield;
    }
    return 'all';
  }
  expect(atOnce(work())).toBe('all');
  expect(done).toEqual([0, 1, 2]);
});
