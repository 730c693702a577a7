/** One page's life, from the closer look until it is gone: what it is, what is marked on it, what the panel is told. */
import { judge } from '../annotate';
import type { Annotations } from '../annotations';
import type { Article } from '../article';
import { findClaims } from '../claims/find';
import type { CardRecords, Knowledge } from '../knowledge/knowledge';
import type { Focus, PageMessage, PageReport } from '../messages';
import { extractArticle } from './extract';
import type { Marked } from './mark';
import { type Marks, showMarks } from './marks';
import type { TextMap } from './text-map';
import { watchPage } from './watch';

/** What a session needs of the extension around it. */
export interface Shell {
  knowledge: Knowledge;
  records: (entities: string[], claims: string[]) => Promise<CardRecords>;
  /** Opens the side panel; null in a browser that does not let a page's click do so. */
  openPanel: (() => void) | null;
  /** How the reader opens the panel where `openPanel` is null. */
  panelHint: string;
  /** Tells an open panel that the report is another. */
  changed: () => void;
  /** YYYY-MM-DD: what an article without a date is taken to be of. */
  today: string;
}

/** An article that is being shown with its marks. */
interface Reading extends Marked {
  article: Article;
}

/** What a page was found to be. */
type Found =
  | { status: 'reading' | 'no-article' }
  | { status: 'not-coverage'; title: string; coverage: Annotations['coverage'] }
  | { status: 'error'; sentence: string }
  | { status: 'article'; reading: Reading };

export interface Session {
  /** Does what the panel or a command asks, and reports. */
  handle: (message: PageMessage) => PageReport;
}

/** Begins the life of a page; it ends with the signal. */
export function startSession(document: Document, shell: Shell, signal: AbortSignal): Session {
  let found: Found = { status: 'reading' };
  let forced = false;
  let marksVisible = true;
  let focus: (Focus & { request: number }) | null = null;
  let requests = 0;
  let marks: Marks | null = null;
  let watching: AbortController | null = null;

  function read(): void {
    const before = found;
    try {
      found = look(document, shell, forced);
      follow(before, found);
    } catch (error) {
      found = {
        status: 'error',
        sentence: `This page could not be read (${messageOf(error)}). Reload it to try again.`,
      };
    }
    watch(found);
    shell.changed();
  }

  /** Brings the marks in line with what the page is now. */
  function follow(before: Found, now: Found): void {
    if (marks && now.status === 'article' && isSameArticle(before, now)) {
      marks.move(now.reading);
      return;
    }
    focus = null;
    marks?.remove();
    marks = now.status === 'article' ? show(now.reading) : null;
  }

  function show(reading: Reading): Marks {
    return showMarks(document, reading, marksVisible, {
      ...shell,
      openPanel: shell.openPanel && openPanelAt,
    });
  }

  function openPanelAt(next: Focus): void {
    focus = { ...next, request: ++requests };
    shell.openPanel?.();
    shell.changed();
  }

  /** Only an article's own text is watched; a page without one may still navigate to one. */
  function watch(now: Found): void {
    watching?.abort();
    watching = new AbortController();
    const root = now.status === 'article' ? commonAncestor(now.reading.map) : null;
    watchPage(document, root, read, AbortSignal.any([watching.signal, signal]));
  }

  function handle(message: PageMessage): PageReport {
    switch (message.type) {
      case 'annotate-anyway':
        forced = true;
        if (found.status !== 'article') read();
        break;
      case 'go-to':
        marks?.goTo(message.span);
        break;
      case 'toggle-marks':
        marksVisible = !marksVisible;
        marks?.setVisible(marksVisible);
        shell.changed();
        break;
    }
    return report();
  }

  function report(): PageReport {
    if (found.status !== 'article') return found;
    const { article, annotations, day } = found.reading;
    const { url, title, outlet, published, language, text } = article;
    return {
      status: 'article',
      article: { url, title, outlet, published, language, length: text.length },
      day,
      annotations,
      marksVisible,
      forced: !annotations.coverage.isCoverage,
      focus,
    };
  }

  signal.addEventListener('abort', () => marks?.remove());
  read();
  return { handle };
}

/** What the page is now. In the page the way ends at coverage for what is not ours. */
function look(document: Document, { knowledge, today }: Shell, forced: boolean): Found {
  const extracted = extractArticle(document, location.href);
  if (!extracted) return { status: 'no-article' };
  const { article, map } = extracted;
  const { coverage, mentions } = judge(article, knowledge);
  if (!coverage.isCoverage && !forced) return { status: 'not-coverage', title: article.title, coverage };
  const annotations = { coverage, mentions, claims: findClaims(article, mentions, knowledge) };
  return { status: 'article', reading: { article, map, annotations, day: article.published ?? today } };
}

function isSameArticle(before: Found, now: Found): boolean {
  return (
    before.status === 'article' &&
    now.status === 'article' &&
    before.reading.article.text === now.reading.article.text &&
    before.reading.article.published === now.reading.article.published
  );
}

/** The element that holds all live text of the article. */
function commonAncestor({ segments }: TextMap): Node | null {
  let ancestor: Node | null = segments[0]?.node ?? null;
  for (const { node } of segments)
    while (ancestor && !ancestor.contains(node)) ancestor = ancestor.parentNode;
  return ancestor;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
