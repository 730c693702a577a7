/** The texts that speed is measured on. */
import { JSDOM } from 'jsdom';
import { type Article, joinBlocks } from '../lib/article';
import { countSubject } from '../lib/coverage/gate';
import { extractArticle } from '../lib/page/extract';
import { words } from '../lib/text/words';
import { demoPage } from '../scripts/demo/page';
import { sharedFolder } from '../scripts/shared';
import { readSeed } from './quality/read-gold';

const url = 'https://demo.example/article';

/** Opens the demo page; each call of the function returned reads the article on it anew. */
export function openDemoPage(): () => Article {
  const { document } = new JSDOM(demoPage(url), { url }).window;
  return () => extractArticle(document, url)!.article;
}

/** The seed article where it is there, else the demo article, with what to call it. */
export function newsArticle(): { title: string; article: Article } {
  const seed = readSeed(sharedFolder);
  return seed
    ? { title: 'The seed article', article: seed }
    : { title: 'The demo article', article: openDemoPage()() };
}

/** The article so many times over. */
export function repeated(article: Article, times: number): Article {
  const parts = article.blocks.map(({ kind, start, end }) => ({
    kind,
    text: article.text.slice(start, end),
  }));
  return { ...article, ...joinBlocks(article.title, Array.from({ length: times }, () => parts).flat()) };
}

/** A text of the same length and language that is about something else. */
export function withoutSubject({ text }: Article): string {
  return words(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter(word => countSubject(word) === 0)
    .join(' ');
}

/** How long an article is, for a heading. */
export function lengthOf({ text }: Article): string {
  return `${text.length.toLocaleString('en-GB')} characters`;
}
