import { expect, test } from 'vitest';
import { urnOf } from './urn';

test('a name has one UUID of version 8', () => {
  expect(urnOf('https://news.example/a')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(urnOf('https://news.example/a')).toBe(urnOf('https://news.example/a'));
});

test('names that are nearly alike have others', () => {
  const names = Array.from({ length: 2000 }, (_, at) => `https://news.example/a mention ${at}`);
  expect(new Set(names.map(urnOf)).size).toBe(names.length);
});
