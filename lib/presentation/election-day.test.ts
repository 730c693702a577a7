import { expect, test } from 'vitest';
import { wordsIn } from '../chosen-words';
import { fromElection } from './election-day';

test.each([
  ['2020-08-19', '10 days after the election'],
  ['2020-08-10', '1 day after the election'],
  ['2020-08-09', 'day of the election'],
  ['2020-08-08', '1 day before the election'],
  ['2020-07-28', '12 days before the election'],
  ['2024-02-29', '1,299 days after the election'],
])('%s is %s', (day, expected) => {
  expect(wordsIn('en').say(fromElection(day))).toBe(expected);
});
