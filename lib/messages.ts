/** What the parts of the extension say to each other. Each message names the part that it is for. */
import type { Annotations, Coverage, Span } from './annotations';
import type { Article } from './article';
import type { Language } from './i18n/languages';

/** A card that the panel is to show: an entity, or a claim of the article by the offset at which it starts. */
export type Focus = { type: 'actor'; id: string } | { type: 'claim'; start: number };

/** What a page knows about itself, for the panel. */
export type PageReport =
  | { status: 'reading' }
  /** The reader wants it left alone. */
  | { status: 'off' }
  | { status: 'no-article' }
  | { status: 'not-coverage'; title: string; coverage: Coverage }
  /** `reason` is what the program said, in English. */
  | { status: 'error'; reason: string }
  | {
      status: 'article';
      article: Pick<Article, 'url' | 'title' | 'outlet' | 'published' | 'language'> & { length: number };
      /** The day that cards are for, YYYY-MM-DD; the article's, or today's where it bears no date. */
      day: string;
      annotations: Annotations;
      marksVisible: boolean;
      /** Whether the reader asked for it although it is not taken for coverage. */
      forced: boolean;
      /** What the panel is to show; a request with another number asks anew. */
      focus: (Focus & { request: number }) | null;
    };

/** To the mark before the one at hand, to that one, or to the next. */
export type Step = -1 | 0 | 1;

/** To the page of a tab; each but `report` is answered with the report that follows from it. */
export type PageMessage =
  | { to: 'page'; type: 'report' }
  | { to: 'page'; type: 'read-again' }
  | { to: 'page'; type: 'annotate-anyway' }
  | { to: 'page'; type: 'go-to'; span: Span }
  | { to: 'page'; type: 'toggle-marks' }
  | { to: 'page'; type: 'walk'; step: Step };

/** To the page of a tab: answered with what there is to take along, null where it shows no article. */
export interface ArticleMessage {
  to: 'page';
  type: 'article';
}

/** An article as a whole, and what was found in it. */
export interface FoundArticle {
  article: Article;
  annotations: Annotations;
  /** The day that cards are for, YYYY-MM-DD. */
  day: string;
}

/** To the background. */
export type BackgroundMessage =
  | { to: 'background'; type: 'closer-look' }
  | { to: 'background'; type: 'open-panel' }
  /** Read the page of a tab, `anyway` if it may not be coverage; answered with whether the browser allows it. */
  | { to: 'background'; type: 'read-page'; tabId: number; anyway: boolean }
  /** Answered with the CardRecords of these ids. */
  | { to: 'background'; type: 'records'; entities: string[]; claims: string[] }
  /** Answered with the messages of a language, by key. */
  | { to: 'background'; type: 'messages'; language: Language }
  /** Put the languages other than English into the page that says so; answered when they are there. */
  | { to: 'background'; type: 'languages' }
  /** How many actors are named on the page that says so; null where none are to be marked. */
  | { to: 'background'; type: 'counted'; actors: number | null }
  /** An error in a page's session, for the extension's own console. */
  | { to: 'background'; type: 'fault'; error: string };

/** To the panel of a window. */
export type PanelMessage =
  | { to: 'panel'; type: 'page-changed' }
  | { to: 'panel'; type: 'close'; windowId: number };

export type Message = PageMessage | ArticleMessage | BackgroundMessage | PanelMessage;

/** Whether something that arrived is a message for the part named. */
export function isFor<To extends Message['to']>(
  to: To,
  message: unknown,
): message is Extract<Message, { to: To }> {
  return typeof message === 'object' && message !== null && (message as Partial<Message>).to === to;
}
