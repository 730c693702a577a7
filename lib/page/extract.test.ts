// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { extractArticle } from './extract';
import { rangesFor } from './text-map';

const title = 'Council meets again and talks until the evening';
const sentence =
  'The council met on Wednesday, talked until the evening, and said that it would meet again, at length. ';
const long = sentence.repeat(4).trim();
const brief = 'The council will meet again, on Friday at noon.';

const head = `<title>${title} | Example News</title>
  <meta property="og:site_name" content="Example News"><meta name="date" content="2020-08-19">`;

function pageOf(body: string, inHead = head): Document {
  return new DOMParser().parseFromString(
    `<html lang="en"><head>${inHead}</head><body>${body}</body></html>`,
    'text/html',
  );
}

function extract(document: Document) {
  return extractArticle(document, 'https://news.example/council')!;
}

function blocksOf(document: Document): string[] {
  const { text, blocks } = extract(document).article;
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** The live text under the article's title. */
function liveTitle(document: Document): string {
  const { article, map } = extract(document);
  const ranges = rangesFor(map, { start: 0, end: article.title.length });
  return ranges
    .map(range => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset))
    .join('|');
}

describe('an article', () => {
  const body = `<nav><a href="/">Home</a></nav><h1>${title}</h1>
    <article><p>${long}</p><h2>What next</h2><blockquote><p>${long}</p></blockquote><p>${long}</p></article>`;

  test('has the page’s metadata and its text in blocks', () => {
    const { article } = extract(pageOf(body));
    expect(article).toMatchObject({
      url: 'https://news.example/council',
      title,
      outlet: 'Example News',
      language: 'en',
      published: '2020-08-19',
      text: [title, long, 'What next', long, long].join('\n'),
    });
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'paragraph',
      'heading',
      'quotation',
      'paragraph',
    ]);
  });

  test('leaves the page as it was', () => {
    const document = pageOf(body);
    const before = document.documentElement.outerHTML;
    extract(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('has no address where the page has none', () => {
    expect(extractArticle(pageOf(body), '')!.article.url).toBeNull();
  });

  test('is cut at a block beyond 600,000 characters', () => {
    const paragraphs = 1600;
    const document = pageOf(`<article>${`<p>${long}</p>`.repeat(paragraphs)}</article>`);
    const { text, blocks } = extract(document).article;
    expect(blocks.length - 1).toBeLessThan(paragraphs);
    expect(text.length - title.length).toBeGreaterThan(600_000 - long.length - 1);
    expect(text.length - title.length).toBeLessThanOrEqual(600_000);
    expect(text.endsWith(long)).toBe(true);
  });

  test('may be a brief notice', () => {
    expect(blocksOf(pageOf(`<main><p>${brief}</p></main>`)).slice(1)).toEqual([`paragraph: ${brief}`]);
  });
});

describe('the title', () => {
  const article = `<article><p>${long}</p><p>${long}</p></article>`;

  test.each([
    ['outside the article', `<header><h1>${title}</h1></header>${article}`, title],
    ['inside the article', `<article><h1>${title}</h1><p>${long}</p><p>${long}</p></article>`, title],
    [
      'in several elements',
      `<h1><span>Council meets again</span> <em>and talks</em><br>until the evening</h1>${article}`,
      'Council meets again| |and talks|until the evening',
    ],
    [
      'in several blocks',
      `<h1><div>Council meets again and talks</div><div>until the evening</div></h1>${article}`,
      'Council meets again and talks|until the evening',
    ],
  ])('leads to its heading %s', (_, body, expected) => {
    const document = pageOf(body);
    expect(liveTitle(document)).toBe(expected);
    expect(blocksOf(document)).toEqual([`title: ${title}`, `paragraph: ${long}`, `paragraph: ${long}`]);
  });

  test('has the wording of the heading', () => {
    const document = pageOf(`<h1>Council meets again, talks until late in the evening</h1>${article}`);
    expect(extract(document).article.title).toBe('Council meets again, talks until late in the evening');
  });

  test('leads nowhere where no heading shows it', () => {
    const document = pageOf(`<h1>Example News</h1>${article}`);
    expect(liveTitle(document)).toBe('');
    expect(blocksOf(document)[0]).toBe(`title: ${title}`);
  });

  test('takes its line even if it is empty', () => {
    expect(blocksOf(pageOf(article, ''))[0]).toBe('title: ');
  });
});

/** Lets Readability find what `selector` picks on the page, and nothing for null. */
function letReadabilityFind(document: Document, selector: string | null): Document {
  const clone = document.cloneNode(true) as Document;
  vi.spyOn(document, 'cloneNode').mockReturnValue(clone);
  const content = selector === null ? null : clone.querySelector(selector);
  const result = content && ({ content } as unknown as ReturnType<Readability['parse']>);
  vi.spyOn(Readability.prototype, 'parse').mockReturnValue(result);
  return document;
}

describe('the article that the page declares', () => {
  afterEach(() => vi.restoreAllMocks());

  const newsArticle = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  const notice = `<p class="notice">${brief}</p>`;

  test.each([
    [
      'the element of its text',
      `<article>${notice}<div itemprop="articleBody"><p>${long}</p></div></article>`,
      head,
    ],
    ['its element', `${notice}<article><p>${long}</p></article>`, head],
    ['the longest of several', `${notice}<article>${brief}</article><article><p>${long}</p></article>`, head],
    [
      'the main part, where JSON-LD says that there is one',
      `${notice}<main><p>${long}</p></main>`,
      head + newsArticle,
    ],
    [
      'its element without what stands beside it',
      `${notice}<form><article><nav>Home</nav><p>${long}</p><aside>More</aside><footer>Imprint</footer></article></form>`,
      head,
    ],
    ['its element without the title', `${notice}<article><h1>${title}</h1><p>${long}</p></article>`, head],
  ])('is taken where Readability finds little or nothing: %s', (_, body, inHead) => {
    for (const selector of [null, '.notice']) {
      const document = letReadabilityFind(pageOf(body, inHead), selector);
      expect(blocksOf(document)).toEqual([`title: ${title}`, `paragraph: ${long}`]);
    }
  });

  test.each([
    [
      'Readability finds enough',
      `<p class="found">${long}</p><article><p>${long}</p><p>${long}</p></article>`,
      long,
    ],
    ['there is less of it', `<p class="found">${brief}</p><article>Briefly</article>`, brief],
    [
      'JSON-LD says nothing of the main part',
      `<p class="found">${brief}</p><main><p>${long}</p></main>`,
      brief,
    ],
  ])('is not taken where %s', (_, body, expected) => {
    const document = letReadabilityFind(pageOf(body), '.found');
    expect(blocksOf(document)).toEqual([`title: ${title}`, `paragraph: ${expected}`]);
  });
});

describe('there is no article', () => {
  test.each([
    ['on an empty page', pageOf('')],
    ['on a page of pictures', pageOf(`<h1>${title}</h1><img alt="One"><img alt="Two">`)],
    ['on a page in frames', new DOMParser().parseFromString('<frameset><frame></frameset>', 'text/html')],
    ['in a document without a body', new DOMParser().parseFromString('<news/>', 'text/xml')],
  ])('%s', (_, document) => {
    expect(extractArticle(document, '')).toBeNull();
  });
});

describe('a page that meddles with its document', () => {
  afterEach(() => vi.restoreAllMocks());

  test('is read all the same where Readability fails over it', () => {
    const document = pageOf(`<article><p>${long}</p></article>`);
    vi.spyOn(document, 'cloneNode').mockImplementation(() =>
      new DOMParser().parseFromString('<news/>', 'text/xml'),
    );
    expect(blocksOf(document)).toEqual([`title: ${title}`, `paragraph: ${long}`]);
  });

  test('has its errors passed on to the caller', () => {
    const document = pageOf(`<article><p>${long}</p></article>`);
    vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
      throw new Error('overridden');
    });
    expect(() => extract(document)).toThrow('overridden');
  });
});
