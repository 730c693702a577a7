import { expect, test } from 'vitest';
import { queryOf } from '../../../lib/text/query';
import { article } from '../panel.fixtures';
import { claimsWith, introducedAs, timesHere } from './found-here';

test.each([
  ['percent vote', ['c3', 'c8']],
  ['merkel', ['c1', 'c2']],
  ['dialogue merkel', ['c2']],
  ['zebra', []],
])('“%s” is met in claims and in who makes them', (typed, ids) => {
  expect(claimsWith(queryOf(typed)!, article).map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['teacher', ['Maria Example']],
  ['exam', ['Maria Example']],
  ['angela', []],
])('“%s” finds those whom the article alone introduces', (typed, names) => {
  expect(introducedAs(queryOf(typed)!, article).map(({ name }) => name)).toEqual(names);
});

test('entities and known claims are counted', () => {
  const times = timesHere(article);
  expect(times.get('alexander-lukashenko')).toBe(5);
  expect(times.get('official-result')).toBe(2);
  expect(times.has('foreign-interference')).toBe(false);
});
