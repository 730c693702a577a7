import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Dated, formatDate } from './Dated';

test.each([
  ['2020', '2020'],
  ['2020-08', 'Aug 2020'],
  ['2020-08-09', '9 Aug 2020'],
])('%s is written at its own precision', (date, expected) => {
  expect(formatDate(date)).toBe(expected);
});

test('the month can be written out', () => {
  expect(formatDate('2020-08-19', 'long')).toBe('19 August 2020');
});

test('machines read the same date', () => {
  expect(renderToString(<Dated date="2020-08" />)).toBe('<time datetime="2020-08">Aug 2020</time>');
});
