import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageFor } from './languages';
import { sentences } from './sentences';

const english = languageFor('en');
const texts = (text: string) =>
  sentences(text, { start: 0, end: text.length }, english).map(({ start, end }) => text.slice(start, end));

test.each([
  ['two sentences', 'The bridge is shut. The ferry runs.', ['The bridge is shut.', 'The ferry runs.']],
  ['a title with a stop', 'They met Mr. Brandt. He left.', ['They met Mr. Brandt.', 'He left.']],
  ['a military rank', 'Gen. Holm was there.', ['Gen. Holm was there.']],
  ['a month cut short', 'It opens on Sept. 25 in Lund.', ['It opens on Sept. 25 in Lund.']],
  ['initials', 'J. P. Holm wrote it.', ['J. P. Holm wrote it.']],
  ['a country with stops goes on', 'The U.S. Senate sat.', ['The U.S. Senate sat.']],
  [
    'a country with stops at the end',
    'He flew to the U.S. The talks failed.',
    ['He flew to the U.S.', 'The talks failed.'],
  ],
  ['a decimal', 'It rose 2.5 percent.', ['It rose 2.5 percent.']],
  ['a quotation and its verb', '"Stop!" she said.', ['"Stop!" she said.']],
  ['two sentences in a quotation', '"No. It is late," he said.', ['"No. It is late," he said.']],
  ['a line without a full stop', 'A harbour in winter', ['A harbour in winter']],
  ['a capital behind a quotation', '“It is late.” She left.', ['“It is late.”', 'She left.']],
  ['a quotation behind a full stop', 'She left. "It is late."', ['She left.', '"It is late."']],
  ['dots that go on', 'They know... that it is late.', ['They know... that it is late.']],
  ['dots at the end', 'They know... It is late.', ['They know...', 'It is late.']],
  ['an ellipsis that goes on', 'They know… that it is late.', ['They know… that it is late.']],
  [
    'no space behind a quotation',
    'It is "late."She left. He stayed.',
    ['It is "late."', 'She left.', 'He stayed.'],
  ],
  ['a line that ends', 'In Lund\nIt is late. She left.', ['In Lund', 'It is late.', 'She left.']],
  ['a number at the end', 'That was 2020. She left.', ['That was 2020.', 'She left.']],
  ['a list of initials', 'They met A. B. Holm there. She left.', ['They met A. B. Holm there.', 'She left.']],
  ['spaces around', '  One.   Two. ', ['One.', 'Two.']],
  ['nothing', '   ', []],
])('%s', (_, text, expected) => expect(texts(text)).toEqual(expected));

test('only the block is cut', () => {
  const text = 'Before. One. Two. After.';
  expect(sentences(text, { start: 8, end: 17 }, english)).toEqual([
    { start: 8, end: 12 },
    { start: 13, end: 17 },
  ]);
});

test('end where the segmenter has an end, whatever the text', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Mr. ', 'A.', ' ', 'x', 'Holm', '. ', '“Y!” ', '7.5', 'Ж? ', '… ', '"', '\n')),
      parts => {
        const text = parts.join('');
        const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
        const starts = new Set([...segments].map(({ index, segment }) => index + segment.search(/\S|$/)));
        for (const { start } of sentences(text, { start: 0, end: text.length }, english))
          expect(starts).toContain(start);
      },
    ),
  ));

test('cover every character that is no space, in order, whatever the text', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Mr. ', 'A.', ' ', 'x', '. ', '“Y!” ', '7.5', 'Ж? ', '\u00A0')),
      parts => {
        const text = parts.join('');
        const found = texts(text);
        expect(found.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      },
    ),
  ));
