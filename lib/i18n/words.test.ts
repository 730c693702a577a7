import { describe, expect, test } from 'vitest';
import { readWords } from '../../scripts/i18n/words';
import { languages } from './languages';
import { piecesOf, type Words } from './words';

const words = Object.fromEntries(
  await Promise.all(languages.map(async language => [language, await readWords(language)] as const)),
) as Record<(typeof languages)[number], Words>;

/** Which space stands before the Russian "г." is another in each version of Intl's data. */
const plainSpaces = (text: string) => text.replace(/\s/g, ' ');

describe('a date is written at its own precision', () => {
  test.each([
    ['en', '2020', '2020'],
    ['en', '2020-08', 'Aug 2020'],
    ['en', '2020-08-09', '9 Aug 2020'],
    ['be', '2020-08-09', '9 жн. 2020 г.'],
    ['be', '2020-05', 'май 2020 г.'],
    ['ru', '2020-08-09', '9 авг. 2020 г.'],
    ['ru', '2020-05', 'май 2020 г.'],
  ] as const)('%s: %s', (language, date, expected) => {
    expect(plainSpaces(words[language].date(date))).toBe(expected);
  });

  test.each([
    ['en', '19 August 2020'],
    ['be', '19 жніўня 2020 г.'],
    ['ru', '19 августа 2020 г.'],
  ] as const)('%s: with the month written out', (language, expected) => {
    expect(plainSpaces(words[language].date('2020-08-19', 'long'))).toBe(expected);
  });
});

test('a year and its “г.” stand on one line', () => {
  for (const language of ['be', 'ru'] as const)
    expect(words[language].date('2020-08-19')).toMatch(/^19 .+ 2020\u00a0г\.$/);
});

test('a month behind a preposition has its own ending', () => {
  expect(plainSpaces(words.be.date('2020-05', 'long', false))).toBe('мая 2020 г.');
  expect(words.en.date('2020-05', 'long', false)).toBe('May 2020');
});

describe('a number takes the plural form of its language', () => {
  test.each([
    ['en', 1, '1 source'],
    ['en', 2, '2 sources'],
    ['be', 1, '1 крыніца'],
    ['be', 2, '2 крыніцы'],
    ['be', 5, '5 крыніц'],
    ['be', 21, '21 крыніца'],
    ['ru', 3, '3 источника'],
    ['ru', 11, '11 источников'],
    ['ru', 21, '21 источник'],
  ] as const)('%s: %d', (language, count, expected) => {
    expect(words[language].count('common.sources.count', count)).toBe(expected);
  });
});

describe('what stands in a message', () => {
  test('is written as the language writes it: numbers, dates, lists, other messages', () => {
    const { say } = words.en;
    const number = (value: Parameters<typeof say>[0]['values']) =>
      say({ key: 'common.sources.number', values: { number: 1299, ...value } });
    expect(number({ publisher: 'X' })).toBe('Source 1,299: X');
    expect(number({ publisher: { date: '2020-08' } })).toBe('Source 1,299: Aug 2020');
    expect(number({ publisher: { list: ['A', 'B', { key: 'common.kinds.event' }] } })).toBe(
      'Source 1,299: A, B and Event',
    );
  });

  test('is a name as the language has it in a sentence', () => {
    const publisher = { name: 'European Union' };
    expect(words.en.written(publisher)).toBe('the European Union');
    expect(words.ru.written(publisher)).toBe('European Union');
  });

  test('stays open where an element is to stand there', () => {
    expect(words.en.t('common.sources.number', { number: 1 })).toBe('Source 1: {publisher}');
  });

  test('is not taken for a message itself', () => {
    expect(words.en.t('common.sources.number', { number: '{publisher}', publisher: 'X' })).toBe(
      'Source {publisher}: X',
    );
  });

  test('parts its text in pieces', () => {
    expect(piecesOf('{a} and {b}.')).toEqual([
      { name: 'a' },
      { text: ' and ' },
      { name: 'b' },
      { text: '.' },
    ]);
  });
});
