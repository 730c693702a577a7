import type { Annotations } from '../annotations';
import type { Article } from '../article';
import type { CardRecords } from '../knowledge/knowledge';

/** What there is to take along: an article, what was found in it, and the records that tell of it. */
export interface ArticleExport {
  article: Article;
  annotations: Annotations;
  /** The day that cards are for, YYYY-MM-DD. */
  day: string;
  records: CardRecords;
}
