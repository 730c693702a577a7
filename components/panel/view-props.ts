import type { Span } from '../../lib/annotations';
import type { CardRecords } from '../../lib/knowledge/knowledge';
import type { ArticleClaim } from '../../lib/presentation/subject';
import type { ArticleState } from './panel-state';
import type { Rows } from './rows/use-rows';
import type { Place } from './way/route';

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

/** The article that is shown, and what leads to its parts. */
export interface Shown {
  article: ArticleState;
  rows: Rows;
  onGoTo: (span: Span) => void;
  onShowClaim: (claim: ArticleClaim) => void;
}

/** What every page on top of the views is given, whether an article is shown or not. */
export interface PageProps {
  shown: Shown | null;
  /** The day that cards are for, YYYY-MM-DD. */
  day: string;
  /** Of the whole knowledge base. */
  records: CardRecords;
  /** Shows another place in the panel, from which there is a way back. */
  go: (to: Place) => void;
  onBack: () => void;
}
