// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { declaredArticle } from './json-ld';

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Summit ends without a decision',
  datePublished: '2020-08-19T20:00:00+02:00',
  inLanguage: 'en-GB',
  publisher: { '@type': 'Organization', name: 'Example News' },
};

const read = {
  headline: 'Summit ends without a decision',
  name: null,
  modified: null,
  published: '2020-08-19T20:00:00+02:00',
  language: 'en-GB',
  publisher: 'Example News',
};

function addScript(text: string, type = 'application/ld+json'): void {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  document.head.append(script);
}

afterEach(() => document.head.replaceChildren());

describe('the article that a page declares', () => {
  const json = JSON.stringify(article);

  test.each([
    ['an object', json],
    ['a list', `[{"@type":"BreadcrumbList"},${json}]`],
    ['a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},${json}]}`],
    ['the main entity of a page', `{"@type":"WebPage","mainEntity":${json}}`],
    ['white space around it', `\n\n  ${json}\n`],
    ['an HTML comment', `<!--\n${json}\n-->`],
    ['CDATA', `<![CDATA[${json}]]>`],
    ['CDATA in line comments', `//<![CDATA[\n${json}\n//]]>`],
    ['CDATA in block comments', `/*<![CDATA[*/${json}/*]]>*/`],
    ['a last semicolon', `${json};`],
    ['a spare comma', json.replace(/\}$/, ',}')],
    ['a raw line break in a text', json.replace('without a decision', 'without\na decision')],
  ])('is read from %s', (_, text) => {
    addScript(text);
    expect(declaredArticle(document)).toEqual(read);
  });

  test.each([
    ['a reportage', 'ReportageNewsArticle'],
    ['an article', 'Article'],
    ['a live blog', 'LiveBlogPosting'],
    ['a blog post', 'BlogPosting'],
    ['a type by its full name', 'https://schema.org/NewsArticle'],
    ['several types', ['Thing', 'OpinionNewsArticle']],
  ])('may be %s', (_, type) => {
    addScript(JSON.stringify({ ...article, '@type': type }));
    expect(declaredArticle(document)).toEqual(read);
  });

  test.each([
    ['a publisher elsewhere on the page', { publisher: { '@id': '#org' } }, { publisher: 'Example Agency' }],
    ['a list of publishers', { publisher: [{ name: '' }, { name: 'Second' }] }, { publisher: 'Second' }],
    ['a publisher in one word', { publisher: 'Example' }, { publisher: 'Example' }],
    ['a publisher that refers to nothing', { publisher: { '@id': '#none' } }, { publisher: null }],
    [
      'a language as an object',
      { inLanguage: { '@type': 'Language', alternateName: 'be' } },
      { language: 'be' },
    ],
    ['a list of dates', { datePublished: ['2020-08-19', '2020-08-20'] }, { published: '2020-08-19' }],
    ['a number for a date', { datePublished: 1597838400 }, { published: null }],
    ['nothing for a headline', { headline: null, name: 'Summit' }, { headline: null, name: 'Summit' }],
  ])('copes with %s', (_, change, expected) => {
    addScript(
      JSON.stringify([
        { ...article, ...change },
        { '@id': '#org', '@type': 'Organization', name: 'Example Agency' },
      ]),
    );
    expect(declaredArticle(document)).toEqual({ ...read, ...expected });
  });

  test('is found behind a script that cannot be read', () => {
    addScript('{"@type": "NewsArticle", "headline": ');
    addScript(json);
    expect(declaredArticle(document)).toEqual(read);
  });

  test.each([
    ['broken', '{"@type": "NewsArticle", "headline": "Summit'],
    ['empty', ''],
    ['null', 'null'],
    ['a text', '"NewsArticle"'],
    ['a product', '{"@type":"Product","name":"Summit"}'],
    ['a list of other articles', `{"@type":"ItemList","itemListElement":[${json}]}`],
    ['a type that is a number', '{"@type":1}'],
  ])('is null where the script is %s', (_, text) => {
    addScript(text);
    expect(declaredArticle(document)).toBeNull();
  });

  test('is not read from scripts of another type', () => {
    addScript(json, 'application/json');
    expect(declaredArticle(document)).toBeNull();
  });
});
