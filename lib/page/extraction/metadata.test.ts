// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from './metadata';

const address = 'https://news.example/world/summit';

function metadataOf(head: string, body = '', { url = address, lang = '' } = {}) {
  const html = `<!doctype html><html${lang && ` lang="${lang}"`}><head>${head}</head><body>${body}</body></html>`;
  return readMetadata(new DOMParser().parseFromString(html, 'text/html'), url);
}

function jsonLd(article: Record<string, unknown>): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...article })}</script>`;
}

const outlet = '<meta property="og:site_name" content="Example News">';

describe('the title', () => {
  test.each([
    [
      'of JSON-LD',
      `${jsonLd({ headline: 'Summit ends early' })}<title>Other | Example News</title>`,
      'Summit ends early',
    ],
    [
      'of Open Graph',
      '<meta property="og:title" content="Summit ends early"><title>Other</title>',
      'Summit ends early',
    ],
    [
      'of Open Graph, the first of two',
      '<meta property="og:title" content="Summit ends early"><meta property="og:title" content="Other">',
      'Summit ends early',
    ],
    [
      'of Open Graph among other properties',
      '<meta property="dc:title og:title" content="Summit ends early">',
      'Summit ends early',
    ],
    [
      'without the name of the outlet',
      `${outlet}<meta property="og:title" content="Summit ends early - Example News">`,
      'Summit ends early',
    ],
    ['without the name of the outlet before it', `${outlet}<title>Example News : Summit</title>`, 'Summit'],
    [
      'without the name of the outlet and a bar before it',
      `${outlet}<title>Example News | Summit ends early</title>`,
      'Summit ends early',
    ],
    [
      'not the name of the outlet alone',
      `${outlet}<meta property="og:title" content="Example News"><title>Summit ends early</title>`,
      'Summit ends early',
    ],
    [
      'without a section and a site',
      '<title>Summit ends early | World | Example News</title>',
      'Summit ends early',
    ],
    [
      'with the dash of the journalist',
      '<title>Summit ends early – and angrily</title>',
      'Summit ends early – and angrily',
    ],
    ['on one line', '<title>\n  Summit\n  ends early </title>', 'Summit ends early'],
    [
      'escaped twice',
      '<meta property="og:title" content="&amp;quot;We talk&amp;quot;, says Merkel &amp;amp; Co &amp;#8211; again &amp;#x27;">',
      '"We talk", says Merkel & Co – again \'',
    ],
    ['with a reference to no character', '<title>Summit &amp;#1114112;</title>', 'Summit \uFFFD'],
    ['none', '', ''],
  ])('%s', (_, head, expected) => {
    expect(metadataOf(head).title).toBe(expected);
  });

  test.each([
    [
      'the title in the head without the site',
      '<title>Summit ends early | World | Example News</title>',
      '<h1>Summit ends early</h1>',
      'Summit ends early',
    ],
    [
      'the wording that the page shows',
      `${jsonLd({ headline: 'What you must know' })}<title>Summit ends early</title>`,
      '<h1>Summit ends early</h1>',
      'Summit ends early',
    ],
    [
      'the name, where the headline is a description',
      jsonLd({ headline: 'news from Brussels', name: 'Summit ends early' }),
      '<h1>Summit ends early</h1>',
      'Summit ends early',
    ],
    ['the heading, where nothing else states one', '', '<h1>Summit ends early</h1>', 'Summit ends early'],
  ])('is %s', (_, head, body, expected) => {
    expect(metadataOf(head, body).title).toBe(expected);
  });
});

describe('the outlet', () => {
  test.each([
    ['of JSON-LD', jsonLd({ publisher: { name: 'Example Agency' } }) + outlet, 'Example Agency'],
    ['of Open Graph', outlet, 'Example News'],
    ['of the application', '<meta name="application-name" content="Example &amp;amp; Co">', 'Example & Co'],
    ['none', '<meta property="og:site_name" content=" ">', null],
  ])('%s', (_, head, expected) => {
    expect(metadataOf(head).outlet).toBe(expected);
  });
});

describe('the language', () => {
  test.each([
    ['of JSON-LD', jsonLd({ inLanguage: 'be-tarask' }), 'en', 'be-tarask'],
    ['of the page', '', 'en-gb', 'en-GB'],
    ['of Open Graph', '<meta property="og:locale" content="ru_RU">', '', 'ru-RU'],
    ['of the header that the page repeats', '<meta http-equiv="Content-Language" content="uk">', '', 'uk'],
    ['of the next that is a tag', jsonLd({ inLanguage: 'English' }), 'en', 'en'],
    ['none', '<meta http-equiv="Content-Language" content="en, de">', '', null],
    ['none for a tag that is malformed', '', 'en-a', null],
  ])('%s', (_, head, lang, expected) => {
    expect(metadataOf(head, '', { lang }).language).toBe(expected);
  });

  test('of the part of the page that has the headline', () => {
    const body = '<main lang="be"><h1>Summit ends early</h1></main>';
    expect(metadataOf('<title>Summit ends early</title>', body, { lang: 'ru' }).language).toBe('be');
  });
});

describe('the date of publication', () => {
  test.each([
    ['in JSON-LD', jsonLd({ datePublished: '2020-08-19T23:30:00+02:00' }), ''],
    ['in a property', '<meta property="article:published_time" content="2020-08-19T21:30:00Z">', ''],
    ['for parse.ly', '<meta name="parsely-pub-date" content="2020-08-19T21:30:00Z">', ''],
    ['for Sailthru', '<meta name="sailthru.date" content="2020-08-19 21:30:00">', ''],
    ['in Dublin Core', '<meta name="DC.Date" content="2020-08-19">', ''],
    ['under a plain name', '<meta name="pubdate" content="20200819">', ''],
    ['in microdata in the head', '<meta itemprop="datePublished" content="2020-08-19">', ''],
    [
      'in microdata in the text',
      '',
      '<p>On <span itemprop="datePublished" content="2020-08-19">Wednesday</span></p>',
    ],
    ['in microdata as text', '', '<p itemprop="datePublished">19 August 2020</p>'],
    [
      'beside the headline',
      '',
      '<header><h1>Summit</h1><p><time datetime="2020-08-19T20:00">today</time></p></header>',
    ],
    [
      'beside the headline and before other articles',
      '',
      '<div><aside><time datetime="2020-08-30"></time></aside><div><h1>Summit</h1><time datetime="2020-08-19"></time></div></div>',
    ],
    ['in the article', '', '<article><p><time datetime="2020-08-19">today</time></p></article>'],
    [
      'for a next reader, if the first is nonsense',
      '<meta name="date" content="1970-01-01"><meta name="dc.date" content="2020-02-31">',
      '<article><time datetime="2020-08-19"></time></article>',
    ],
    [
      'behind a time without a day',
      '',
      '<div><h1>Summit</h1><time datetime="20:00"></time></div><article><time datetime="2020-08-19"></time></article>',
    ],
  ])('stands %s', (_, head, body) => {
    expect(metadataOf(head, body).published).toBe('2020-08-19');
  });

  test('stands in the address, and what the page says goes before it', () => {
    const url = 'https://news.example/2020/08/19/summit';
    expect(metadataOf('', '', { url }).published).toBe('2020-08-19');
    expect(metadataOf('<meta name="date" content="2020-08-20">', '', { url }).published).toBe('2020-08-20');
  });

  test('is not taken from far above the headline', () => {
    const body = `<div><time datetime="2020-08-30"></time>${'<div>'.repeat(5)}<h1>Summit</h1>`;
    expect(metadataOf('', body).published).toBeNull();
  });

  test('is none where the page states none', () => {
    expect(
      metadataOf(jsonLd({ datePublished: 'soon' }), '<article><time>today</time></article>').published,
    ).toBeNull();
  });
});

test('JSON-LD that cannot be read is passed over', () => {
  const head = `<script type="application/ld+json">{"@type": </script>${outlet}<title>Summit ends early</title>`;
  expect(metadataOf(head)).toEqual({
    title: 'Summit ends early',
    outlet: 'Example News',
    language: null,
    published: null,
  });
});

test('a page that overrides its own properties is read all the same', () => {
  const document = new DOMParser().parseFromString(
    '<title>Summit ends early</title><form name="title"></form>',
    'text/html',
  );
  for (const name of ['title', 'head', 'lastModified'])
    Object.defineProperty(document, name, {
      get: () => {
        throw new Error('overridden');
      },
    });
  expect(readMetadata(document, address).title).toBe('Summit ends early');
});

describe('the day of the last change', () => {
  const published = '<meta property="article:published_time" content="2020-08-19T08:00:00Z">';

  test.each([
    ['of JSON-LD', jsonLd({ datePublished: '2020-08-19', dateModified: '2020-08-21T09:00:00Z' })],
    [
      'of Open Graph',
      `${published}<meta property="article:modified_time" content="2020-08-21T09:00:00+02:00">`,
    ],
    ['of another meta element', `${published}<meta name="last-modified" content="21 August 2020">`],
    ['of the text', published, '<time itemprop="dateModified" datetime="2020-08-21">Friday</time>'],
  ])('%s', (_, head, body = '') => {
    expect(metadataOf(head, body)).toMatchObject({ published: '2020-08-19', modified: '2020-08-21' });
  });

  test.each([
    ['none is stated', published],
    ['it is before the publication', `${published}<meta name="lastmod" content="2020-08-18">`],
    ['nothing says when it was published', '<meta name="lastmod" content="2020-08-18">'],
  ])('is left out where %s', (_, head) => {
    expect(metadataOf(head)).not.toHaveProperty('modified');
  });
});
