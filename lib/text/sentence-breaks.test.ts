import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceBreaks } from './sentence-breaks';

const asSegmented = (text: string, tag: string) =>
  [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(({ index }) => index).slice(1);

test.each([
  ['a capital behind a full stop', 'It rained. Nobody came.', [11]],
  ['a small letter behind one', 'It rained. nobody came.', []],
  ['a quotation behind one', 'It rained. “Nobody came.”', [11]],
  ['a small letter behind a question', '“Who?” he asked.', [7]],
  ['a number', 'It fell by 2.5 per cent.', []],
  ['initials', 'The U.S. and others left.', []],
  ['three full stops', 'It rained... Nobody came.', [13]],
  ['no space between', 'It rained.Nobody came!Or did they?', [22]],
  ['another script', '雨が降った。誰も来なかった。', [6]],
])('%s', (_, text, expected) => expect(sentenceBreaks(text, 'en')).toEqual(expected));

const pieces = fc.constantFrom(
  ...[
    'Lund',
    'rain',
    'Ö',
    'ł',
    'Дождь',
    'ў',
    '7',
    '2.5',
    'U.S',
    ' ',
    '  ',
    '\u00A0',
    '. ',
    '. ',
    '? ',
    '.',
    '!',
  ],
  ...[
    '?',
    ',',
    ':',
    ';',
    '–',
    '-',
    '"',
    '’',
    '“',
    '”',
    '« ',
    ' »',
    '(',
    ')',
    '…',
    '\u00AD',
    '\n',
    'ß',
    'ª',
    'ʻ',
    '!)',
  ],
);

test('are those of Intl.Segmenter, whatever the text and its language', () =>
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 24 }),
      fc.constantFrom('en', 'de', 'fr', 'ru', 'pl', 'lt'),
      (parts, tag) => {
        const text = parts.join('');
        expect(sentenceBreaks(text, tag)).toEqual(asSegmented(text, tag));
      },
    ),
    { numRuns: 2000 },
  ));
