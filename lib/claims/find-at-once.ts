import type { Claim, Mention } from '../annotations';
import type { Article } from '../article';
import type { Knowledge } from '../knowledge/knowledge';
import { readArticle } from '../text/read-at-once';
import { atOnce } from '../work';
import { findingClaims } from './find';

/** `findingClaims` from the article on: at once and with every language at hand, as outside a page. */
export function findClaims(article: Article, mentions: readonly Mention[], knowledge: Knowledge): Claim[] {
  return atOnce(findingClaims(readArticle(article), mentions, knowledge));
}
