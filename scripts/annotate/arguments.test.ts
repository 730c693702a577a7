import { describe, expect, test } from 'vitest';
import { readArguments, type Task } from './arguments';

describe('the command reads', () => {
  test.each<[string, string[], Task]>([
    ['articles from standard input', ['--ndjson'], 'lines'],
    ['a page', ['page.html'], { file: 'page.html', url: null, date: null }],
    [
      'a page with its address and day, in any order',
      ['--url', 'https://news.example/a', '--date=2020-08-19', 'page.html'],
      { file: 'page.html', url: 'https://news.example/a', date: '2020-08-19' },
    ],
  ])('%s', (_, argv, task) => {
    expect(readArguments(argv)).toEqual(task);
  });
});

describe('the command refuses, and says what to do', () => {
  test.each([
    ['nothing', [], 'name one HTML file'],
    ['two files', ['a.html', 'b.html'], 'name one HTML file'],
    ['an option that it does not have', ['--json'], "Unknown option '--json'; name one HTML file"],
    ['an option without its value', ['a.html', '--url'], 'name one HTML file'],
    ['a file beside --ndjson', ['--ndjson', 'a.ndjson'], 'write "--ndjson < a.ndjson"'],
    ['one day for all lines', ['--ndjson', '--date', '2020-08-19'], 'write "url" and "date" in each line'],
    ['what is no date', ['a.html', '--date', 'August'], '--date August is no date; write YYYY-MM-DD'],
  ])('%s', (_, argv, sentence) => {
    expect(() => readArguments(argv)).toThrow(sentence);
  });
});
