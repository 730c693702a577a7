import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayInAddress, parseDay } from './dates';

describe('the day that a date states', () => {
  test.each([
    ['a day', '2020-08-19', '2020-08-19'],
    ['the local day of a time with an offset', '2020-08-19T23:30:00+02:00', '2020-08-19'],
    ['the local day of a time before midnight in the west', '2020-08-19T23:30:00-10:00', '2020-08-19'],
    ['a time in UTC', '2020-08-19T00:10:00.000Z', '2020-08-19'],
    ['a day and a time with a space', '2020-08-19 10:00:00', '2020-08-19'],
    ['white space around it', '\n  2020-08-19\n', '2020-08-19'],
    ['no leading zeros', '2020-8-9', '2020-08-09'],
    ['slashes, year first', '2020/08/19', '2020-08-19'],
    ['digits alone', '20200819', '2020-08-19'],
    ['digits alone, with a time', '20200819T103000Z', '2020-08-19'],
    ['digits alone, to the second', '20200819103000', '2020-08-19'],
    ['dots, day first', '19.08.2020', '2020-08-19'],
    ['dots and a time', '19.08.2020, 10:30', '2020-08-19'],
    ['a mail header', 'Wed, 19 Aug 2020 23:30:00 GMT', '2020-08-19'],
    ['a month in full', '19 August 2020', '2020-08-19'],
    ['an ordinal number', '1st September 2020', '2020-09-01'],
    ['the month first', 'Published: August 19, 2020 at 10:30', '2020-08-19'],
    ['a month cut short', 'Sept. 9, 2020', '2020-09-09'],
    ['a time between day and year', 'Wed Aug 19 21:30:09 EST 2020', '2020-08-19'],
    ['a leap day', '2020-02-29', '2020-02-29'],
  ])('is read from %s', (_, text, expected) => {
    expect(parseDay(text)).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['words', 'yesterday'],
    ['a time alone', '10:30'],
    ['the beginning of computer time', '1970-01-01T00:00:00Z'],
    ['a year before the web', '1989-12-31'],
    ['a year too late', '2101-01-01'],
    ['year one', '0001-01-01T00:00:00'],
    ['a month that is none', '2020-13-01'],
    ['a day that is none', '2020-02-30'],
    ['a day that another year has', '2021-02-29'],
    ['day nought', '2020-08-00'],
    ['seconds since 1970', '1597838400'],
    ['milliseconds since 1970', '1597838400000'],
    ['day and month that cannot be told apart', '08/09/2020'],
    ['a word that begins like a month', '19 marble 2020'],
  ])('is refused: %s', (_, text) => {
    expect(parseDay(text)).toBeNull();
  });

  test('is the day itself for every day of a news page', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('', 'T00:00:00Z', 'T23:59:59+14:00', ' 12:00'), (date, time) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseDay(day + time)).toBe(day);
      }),
    );
  });
});

describe('the day in an address', () => {
  test.each([
    ['folders', 'https://news.example/2020/08/19/summit/', '2020-08-19'],
    ['folders without leading zeros', 'https://news.example/2020/8/9/summit', '2020-08-09'],
    ['one folder', 'https://news.example/world/2020-08-19/summit', '2020-08-19'],
    ['the name of a month', 'https://news.example/world/2020/aug/19/summit', '2020-08-19'],
    ['the slug', 'https://news.example/summit-2020-08-19.html', '2020-08-19'],
    ['digits alone', 'https://news.example/20200819/summit', '2020-08-19'],
    ['the end', 'https://news.example/2020/08/19', '2020-08-19'],
  ])('stands in %s', (_, url, expected) => {
    expect(dayInAddress(url)).toBe(expected);
  });

  test.each([
    ['a number of eight digits that is no day', 'https://news.example/a/30790000.html'],
    ['a longer number', 'https://news.example/a/120200819.html'],
    ['a query', 'https://news.example/summit?from=2020-08-19'],
    ['a fragment', 'https://news.example/summit#2020-08-19'],
    ['a host', 'https://2020-08-19.example/summit'],
    ['year and month alone', 'https://news.example/2020/08/summit'],
    ['no address', ''],
  ])('is not taken from %s', (_, url) => {
    expect(dayInAddress(url)).toBeNull();
  });
});
