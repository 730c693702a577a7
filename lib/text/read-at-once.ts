import type { Article } from '../article';
import { atOnce } from '../work';
import { languageFor } from './languages';
import { type ReadArticle, readingArticle } from './read-article';

/** The words of an article in the language that it declares: at once and with every language at hand, as outside a page. */
export function readArticle(article: Article): ReadArticle {
  return atOnce(readingArticle(article, languageFor(article.language)));
}
