import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Dated, formatDate } from './Dated';
import { Locale } from './locale';

test.each([
  ['2020', 'en-GB', '2020'],
  ['2020-08', 'en-GB', 'Aug 2020'],
  ['2020-08-09', 'en-GB', '9 Aug 2020'],
  ['2020-01-01', 'en-US', 'Jan 1, 2020'],
  ['2020-08-09', 'de', '9. Aug. 2020'],
])('%s is written at its own precision in %s', (date, locale, expected) => {
  expect(formatDate(date, locale)).toBe(expected);
});

test('the month can be written out', () => {
  expect(formatDate('2020-08-19', 'en-GB', 'long')).toBe('19 August 2020');
});

test('machines read the same date', () => {
  const view = (
    <Locale.Provider value="en-GB">
      <Dated date="2020-08" />
    </Locale.Provider>
  );
  expect(renderToString(view)).toBe('<time datetime="2020-08">Aug 2020</time>');
});
