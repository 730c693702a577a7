import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv';
import { sample } from './export.fixture';

/** Reads a table as RFC 4180 says: the cells of each line. */
function readTable(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (const [, quoted, plain, end] of csv.matchAll(cells)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  // Behind the last line end stands nothing.
  return rows.slice(0, -1);
}

/** The rows by the names of their columns. */
function readRows(csv: string): Record<string, string>[] {
  const [header, ...rows] = readTable(csv);
  return rows.map(row => Object.fromEntries(header!.map((name, at) => [name, row[at]!])));
}

const article = {
  article_url: 'https://news.example/council',
  article_title: '𝔘nrest 🇧🇾: the council looks on',
  outlet: 'The Example Post',
  published: '2020-08-19',
};

test('an actor is a row with who it was on the day', () => {
  expect(readRows(toCsv(sample())).find(({ exact }) => exact === 'Arden')).toEqual({
    ...article,
    type: 'mention',
    kind: 'person',
    start: '32',
    end: '37',
    exact: 'Arden',
    actor: 'anna-arden',
    actor_name: 'Anna Arden',
    actor_role: 'Head of the Council',
    wikidata: 'Q1',
    via: 'surname',
    known_claims: '',
    statuses: '',
    statements: '',
    sources: 'https://gazette.example/a',
  });
});

test('a claim is a row with who says it and the known claims that it makes', () => {
  expect(readRows(toCsv(sample())).find(({ kind }) => kind === 'quote')).toEqual({
    ...article,
    type: 'claim',
    kind: 'quote',
    start: '54',
    end: '73',
    exact: '“the vote was fair”',
    actor: 'anna-arden',
    actor_name: 'Anna Arden',
    actor_role: 'Head of the Council',
    wikidata: 'Q1',
    via: '',
    known_claims: 'vote-was-fair',
    statuses: 'position',
    statements: 'Arden said that the vote was fair.',
    sources: 'https://herald.example/b | https://post.example/c',
  });
});

test('the rows stand in reading order', () => {
  expect(readRows(toCsv(sample())).map(({ exact }) => exact)).toEqual([
    'council',
    'Arden',
    '“the vote was fair”',
    "'=Some 7,000 were held",
    'Maria Example',
  ]);
});

test('where nothing is found the header alone is left', () => {
  const of = sample();
  of.annotations = { ...of.annotations, mentions: [], claims: [] };
  expect(toCsv(of)).toMatch(/^article_url,article_title,.*,sources\r\n$/);
});

/** The table of the sample with another title. */
function titled(title: string): string {
  const of = sample();
  of.article = { ...of.article, title };
  return toCsv(of);
}

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '\r=1', '=cmd|" /C calc"!A0'])(
  'a cell that a spreadsheet would reckon is text: %j',
  title => {
    expect(readRows(titled(title))[0]!.article_title).toBe(`'${title}`);
  },
);

test('whatever a text holds, it is read as it was and no cell begins a formula', () => {
  const titles = fc.string({
    unit: fc.oneof(fc.constantFrom(...'",\r\n=+-@\t\' a'), fc.string()),
    maxLength: 12,
  });
  fc.assert(
    fc.property(titles, title => {
      const rows = readTable(titled(title));
      for (const row of rows) {
        expect(row).toHaveLength(rows[0]!.length);
        for (const value of row) expect(value).not.toMatch(/^[=+\-@\t\r\n]/);
      }
      expect([title, `'${title}`]).toContain(rows[1]![1]);
    }),
  );
});
