import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { describeWithShared } from '../shared';
import { demoArticle, demoPage, newsPage, pageTemplate, plainTextArticle } from './page';

const url = 'https://demo.example/world/belarus?a=1&b=2';

const documentOf = (html: string) => new JSDOM(html).window.document;
const jsonLdOf = (html: string) =>
  JSON.parse(documentOf(html).querySelector('script[type="application/ld+json"]')!.textContent!);
const metaOf = (html: string, name: string) =>
  documentOf(html).querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

/** The paragraphs, headings and captions of the demo article as a reader sees them. */
function demoText(): string[] {
  const blocks = JSDOM.fragment(demoArticle()).querySelectorAll('h1, h2, p, figcaption');
  return [...blocks].map(block => block.textContent!);
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];

describe('the demo page', () => {
  const html = demoPage(url);

  test('has no placeholder left', () => {
    expect(html).not.toContain('{{');
    expect(html).not.toContain('}}');
  });

  test('says in its metadata what it is, where and when it was published', () => {
    const title = 'EU leaders refuse to accept Belarus vote and promise sanctions';
    expect(documentOf(html).title).toBe(`${title} | The Specimen`);
    expect(metaOf(html, 'og:title')).toBe(title);
    expect(metaOf(html, 'og:type')).toBe('article');
    expect(metaOf(html, 'og:site_name')).toBe('The Specimen');
    expect(metaOf(html, 'article:published_time')).toBe('2020-08-19');
    expect(documentOf(html).querySelector('.meta time')!.textContent).toBe('19 August 2020');
    expect(jsonLdOf(html)).toMatchObject({
      '@type': 'NewsArticle',
      headline: title,
      datePublished: '2020-08-19',
      mainEntityOfPage: url,
      publisher: { name: 'The Specimen' },
    });
  });

  test('has one headline, and it is the article’s', () => {
    const headlines = documentOf(html).querySelectorAll('h1');
    expect(headlines).toHaveLength(1);
    expect(headlines[0]!.closest('article')).not.toBeNull();
  });

  test('asks nothing of any other host', () => {
    const loading = documentOf(html).querySelectorAll(
      '[src], [srcset], link:not([rel=canonical]), iframe, object',
    );
    expect([...loading].map(element => element.outerHTML)).toEqual(['<link rel="icon" href="data:,">']);
    expect(html).not.toMatch(/@import|url\((?!#)/);
  });
});

describe('the demo article', () => {
  test('is as long as a news report', () => {
    const words = wordsOf(demoText().join(' ')).length;
    expect(words).toBeGreaterThanOrEqual(700);
    expect(words).toBeLessThanOrEqual(950);
  });
});

describe('filling a template', () => {
  const title = `"Quotes" & 'more' <b>bold</b> </script><script>alert(1)</script> $& {{outlet}}`;
  const page = {
    title,
    description: title,
    outlet: title,
    published: '2020-08-09',
    url,
    body: '<p>Text</p>',
  };
  const html = newsPage(pageTemplate(), page);

  test('keeps a dangerous title harmless wherever it stands', () => {
    const document = documentOf(html);
    expect(document.title).toBe(`${title} | ${title}`);
    expect(metaOf(html, 'og:title')).toBe(title);
    expect(metaOf(html, 'description')).toBe(title);
    expect(document.querySelector('h1')!.textContent).toBe(title);
    expect(document.querySelector('.masthead .logo')!.textContent).toBe(title);
    expect(jsonLdOf(html)).toMatchObject({ headline: title, publisher: { name: title } });
    expect(document.querySelectorAll('script')).toHaveLength(2);
  });

  test('gives the title as headline to a body without one, and adds none to a body that has it', () => {
    const own = newsPage('{{article}}', { ...page, body: '<h1>Own</h1><p>Text</p>' });
    expect(own).toBe('<h1>Own</h1><p>Text</p>');
    expect(newsPage('{{article}}', { ...page, title: 'A & B' })).toBe('<h1>A &amp; B</h1>\n<p>Text</p>');
  });

  test('refuses a placeholder that it does not know', () => {
    expect(() => newsPage('<p>{{author}}</p>', page)).toThrow('{{author}}');
  });
});

describe('plain text as an article', () => {
  test.each([
    ['two paragraphs', 'One is here.\n\nTwo is here.', '<p>One is here.</p>\n<p>Two is here.</p>'],
    ['a wrapped paragraph', 'One goes\non here.', '<p>One goes on here.</p>'],
    [
      'a sub-heading',
      "'Belarus is not Europe'\n\nSaid so.",
      '<h2>&#39;Belarus is not Europe&#39;</h2>\n<p>Said so.</p>',
    ],
    ['a line that leads elsewhere', 'READ MORE: Another story', '<p>READ MORE: Another story</p>'],
    ['a long line without full stop', 'long '.repeat(20), `<p>${'long '.repeat(20).trim()}</p>`],
    ['signs with a meaning in HTML', 'A <b> & c.', '<p>A &lt;b&gt; &amp; c.</p>'],
    ['blank lines with spaces, and at the ends', '\n\nOne.\n \n\nTwo.\n', '<p>One.</p>\n<p>Two.</p>'],
    ['nothing', ' \n\n', ''],
  ])('%s', (_, text, html) => {
    expect(plainTextArticle(text)).toBe(html);
  });
});

describeWithShared('the demo article beside the sample article', folder => {
  const runLength = 8;
  const runsOf = (words: string[]) =>
    words.slice(runLength - 1).map((_, index) => words.slice(index, index + runLength).join(' '));

  test('is in its own words: outside quotation marks no eight words in a row are the same', () => {
    const sample = new Set(runsOf(wordsOf(readFileSync(join(folder, 'seed/article.txt'), 'utf8'))));
    const ours = demoText()
      .flatMap(block => block.split(/“[^”]*”/))
      .flatMap(part => runsOf(wordsOf(part)));
    expect(ours.length).toBeGreaterThan(300);
    expect(ours.filter(run => sample.has(run))).toEqual([]);
  });
});
