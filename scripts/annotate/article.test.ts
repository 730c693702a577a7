import { describe, expect, test } from 'vitest';
import { articleOfLine, articleOfPage, idOfLine } from './article';

const line = (fields: object) =>
  JSON.stringify({ id: 'a', title: 'Bridge opens', paragraphs: [], ...fields });

const page = `<!doctype html><html lang="en"><head><title>Bridge opens</title>
  <meta property="article:published_time" content="2020-08-18T09:00:00Z"></head>
  <body><h1>Bridge opens</h1><p>${'The mayor opened the new bridge over the river on Monday. '.repeat(9)}</p></body></html>`;

describe('a line with paragraphs', () => {
  test('is an article of its title and paragraphs', () => {
    const fields = { url: 'https://news.example/a', date: '2020-08-19', lang: 'be' };
    expect(articleOfLine(line({ ...fields, paragraphs: ['One.', 'Two.'] }))).toEqual({
      id: 'a',
      article: {
        url: 'https://news.example/a',
        title: 'Bridge opens',
        outlet: null,
        language: 'be',
        published: '2020-08-19',
        text: 'Bridge opens\nOne.\nTwo.',
        blocks: [
          { kind: 'title', start: 0, end: 12 },
          { kind: 'paragraph', start: 13, end: 17 },
          { kind: 'paragraph', start: 18, end: 22 },
        ],
      },
    });
  });

  test('may lack all but id and paragraphs', () => {
    const { id, article } = articleOfLine('{"id": 7, "paragraphs": ["One."]}');
    expect(id).toBe(7);
    expect(article).toMatchObject({ url: null, title: '', language: null, published: null, text: '\nOne.' });
  });

  test('may say null for what it lacks', () => {
    const fields = { url: null, date: null, lang: null, title: null, html: null };
    expect(articleOfLine(line(fields)).article).toMatchObject({ title: '', published: null });
  });
});

describe('a line with HTML', () => {
  test('is read as a page', () => {
    const { article } = articleOfLine(JSON.stringify({ id: 'a', html: page }));
    expect(article).toMatchObject({
      url: null,
      title: 'Bridge opens',
      language: 'en',
      published: '2020-08-18',
    });
    expect(article.text).toMatch(/^Bridge opens\nThe mayor opened/);
  });

  test('is believed before the page', () => {
    const fields = { id: 'a', html: page, url: 'a, b', date: '2020-08-19', lang: 'en-GB' };
    const { article } = articleOfLine(JSON.stringify(fields));
    expect(article).toMatchObject({ url: 'a, b', published: '2020-08-19', language: 'en-GB' });
  });
});

describe('a bad line is refused', () => {
  test.each([
    ['for what is not JSON', '{"id":', 'it is not JSON'],
    ['for a list', '[1]', 'it must be a JSON object'],
    ['for null', 'null', 'it must be a JSON object'],
    ['without an id', '{"paragraphs": []}', '"id" must be a string or a number'],
    [
      'for an id that would come back as another',
      '{"id": 9007199254740993, "paragraphs": []}',
      '"id" must be',
    ],
    ['without text', '{"id": 1, "title": "Bridge opens"}', 'it has neither "paragraphs" nor "html"'],
    ['for text that is no list', line({ paragraphs: 'One.' }), '"paragraphs" must be a list of strings'],
    ['for a paragraph that is no text', line({ paragraphs: ['One.', 2] }), '"paragraphs.1" must be a string'],
    ['for a date that is none', line({ date: '19 August' }), '"date" must be a date, written as YYYY-MM-DD'],
    [
      'for all that is wrong with it',
      line({ url: 1, lang: 2 }),
      '"url" must be a string; "lang" must be a string',
    ],
    ['for a page without an article', '{"id": 1, "html": "<title>Bridge</title>"}', 'there is no article'],
  ])('%s', (_, text, sentence) => {
    expect(() => articleOfLine(text)).toThrow(sentence);
  });

  test.each([
    ['its id, if it has one', '{"id": "a", "paragraphs": 1}', 'a'],
    ['its number', '{"id": 7}', 7],
    ['null for what is no id', '{"id": {"a": 1}}', null],
    ['null where there is none', '[]', null],
    ['null where nothing can be read', '{"id": "a", ', null],
  ])('and named by %s', (_, text, id) => {
    expect(idOfLine(text)).toBe(id);
  });
});

test('a page in another encoding is read as it declares', () => {
  const head = '<meta charset="windows-1251"><title>t</title>';
  const text = `<p>${'Мост '.repeat(80)}</p>`;
  const cyrillic = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - 0x410 + 0xc0);
  const bytes = Buffer.from(`${head}${text.replace(/[А-я]/g, cyrillic)}`, 'latin1');
  expect(articleOfPage(bytes, {}).text).toContain('Мост Мост');
});
