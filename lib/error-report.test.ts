import { expect, test } from 'vitest';
import { errorReportUrl } from './error-report';

test('an error is reported with the card and its day, and nothing of the page', () => {
  const url = new URL(errorReportUrl({ type: 'actor', id: 'anna-arden', asOf: '2020-08-19' }));
  expect(url.protocol).toBe('https:');
  expect([...url.searchParams.keys()].sort()).toEqual(['body', 'labels', 'title']);
  expect(url.searchParams.get('title')).toContain('anna-arden');
  expect(url.searchParams.get('body')).toContain('as of 2020-08-19');
});
