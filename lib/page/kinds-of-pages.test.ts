// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractArticle } from './extract';

const sentence =
  'The council met on Friday in the old town hall and said that it would meet again in the autumn, ';
const paragraph = `${sentence}${sentence.toLowerCase()}if nothing else came of it.`;

function pageOf(head: string, body: string): Document {
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

function extract(url: string, head: string, body: string) {
  return extractArticle(pageOf(head, body), url)?.article ?? null;
}

function jsonLd(declared: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(declared)}</script>`;
}

const website = '<title>Example News</title><meta property="og:type" content="website">';
const ofArticle = (type: string) =>
  `<title>Council meets</title>${jsonLd({ '@type': type, headline: 'Council meets' })}`;

/** So many teasers of other articles: a heading that leads there, and a summary. */
function teasers(count: number, summary = paragraph): string {
  return Array.from(
    { length: count },
    (_, i) =>
      `<div class="story"><h3><a href="/2020/08/${i}/council-meets">The council meets for day ${i} of its talks</a></h3><p>${summary}</p></div>`,
  ).join('');
}

const nav = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>';

describe('no article is', () => {
  test.each([
    ['a front page', 'https://news.example/', website, `${nav}<main>${teasers(12)}</main>`],
    ['a front page of an edition', 'https://news.example/en/', website, `<main>${teasers(12)}</main>`],
    [
      'a front page that declares what it leads to',
      'https://news.example/',
      jsonLd(
        ['One', 'Two', 'Three', 'Four'].map(headline => ({
          '@type': 'NewsArticle',
          headline,
          datePublished: '2020-08-19',
        })),
      ),
      `<main>${teasers(12)}</main>`,
    ],
    [
      'a section',
      'https://news.example/world/europe',
      website,
      `${nav}<main>${teasers(9, 'In brief.')}</main>`,
    ],
    [
      'a section of bare headlines',
      'https://news.example/europe',
      website,
      `<main><ul>${Array.from({ length: 12 }, (_, i) => `<li><a href="/n/${i}">${sentence}</a></li>`).join('')}</ul></main>`,
    ],
    [
      'a search',
      'https://news.example/search?q=belarus',
      website,
      `<main><h1>Results</h1>${teasers(3)}</main>`,
    ],
    ['a search in German', 'https://news.example/suche/?q=belarus', website, `<main>${teasers(3)}</main>`],
    ['a topic', 'https://news.example/topics/belarus', website, `<main><h1>Belarus</h1>${teasers(3)}</main>`],
    ['a page of a tag', 'https://news.example/tag/belarus/page/2', website, `<main>${teasers(3)}</main>`],
    [
      'what declares itself a collection',
      'https://news.example/belarus',
      jsonLd({ '@type': 'CollectionPage', name: 'Belarus' }),
      `<main><p>${paragraph}</p>${teasers(3)}</main>`,
    ],
  ])('%s', (_, url, head, body) => {
    expect(extract(url, head, body)).toBeNull();
  });
});

describe('an article is', () => {
  const text = `<h1>Council meets</h1><article><p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p></article>`;
  const address = 'https://news.example/2020/08/19/council-meets';

  test.each([
    ['one that a page declares', address, ofArticle('NewsArticle'), text],
    ['one that no page declares', address, '<title>Council meets</title>', text],
    ['one with teasers below it', address, ofArticle('NewsArticle'), `${text}<aside>${teasers(12)}</aside>`],
    [
      'one with undeclared teasers below it',
      address,
      '<title>Council meets</title>',
      `${text}<aside>${teasers(12)}</aside>`,
    ],
    ['one at a topic’s address', 'https://news.example/topics/council', ofArticle('Article'), text],
    [
      'one with a trail of crumbs',
      address,
      jsonLd([{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle', headline: 'Council meets' }]),
      text,
    ],
    [
      'one whose headings lead to its parts',
      address,
      '',
      `<h1>Council</h1>${Array.from({ length: 8 }, (_, i) => `<h2 id="p${i}"><a href="#p${i}">Part ${i} of the talks</a></h2><p>${paragraph}</p>`).join('')}`,
    ],
    ['one alone at the root of its host', 'https://council.example/', '<title>Council meets</title>', text],
  ])('%s', (_, url, head, body) => {
    expect(extract(url, head, body)?.text).toContain(paragraph);
  });

  test('a video with a paragraph, as far as it goes', () => {
    const head = jsonLd({
      '@type': 'VideoObject',
      name: 'Council meets',
      uploadDate: '2020-08-19T10:00:00Z',
      description: 'In brief.',
    });
    const body = `${nav}<main><h1>Council meets</h1><video src="a.mp4"></video><p>${sentence}</p></main>`;
    expect(extract('https://news.example/video/1', head, body)).toMatchObject({
      title: 'Council meets',
      published: '2020-08-19',
      text: `Council meets\n${sentence.trim()}`,
    });
  });

  test('a stub before a paywall, as far as it goes', () => {
    const head = jsonLd({ '@type': 'NewsArticle', headline: 'Council meets', isAccessibleForFree: false });
    const body = `${nav}<article><h1>Council meets</h1><p>${sentence}</p><form>Subscribe to read on</form></article><aside>${teasers(4)}</aside>`;
    expect(extract(address, head, body)?.text).toBe(`Council meets\n${sentence.trim()}`);
  });

  describe('a live blog, which grows', () => {
    const head = jsonLd({
      '@type': 'LiveBlogPosting',
      headline: 'Council meets: as it happens',
      datePublished: '2020-08-19T08:00:00Z',
      dateModified: '2020-08-20T01:00:00Z',
    });
    const post = (i: number) =>
      `<article id="post-${i}"><h2><a href="#post-${i}">Post ${i}: more of it</a></h2><p>Post ${i}. ${paragraph}</p></article>`;
    const blog = (count: number) =>
      `<main><h1>Council meets: as it happens</h1><div class="posts">${Array.from({ length: count }, (_, i) => post(i)).join('')}</div></main>`;

    test.each([3, 12])('with all of %i posts', count => {
      const article = extract('https://news.example/live', head, blog(count))!;
      expect(article).toMatchObject({ published: '2020-08-19', modified: '2020-08-20' });
      for (let i = 0; i < count; i++) expect(article.text).toContain(`Post ${i}. ${sentence.trim()}`);
    });
  });
});

describe('the language of an article is', () => {
  const german =
    'Der Rat traf sich am Freitag und teilte mit, dass er den Vertrag nicht unterzeichnet, der im Frühjahr von allen beschlossen wurde. ';

  test.each([
    ['what its page declares', '<meta property="og:locale" content="en_GB">', paragraph, 'en-GB'],
    ['what its text tells where nothing is declared', '', german.repeat(3), 'de'],
    [
      'what its text tells where a template declares another',
      '<meta property="og:locale" content="en_US">',
      german.repeat(3),
      'de',
    ],
  ])('%s', (_, head, text, language) => {
    expect(
      extract('https://news.example/a', head, `<article><p>${text}</p><p>${text}</p></article>`)?.language,
    ).toBe(language);
  });
});
