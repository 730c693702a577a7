import { expect, test } from 'vitest';
import { languageFor } from './languages';
import { stem } from './stem';

const english = languageFor('en');

test.each([
  ['violations', 'violated'],
  ['election', 'elections'],
  ['mediation', 'mediators'],
  ['recognise', 'recognized'],
  ['protest', 'protesters'],
  ['interference', 'interfere'],
  ['economic', 'economically'],
])('%s and %s have one stem', (one, other) => expect(stem(one, english)).toBe(stem(other, english)));

test.each([
  ['border', 'bridge'],
  ['strike', 'string'],
])('%s and %s have not', (one, other) => expect(stem(one, english)).not.toBe(stem(other, english)));

test.each(['bed', 'is', 'a', ''])('"%s" is too short to lose an ending', word =>
  expect(stem(word, english)).toBe(word),
);
