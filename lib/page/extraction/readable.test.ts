// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { describe, expect, test, vi } from 'vitest';
import { findingTexts, readableTexts } from './readable';

const sentence =
  'The council met on Wednesday, talked until the evening, and said that it would meet again, at length. ';
const long = sentence.repeat(4);
const furniture = '<div class="sidebar"><p>Most read</p></div><div class="footer"><p>Imprint</p></div>';

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<title>Council meets again</title>${body}`, 'text/html');
}

function textsOf(document: Document): string[] {
  return [...readableTexts(document)].map(({ data }) => data.trim());
}

describe("the live text of Readability's result", () => {
  test('is the article without the furniture', () => {
    const document = pageOf(`<article><p>${long}</p><p>${long}</p></article>${furniture}`);
    expect(textsOf(document)).toEqual([long.trim(), long.trim()]);
  });

  test('is each of several equal texts, in its own place', () => {
    const paragraph = `<p><a href="#">Minsk</a>, <b>2020</b>: ${long}</p>`;
    const document = pageOf(
      `<div class="sidebar"><p><a href="#">Minsk</a>, <b>2020</b></p></div><article>${paragraph.repeat(3)}</article>`,
    );
    const live = [...document.querySelectorAll('article p')].flatMap(({ childNodes }) => [...childNodes]);
    expect(
      [...readableTexts(document)].map(text =>
        text.parentElement!.localName === 'p' ? text : text.parentElement,
      ),
    ).toEqual(live);
  });

  test.each([
    ['divs that Readability makes paragraphs', `<div>${long}</div><div>${sentence}</div><div>${long}</div>`],
    ['line breaks that Readability makes paragraphs', `${long}<br><br>${sentence}<br><br>${long}`],
    ['a link that is a script', `<p>${long}<a href="javascript:void 0">${sentence}</a></p><p>${long}</p>`],
    ['a table with one cell', `<table><tr><td>${long}</td></tr></table><p>${sentence}</p><p>${long}</p>`],
    [
      'nested wrappers',
      `<section><div><div><p>${long}</p></div></div></section><p>${sentence}</p><p>${long}</p>`,
    ],
  ])('is found again behind %s', (_, body) => {
    expect(textsOf(pageOf(`<article>${body}</article>`)).join(' ')).toContain(sentence.trim());
  });

  // A class that Readability distrusts makes it decline at first, and parse the page anew from its HTML.
  const distrusted = '<div class="sidebar"></div>';

  test.each([
    ['one after the other', (p: Element) => p.append(sentence, sentence)],
    [
      'on both sides of a script',
      (p: Element) => p.append(sentence, globalThis.document.createElement('script'), sentence),
    ],
    [
      'on both sides of an element',
      (p: Element) => p.append(sentence, globalThis.document.createElement('b'), sentence),
    ],
  ])('is found again where Readability joins texts that stood %s', (_, fill) => {
    const document = pageOf(distrusted);
    const p = document.createElement('p');
    fill(p);
    document.querySelector('.sidebar')!.append(p);
    expect(textsOf(document)).toEqual([sentence.trim(), sentence.trim()]);
  });

  /** The texts found where Readability's result is the article's element, changed by `change`. */
  function textsWhereResultIs(document: Document, change: (article: Element) => void): string[] {
    const clone = document.cloneNode(true) as Document;
    vi.spyOn(document, 'cloneNode').mockReturnValue(clone);
    const parse = vi.spyOn(Readability.prototype, 'parse').mockImplementation(() => {
      const content = clone.querySelector('article')!;
      change(content);
      return { content } as unknown as ReturnType<Readability['parse']>;
    });
    const texts = textsOf(document);
    parse.mockRestore();
    return texts;
  }

  test('is found again in another order', () => {
    const document = pageOf('<article><p>One</p><div>two</div><p>three</p></article>');
    const found = textsWhereResultIs(document, article =>
      article.append('two', ...article.querySelectorAll('p')),
    );
    expect(found.sort()).toEqual(['One', 'three', 'two']);
  });

  test('is no equal text elsewhere on the page', () => {
    const document = pageOf('<article><p>One</p></article><p>two</p>');
    expect(textsWhereResultIs(document, article => article.append('two'))).toEqual(['One']);
  });

  test('is nothing where Readability finds nothing', () => {
    expect(textsOf(pageOf('<p></p>'))).toEqual([]);
  });

  test('is nothing where Readability fails', () => {
    const document = pageOf(`<p>${long}</p>`);
    document.cloneNode = () => {
      const clone = new DOMParser().parseFromString('<p>', 'text/html');
      Object.defineProperty(clone, 'body', {
        get: () => {
          throw new Error('overridden');
        },
      });
      return clone;
    };
    expect(textsOf(document)).toEqual([]);
  });

  // Advertisements arrive, and teasers leave, while an article is being read.
  describe.each([0, 1, 2, 3])('and is the same where, after step %i, the page', step => {
    test.each<[string, (document: Document) => void]>([
      ['gets an element above it', ({ body }) => body.prepend(document.createElement('iframe'))],
      ['gets text above it', ({ body }) => body.prepend('Advertisement')],
      ['loses an element above it', ({ body }) => body.querySelector('.menu')!.remove()],
      [
        'rewrites what is no part of it',
        ({ body }) => {
          body.querySelector('.menu')!.innerHTML = '<a href="#">News</a> <a href="#">Weather</a>';
        },
      ],
    ])('%s', (_, change) => {
      const page = pageOf(
        `<ul class="menu"><li>News</li></ul><article><p>${long}</p><p>Minsk: ${long}</p><p>${long}</p></article>`,
      );
      const wanted = [...page.querySelectorAll('p')].map(({ firstChild }) => firstChild);
      const finding = findingTexts(page, []);
      for (let at = 0; ; at++) {
        if (at === step) change(page);
        const { done, value } = finding.next();
        if (!done) continue;
        expect([...value]).toEqual(wanted);
        break;
      }
    });
  });

  test('leaves the page as it was', () => {
    const document = pageOf(`<article><div>${long}</div>${long}<br><br>${long}</article>${furniture}`);
    const before = document.documentElement.outerHTML;
    readableTexts(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
