/** Pages that put a second article below the first as the reader scrolls: which of them is the page's. */
import { findHeadline } from './extraction/headline';

/** The page's article among others. */
export interface Scope {
  /** The element that holds it, with its headline. */
  own: Element;
  headline: Element;
  /** The elements that hold the others. */
  others: readonly Element[];
}

/** An element that says it is an article; comments and teasers do too, and have no such headline. */
const ARTICLE = 'article, [role="article"], [itemtype$="Article"]';
const HEADLINE = 'h1, [itemprop~="headline"]';

/** With less text than this, in UTF-16 units, it is a teaser. */
const LEAST_TEXT = 500;

/**
 * The page's article where several stand on it, each with a headline of its own; null where there are not several, or it
 * is none of them. It is the one that was so `before`; where that is gone or null, the one that the page is called after,
 * and where the page is called after none, the one in view.
 */
export function scopeOf(document: Document, before: Element | null): Scope | null {
  const articles = articlesOn(document);
  if (articles.length < 2) return null;
  const heading = findHeadline(document, document.title);
  const own =
    articles.find(article => article === before) ??
    articles.find(article => (heading ? article.contains(heading) : isInView(article)));
  if (!own) return null;
  return { own, headline: headlineOf(own)!, others: articles.filter(article => article !== own) };
}

/** The element of an article that holds a node of its text, where it has a headline of its own; else null. */
export function articleAround(node: Node | null): Element | null {
  const element = node?.parentElement?.closest(ARTICLE) ?? null;
  return element && !headlineOf(element) ? articleAround(element) : element;
}

function articlesOn(document: Document): Element[] {
  return [...document.querySelectorAll(ARTICLE)].filter(
    element =>
      headlineOf(element) && (element.textContent ?? '').length >= LEAST_TEXT && !articleAround(element),
  );
}

function headlineOf(article: Element): Element | null {
  return article.querySelector(HEADLINE);
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top <= innerHeight / 2 && bottom >= innerHeight / 2;
}
