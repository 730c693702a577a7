import { expect, test } from 'vitest';
import { readDate } from './date';

test.each([
  ['2020-08-19', '2020-08-19'],
  ['2020-08', '2020-08'],
  ['2020', '2020'],
  ['2020-08-19T23:30:00+02:00', '2020-08-19'],
  ['2020-08-19 23:30', '2020-08-19'],
  ['2020-13-01', null],
  ['2020-08-32', null],
  ['2020-8-1', null],
  ['2020-08T10:00', null],
  ['19.08.2020', null],
  ['', null],
])('%s is read as %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});
