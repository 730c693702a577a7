// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readableTexts } from './readable';

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

  // Under 500 characters Readability parses the page anew from its HTML, three times, with looser rules.
  const brief = 'The council will meet again, on Friday at noon, its chair said. ';

  test.each([
    ['a short page', `<p>${brief}</p>`, [brief]],
    ['texts that were one after the other', null, [brief, brief]],
    ['texts on both sides of a script', `<p>${brief}<script>0</script>${brief}</p>`, [brief, brief]],
  ])('is found again when Readability tries anew: %s', (_, body, expected) => {
    const document = pageOf(`<article>${body ?? '<p></p>'}</article>`);
    if (!body) document.querySelector('p')!.append(brief, brief);
    expect([...readableTexts(document)].map(({ data }) => data)).toEqual(expected);
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

  test('leaves the page as it was', () => {
    const document = pageOf(`<article><div>${long}</div>${long}<br><br>${long}</article>${furniture}`);
    const before = document.documentElement.outerHTML;
    readableTexts(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
