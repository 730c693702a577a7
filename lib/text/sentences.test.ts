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
