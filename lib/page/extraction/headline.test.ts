// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findHeadline } from './headline';

const title = 'Leaders reject the vote and promise sanctions after summit';

describe('the heading that shows the title', () => {
  test.each([
    ['in the same words', `<h1>${title}</h1>`],
    [
      'in other letters and spaces',
      `<h1>\n LEADERS reject the&nbsp;vote and promise <em>sanctions</em> after summit </h1>`,
    ],
    ['under the masthead', `<h1>Example News</h1><h1>${title}</h1>`],
    ['first, where several have it', `<h1 id="it">${title}</h1><h1>${title}</h1>`],
    ['before a longer one', `<h1>${title}</h1><h1>${title}: live updates</h1>`],
    ['with more behind it', `<h1>${title} – live</h1>`],
    ['in a wording for the page itself', '<h1>Leaders reject vote and promise new sanctions</h1>'],
    ['in a lesser heading', `<h1>World</h1><h2>${title}</h2>`],
    ['in an element marked as headline', `<div itemprop="headline">${title}</div>`],
    [
      'best, where several are similar',
      `<h1>Leaders reject the vote after summit</h1><h1 id="it">${title}</h1>`,
    ],
  ])('is found %s', (_, html) => {
    document.body.innerHTML = html;
    const expected =
      document.querySelector('#it') ??
      [...document.body.children].find(element => /reject/i.test(element.textContent!));
    expect(findHeadline(document, title)).toBe(expected);
  });

  test.each([
    ['a heading of another article', '<h1>Parliament opens its autumn session</h1>'],
    ['common words alone', '<h1>The weather after the summit and the week</h1>'],
    ['a lesser heading that is only similar', '<h2>Leaders reject vote and promise new sanctions</h2>'],
    ['a section whose name begins the title', '<h1>Leaders</h1>'],
    ['a whole page in a heading', `<h1>${title} ${'and so it went on '.repeat(40)}</h1>`],
    ['an empty heading', '<h1></h1>'],
  ])('is not %s', (_, html) => {
    document.body.innerHTML = html;
    expect(findHeadline(document, title)).toBeNull();
  });

  test('is the one that is shown, where a browser can tell', () => {
    document.body.innerHTML = `<h1>${title}</h1><h1>${title}</h1>`;
    const [hidden, shown] = document.querySelectorAll('h1');
    hidden!.checkVisibility = () => false;
    shown!.checkVisibility = () => true;
    expect(findHeadline(document, title)).toBe(shown);
  });

  test('is found in a script without spaces, before the name of the site', () => {
    document.body.innerHTML = '<h1>白俄罗斯总统选举之后的峰会</h1>';
    expect(findHeadline(document, '白俄罗斯总统选举之后的峰会_国际_新闻')).toBe(document.querySelector('h1'));
  });

  test('is not one word of a short title', () => {
    document.body.innerHTML = '<h1>Summit</h1>';
    expect(findHeadline(document, 'Minsk summit')).toBeNull();
  });

  test('is none for a page without a title', () => {
    document.body.innerHTML = '<h1>Summit</h1>';
    expect(findHeadline(document, '')).toBeNull();
  });
});
