import type { Span } from '../../lib/annotations';
import type { CardRecords } from '../../lib/knowledge/knowledge';
import type { ArticleState } from './panel-state';
import type { Place } from './route';

/** What every view of an article is given. */
export interface ViewProps {
  article: ArticleState;
  /** Of the whole knowledge base. */
  records: CardRecords;
  /** Shows another place in the panel, from which there is a way back. */
  go: (to: Place) => void;
  /** Scrolls the page to a span of the article. */
  onGoTo: (span: Span) => void;
}
