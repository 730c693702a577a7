import { expect, test } from 'vitest';
import { fromElection } from './election-day';

test.each([
  ['2020-08-19', 'day 10 after the election'],
  ['2020-08-10', 'day 1 after the election'],
  ['2020-08-09', 'day of the election'],
  ['2020-08-08', '1 day before the election'],
  ['2020-07-28', '12 days before the election'],
  ['2024-02-29', 'day 1,299 after the election'],
])('%s is %s', (day, expected) => {
  expect(fromElection(day)).toBe(expected);
});
