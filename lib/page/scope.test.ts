// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { atOnce } from '../work';
import { extracting } from './extract';
import { scopeOf } from './scope';

const text = (subject: string) =>
  `${subject} filled the streets of the capital on Sunday, as they had done every week before. `.repeat(8);
const article = (id: string, title: string, day: string, subject: string) =>
  `<article id="${id}"><h1>${title}</h1><time datetime="${day}T10:00:00Z"></time><p>${text(subject)}</p></article>`;
const first = article('first', 'Marches through the rain in Minsk', '2020-09-06', 'Marchers');
const second = article('second', 'Doctors walk out in Grodno', '2020-11-07', 'Doctors');

const find = (id: string) => document.getElementById(id);

/** Reads the page's article, the one that was so before where it is still there. */
function read(before: string | null, url = 'https://news.example/a') {
  const scope = scopeOf(document, before ? find(before) : null);
  return atOnce(extracting(document, url, { known: null, scope }))!.article;
}

beforeEach(() => {
  document.head.innerHTML = `<title>Marches through the rain in Minsk | The Specimen</title>
    <meta property="og:title" content="Marches through the rain in Minsk">
    <meta property="article:published_time" content="2020-09-06">`;
  document.body.innerHTML = `<main>${first}</main>`;
});

describe('a page with one article', () => {
  test.each([
    ['alone', ''],
    ['and comments', `<article class="comment"><p>${text('Readers')}</p></article>`.repeat(3)],
    ['and teasers', '<article><h1>Doctors walk out</h1><p>Read on.</p></article>'.repeat(3)],
  ])('%s has no other to tell it from', (_, others) => {
    document.querySelector('main')!.insertAdjacentHTML('beforeend', others);
    expect(scopeOf(document, null)).toBeNull();
  });

  test('that is no article element has nothing to do with those that are', () => {
    document.body.innerHTML = `<div><h1>Marches through the rain in Minsk</h1><p>${text('Marchers')}</p></div>
      ${second}${second.replace('Grodno', 'Brest')}`;
    expect(scopeOf(document, null)).toBeNull();
  });
});

describe('a second article below the first', () => {
  beforeEach(() => find('first')!.insertAdjacentHTML('afterend', second));

  test.each([
    ['was read before', 'first'],
    ['gives the page its title', null],
  ])('is kept out of the first, which %s', (_, before) => {
    const { title, published, text } = read(before);
    expect([title, published]).toEqual(['Marches through the rain in Minsk', '2020-09-06']);
    expect(text).toContain('Marchers');
    expect(text).not.toContain('Doctors');
  });

  test('is the page’s once the page is called after it, with its own day, whatever the head still says', () => {
    document.title = 'Doctors walk out in Grodno | The Specimen';
    const { title, published, text } = read(null);
    expect([title, published]).toEqual(['Doctors walk out in Grodno', '2020-11-07']);
    expect(text).toContain('Doctors');
    expect(text).not.toContain('Marchers');
  });

  test('without a day takes none from the first, but from its address', () => {
    document.title = 'Doctors walk out in Grodno';
    document.querySelector('#second time')!.remove();
    expect(read(null).published).toBeNull();
    expect(read(null, 'https://news.example/2020/11/07/doctors').published).toBe('2020-11-07');
  });
});
