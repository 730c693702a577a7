/** Article and knowledge in, annotations out: actors, coverage, claims. Pure and deterministic. */
import { annotating, judging } from './annotating';
import type { Annotations } from './annotations';
import type { Article } from './article';
import type { Knowledge } from './knowledge/knowledge';
import { languageFor } from './text/languages';
import { atOnce } from './work';

/**
 * Finds who is named in an article, whether it is about the crisis, and who says what: at once and with every language at
 * hand, as outside a page.
 */
export function annotate(article: Article, knowledge: Knowledge): Annotations {
  return atOnce(annotating(atOnce(judging(article, languageFor(article.language), knowledge)), knowledge));
}
