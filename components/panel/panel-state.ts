import type { Annotations, Span } from '../../lib/annotations';
import type { Article } from '../../lib/article';
import type { Wording } from '../../lib/i18n/wording';
import type { ActorCardData, ClaimCardData } from '../../lib/knowledge/cards';
import type { ArticleActor } from '../../lib/presentation/article-actors';
import type { ArticleClaim } from '../../lib/presentation/subject';
import type { OnCopySubject } from '../card/CopySubject';
import type { OnTakeAlong } from './take-along/take-along-props';

/** What to open and scroll to. A request with another number asks anew, also for what was shown before. */
export interface PanelFocus {
  type: 'actor' | 'claim';
  id: string;
  request: number;
}

export interface ArticleState extends Pick<Article, 'url' | 'title' | 'outlet' | 'language' | 'published'> {
  type: 'article';
  /** Length of the article's text in UTF-16 units: what the places of mentions are measured against. */
  textLength: number;
  annotations: Annotations;
  /** The day that cards are for, YYYY-MM-DD. */
  day: string;
  actors: ArticleActor[];
  /** In reading order. */
  claims: ArticleClaim[];
  /** By the id of the entity and of the known claim. */
  cards: { actors: Record<string, ActorCardData>; claims: Record<string, ClaimCardData> };
  focus: PanelFocus | null;
  marksVisible: boolean;
  /** The reader asked for it, though the article was not judged to be about the crisis. */
  forced: boolean;
}

/** Sidelight may not read the page. Both flags are false where the browser lets no extension in. */
interface NoAccessState {
  type: 'no-access';
  /** It can be annotated once, at the reader's word. */
  canRead: boolean;
  /** The reader can allow its site for good. */
  canAlwaysRead: boolean;
}

/** The reader wants pages like this left alone. */
interface OffState {
  type: 'off';
  why: 'paused' | 'never';
}

/** What the panel shows of the active tab. */
export type PanelState =
  | { type: 'loading' }
  | OffState
  | NoAccessState
  | { type: 'no-article' }
  | { type: 'not-coverage'; title: string | null; reasons: Wording[] }
  /** `reason` is what the program said. */
  | { type: 'error'; reason: string }
  | ArticleState;

/** What the reader has chosen for the site of the page, and for all. */
export interface Choices {
  /** The site, as readers call it: "dw.com"; null where the page is of none, or we are not told. */
  site: string | null;
  /** Its pages may be read without being asked for. */
  isAlways: boolean;
  /** They are not to be. */
  isNever: boolean;
  /** No page of any site is. */
  isPaused: boolean;
}

/** What the reader asks of the page, and chooses for good. */
export interface PanelEvents {
  onAnnotate: () => void;
  onRetry: () => void;
  onToggleMarks: () => void;
  onGoTo: (span: Span) => void;
  onAlways: () => void;
  onNever: (isNever: boolean) => void;
  onPause: (isPaused: boolean) => void;
  onSettings: () => void;
  onTakeAlong: OnTakeAlong;
  onCopy: OnCopySubject;
}
