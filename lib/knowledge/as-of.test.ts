import { describe, expect, test } from 'vitest';
import { coversDay, heldOn, splitAt } from './as-of';

describe('what happened was known on 19 August 2020', () => {
  test.each([
    ['2020-08-19', true],
    ['2020-08-20', false],
    ['2020-07', true],
    ['2020-08', false],
    ['2019', true],
    ['2020', false],
  ])('%s: %s', (date, expected) => {
    expect(heldOn(date, '2020-08-19')).toBe(expected);
  });
});

describe('an office was held on 19 August 2020', () => {
  test.each([
    ['since 1994, no end seen', { from: '1994' }, true],
    ['from that month on', { from: '2020-08' }, true],
    ['until that year', { from: '2016', to: '2020' }, true],
    ['until the month before', { from: '2016', to: '2020-07' }, false],
    ['from the day after', { from: '2020-08-20' }, false],
    ['nothing is known of when', {}, true],
  ])('%s', (_, interval, expected) => {
    expect(coversDay(interval, '2020-08-19')).toBe(expected);
  });
});

test('statements are parted at the day, each part in order of time', () => {
  const dates = ['2021-05-23', '2020-08-09', '2020-05-08', '2020-09-23'].map(date => ({ date }));
  expect(splitAt(dates, '2020-08-19')).toEqual({
    known: [{ date: '2020-05-08' }, { date: '2020-08-09' }],
    since: [{ date: '2020-09-23' }, { date: '2021-05-23' }],
  });
});
