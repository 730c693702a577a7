// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeWithCorpus } from '../../scripts/corpus';
import { describeWithShared } from '../../scripts/shared';
import { countSubject, isWorthALook } from '../coverage/gate';
import { readSignals } from './signals';

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const isLookedAt = (html: string) => isWorthALook(readSignals(pageOf(html)));

const thrice = '<p>From Belarus.</p><p>In Belarus.</p><p>To Belarus.</p>';

describe('a page is looked at for', () => {
  test.each([
    ['its title', '<title>Minsk: a march</title>'],
    ['its description', '<meta name="description" content="A march in Minsk">'],
    ['its keywords', '<meta name="news_keywords" content="protest, Belarus">'],
    ['what it shows in a network', '<meta property="og:title" content="Lukashenko stays">'],
    ['what it shows in another', '<meta name="twitter:description" content="Lukashenko stays">'],
    ['a tag', '<meta property="article:tag" content="Tsikhanouskaya">'],
    [
      'the headline of its JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Minsk \\"awake\\""}</script>',
    ],
    [
      'the keywords of its JSON-LD, broken as it is',
      '<script type="application/ld+json">{"@type": ["NewsArticle"], "keywords": ["eu", "Belarus"],}</script>',
    ],
    [
      'the headline of its JSON-LD in escapes',
      '<script type="application/ld+json">{"@type":"Article","headline":"\\u041c\\u0438\\u043d\\u0441\\u043a"}</script>',
    ],
    ['its text', `<body><h1>Live</h1>${thrice}`],
    ['the text of its article', `<body><article>${thrice}</article>`],
    ['its main text beside teasers', `<main>${thrice}<article>A</article><article>B</article></main>`],
    ['the text that is said to be its article', `<main>A</main><div itemprop="articleBody">${thrice}</div>`],
  ])('%s', (_, html) => {
    expect(isLookedAt(html)).toBe(true);
  });
});

describe('a page is left alone for', () => {
  test.each([
    ['a teaser beside its article', `<aside>${thrice}</aside><article><p>The budget.</p></article>`],
    [
      'another page that its JSON-LD lists',
      '<script type="application/ld+json">{"@type":"ItemList","name":"News","description":"Minsk"}</script>',
    ],
    ['who wrote it', '<meta name="author" content="A. Minsk">'],
    ['nothing', ''],
  ])('%s', (_, html) => {
    expect(isLookedAt(html)).toBe(false);
  });

  test('a page that is no HTML', () => {
    expect(isWorthALook(readSignals(new DOMParser().parseFromString('<feed>Minsk</feed>', 'text/xml')))).toBe(
      false,
    );
  });
});

describeWithCorpus('of the development corpus, as pages', articles => {
  const html = ({ title, paragraphs }: (typeof articles)[number]) => {
    const page = pageOf('<main><h1></h1></main>');
    page.title = title;
    page.querySelector('h1')!.textContent = title;
    for (const paragraph of paragraphs) {
      const element = page.createElement('p');
      element.textContent = paragraph;
      page.querySelector('main')!.append(element);
    }
    return page;
  };
  const looked = articles.filter(article => isWorthALook(readSignals(html(article))));

  test('no text about the crisis is passed over', () => {
    const crisis = articles.filter(({ label }) => label === 'crisis');
    expect(crisis.filter(article => !looked.includes(article)).map(({ id }) => id)).toEqual([]);
  });

  test('few others are looked at that name Belarus in passing or not at all', () => {
    const passing = articles.filter(
      ({ label, title, paragraphs }) =>
        label !== 'crisis' && countSubject(title) === 0 && countSubject(paragraphs.join('\n')) < 3,
    );
    expect(passing.length).toBeGreaterThan(30);
    expect(passing.filter(article => looked.includes(article)).length).toBeLessThanOrEqual(1);
  });
});

describeWithShared('of the real pages on other subjects', folder => {
  test('none is looked at that does not name Belarus', { timeout: 60_000 }, () => {
    const pages = readdirSync(join(folder, 'pages')).filter(name => name.endsWith('.html'));
    const looked = pages.filter(name => {
      const html = readFileSync(join(folder, 'pages', name), 'utf8');
      return isLookedAt(html) && !/belarus|minsk|lukashenk/i.test(html);
    });
    expect(pages.length).toBeGreaterThanOrEqual(100);
    expect(looked).toEqual([]);
  });
});
