// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { indexAt, lineAt } from './hit-test';

const spans = [
  { start: 4, end: 10 },
  { start: 11, end: 15 },
  { start: 40, end: 41 },
];

describe('the span at an offset', () => {
  test.each([
    ['before all', 0, -1],
    ['at its first character', 4, 0],
    ['at its end, where the caret is behind its last character', 10, 0],
    ['between two', 20, -1],
    ['the last', 41, 2],
    ['behind all', 99, -1],
  ])('%s', (_, offset, expected) => {
    expect(indexAt(spans, offset)).toBe(expected);
  });
});

describe('the line under the pointer', () => {
  const lines = [new DOMRect(300, 100, 60, 20), new DOMRect(20, 124, 90, 20)];

  test.each([
    ['first line of a wrapped name', 310, 110, 0],
    ['second line of a wrapped name', 30, 130, 1],
    ['between them, where the bounding box would reach', 150, 122, -1],
    ['just beside it', 361, 110, 0],
  ])('%s', (_, x, y, expected) => {
    expect(lineAt(lines, x, y)).toBe(expected);
  });
});
