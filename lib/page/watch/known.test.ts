// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { atOnce } from '../../work';
import { extractArticle, extracting } from '../extract';
import { type KnownTexts, knownTexts } from './known';

const paragraph = 'The opposition called for a general strike, once more, after the vote on Sunday. '.repeat(
  8,
);
const page = `<nav><p>News, weather and sport</p></nav>
  <article><h1>A day of strikes in Minsk</h1><div class="byline"><span id="clock">12:00</span></div>
  <div id="text"><p id="first">${paragraph}</p><p id="second">${paragraph} <b id="count">12</b> were hurt.</p></div></article>
  <aside><a href="/harvest">The wheat harvest</a></aside>`;

const $ = (selector: string) => document.querySelector<HTMLElement>(selector)!;
let known: KnownTexts;
let root: Element;
let observer: MutationObserver;

beforeEach(() => {
  document.body.innerHTML = page;
  root = $('article');
  known = knownTexts(extractArticle(document, location.href)!.map);
  observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, subtree: true });
});

/** Has the changes taken in, and reads the article with what is known then; null where that does not suffice. */
function readAgain() {
  known.take(observer.takeRecords(), root);
  const texts = known.texts();
  return texts && atOnce(extracting(document, location.href, { known: texts, scope: null }))!.article;
}

describe('text in the place of other text', () => {
  test.each<[string, () => void]>([
    [
      'a text node is written anew',
      () => (($('#first').firstChild as Text).data = `Corrected. ${paragraph}`),
    ],
    ['a paragraph is written anew', () => ($('#first').innerHTML = `<b>Corrected.</b> ${paragraph}`)],
    ['a count in a paragraph goes up', () => ($('#count').textContent = '13')],
    ['all paragraphs are drawn anew', () => ($('#text').innerHTML = `<p>New. ${paragraph}</p>`.repeat(3))],
    [
      'a paragraph is put in between',
      () => $('#first').insertAdjacentHTML('afterend', `<p>${paragraph}</p>`),
    ],
    ['a paragraph is taken away', () => $('#first').remove()],
    ['a clock beside the text goes on', () => ($('#clock').textContent = '12:01')],
    ['something happens elsewhere', () => ($('aside').innerHTML = '<a href="/bread">The price of bread</a>')],
  ])('%s: what is known is enough, and gives the same as the whole page', (_, change) => {
    change();
    expect(readAgain()).toEqual(extractArticle(document, location.href)!.article);
  });

  test('is followed through any number of changes', { timeout: 30_000 }, () => {
    const change = fc.record({
      where: fc.constantFrom('#first', '#second'),
      text: fc.lorem({ maxCount: 30 }),
      inBold: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), changes => {
        document.body.innerHTML = page;
        root = $('article');
        known = knownTexts(extractArticle(document, location.href)!.map);
        observer.takeRecords();
        for (const { where, text, inBold } of changes) {
          $(where).innerHTML = inBold ? `<b>${text}</b> ${paragraph}` : `${text} ${paragraph}`;
          const article = readAgain();
          expect(article).toEqual(extractArticle(document, location.href)!.article);
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe('only the whole page can tell', () => {
  test.each<[string, () => void]>([
    ['when there may be more in it than text', () => ($('#text').innerHTML += `<div>${paragraph}</div>`)],
    ['when the text is put where other text stood already', () => $('article').append(paragraph)],
    [
      'when the article is drawn anew as a whole',
      () => ($('article').outerHTML = `<article>${paragraph}</article>`),
    ],
    ['when it is taken out of the page', () => $('article').remove()],
  ])('%s', (_, change) => {
    change();
    expect(readAgain()).toBeNull();
  });

  test('and what comes after that does not change it', () => {
    $('article').append(paragraph);
    expect(readAgain()).toBeNull();
    $('#first').innerHTML = paragraph;
    expect(readAgain()).toBeNull();
  });
});
