import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each run starts Node anew.
vi.setConfig({ testTimeout: 30_000 });

const article = {
  id: 7,
  url: 'https://news.example/belarus',
  date: '2020-08-19',
  lang: 'en',
  title: 'EU rejects Belarus election result',
  paragraphs: ["Lukashenko's rivals claim victory.", '“We will not give up,” said Sviatlana Tsikhanouskaya.'],
};

const command = ['--import', 'tsx', join(import.meta.dirname, 'annotate.ts')];

function run(argv: string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...argv], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const ndjson = (...lines: object[]) => lines.map(line => `${JSON.stringify(line)}\n`).join('');

describe('articles, one a line', () => {
  test('give results, one a line, as the contract has them', () => {
    const { status, stdout, stderr } = run(['--ndjson'], ndjson(article));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const result = JSON.parse(stdout);
    expect(Object.keys(result)).toEqual([
      'id',
      'url',
      'title',
      'published',
      'language',
      'coverage',
      'text',
      'mentions',
      'claims',
    ]);
    expect(result).toMatchObject({
      id: 7,
      url: article.url,
      title: article.title,
      published: '2020-08-19',
      language: 'en',
      coverage: { isCoverage: expect.any(Boolean), score: expect.any(Number) },
      text: [article.title, ...article.paragraphs].join('\n'),
    });
    expect(Object.keys(result.coverage)).toEqual(['isCoverage', 'score', 'reasons']);
    expect(result.mentions[2]).toEqual({
      start: 35,
      end: 45,
      exact: 'Lukashenko',
      entity: 'alexander-lukashenko',
      name: 'Alexander Lukashenko',
      kind: 'person',
      via: 'surname',
    });
    expect(result.claims.at(-1)).toEqual({
      start: 70,
      end: 123,
      exact: article.paragraphs[1],
      kind: 'quote',
      speaker: 'sviatlana-tsikhanouskaya',
      speakerText: 'Sviatlana Tsikhanouskaya',
      claim: null,
      links: [],
      checkWorthiness: expect.any(Number),
    });
  });

  test('that are bad get an error each, and the rest goes on', () => {
    const lines = [
      `\uFEFF${JSON.stringify({ ...article, id: 'first' })}\r`,
      '  \r',
      '{"id": "no text"}',
      Buffer.concat([
        Buffer.from('{"id": "not UTF-8", "paragraphs": ["'),
        Buffer.of(0xff),
        Buffer.from('"]}'),
      ]),
      JSON.stringify({ ...article, id: 'last', title: 'a\u2028b' }),
    ];
    const { status, stdout, stderr } = run(
      ['--ndjson'],
      Buffer.concat(lines.flatMap(line => [Buffer.from(line), Buffer.from('\n')])),
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const results = stdout.split('\n').filter(Boolean);
    expect(results.map(line => JSON.parse(line).id)).toEqual(['first', 'no text', 'not UTF-8', 'last']);
    expect(JSON.parse(results[1]!)).toEqual({
      id: 'no text',
      error: 'Line 3: it has neither "paragraphs" nor "html"; give one of them.',
    });
    expect(JSON.parse(results[2]!).error).toBe('Line 4: it is not UTF-8; save the file as UTF-8.');
  });

  test('may be none', () => {
    expect(run(['--ndjson'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('are no longer read once nobody reads the results, and that is no error', async () => {
    const child = spawn(process.execPath, [...command, '--ndjson'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const stderr = text(child.stderr);
    child.stdin.on('error', () => {});
    const feed = setInterval(() => child.stdin.write(ndjson(article)), 10);
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'exit');
    clearInterval(feed);
    expect({ status, stderr: await stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('a page', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'annotate-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (html: string) => {
    const path = join(folder, 'page.html');
    writeFileSync(path, html);
    return path;
  };

  test('gives one result, with the address and the day that it is given', () => {
    const path = file(
      `<h1>${article.title}</h1>${article.paragraphs.map(text => `<p>${text}</p>`).join('')}`,
    );
    const { status, stdout, stderr } = run([path, '--url', article.url, '--date', '2020-08-20']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      id: path,
      url: article.url,
      title: article.title,
      published: '2020-08-20',
      language: null,
      text: [article.title, ...article.paragraphs].join('\n'),
    });
  });

  test.each([
    ['that is empty', () => file(''), /^annotate: there is no article in this page; .*\.\n$/],
    [
      'that does not exist',
      () => 'none.html',
      /^annotate: none\.html cannot be read .*; name an HTML file\.\n$/,
    ],
  ])('%s gives one sentence and exit code 1', (_, path, sentence) => {
    expect(run([path()])).toEqual({ status: 1, stdout: '', stderr: expect.stringMatching(sentence) });
  });
});
