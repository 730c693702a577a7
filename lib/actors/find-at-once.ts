import type { Mention } from '../annotations';
import type { Article } from '../article';
import type { Knowledge } from '../knowledge/knowledge';
import { readArticle } from '../text/read-at-once';
import { atOnce } from '../work';
import { findingActors } from './find';

/** `findingActors` from the article on: at once and with every language at hand, as outside a page. */
export function findActors(article: Article, knowledge: Knowledge): Mention[] {
  return atOnce(findingActors(readArticle(article), knowledge));
}
