/** One page's life, from the closer look until it is gone: what it is, what is marked on it, what the panel is told. */
import { annotate, judge } from '../annotate';
import type { Coverage } from '../annotations';
import type { Article } from '../article';
import type { CardRecords, Knowledge } from '../knowledge/knowledge';
import type { Focus, PageMessage, PageReport } from '../messages';
import { extractArticle } from './extract';
import type { Life } from './life';
import { type Marks, showMarks } from './marks';
import type { Marked } from './marks/mark';
import { watchPage } from './watch/watch';

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
  /** Whether marks are shown, until `showMarks` says otherwise. */
  marksVisible: boolean;
  /** Keeps for good, and for all pages, whether marks are shown. */
  keepMarksVisible: (visible: boolean) => void;
}

/** What a page was found to be. */
type Found =
  | { status: 'reading' | 'no-article' }
  | { status: 'error'; sentence: string }
  | { status: 'not-coverage'; article: Article; coverage: Coverage }
  | ({ status: 'article' } & Marked);

/** Where an article was when the page first showed it, and what it was called. */
interface Place {
  address: string;
  title: string;
}

export interface Session {
  /** Does what the panel or a command asks, and reports. */
  handle: (message: PageMessage) => PageReport;
  /** Shows or hides the marks, as the reader has chosen here or on another page. */
  showMarks: (visible: boolean) => void;
}

/** Begins a page's session; nothing of it is left on the page when the life ends. */
export function startSession(document: Document, shell: Shell, life: Life): Session {
  let found: Found = { status: 'reading' };
  let place: Place | null = null;
  let forced = false;
  let { marksVisible } = shell;
  let focus: (Focus & { request: number }) | null = null;
  let requests = 0;
  let shown: { marks: Marks; life: Life } | null = null;

  const watch = watchPage(document, { changed: read, lost: () => shown?.marks.refresh() }, life);

  function read(): void {
    const [before, placeBefore] = [found, place];
    found = look();
    const isNew = place !== placeBefore;
    const isSame = isSameReading(before, found);
    if (isNew || (focus?.type === 'claim' && !isSame)) focus = null;
    // Where no marks can be shown the panel still has its list.
    life.guard(() => mark(isNew))();
    watch.follow(found.status === 'article' ? found.map : null);
    if (!isSame) shell.changed();
  }

  /** What the page is now. */
  function look(): Found {
    try {
      const extracted = extractArticle(document, withoutHash(location.href));
      if (!extracted) return { status: 'no-article' };
      const { article, map } = extracted;
      locate(article);
      const judged = judge(article, shell.knowledge);
      const { coverage } = judged;
      if (!coverage.isCoverage && !forced) return { status: 'not-coverage', article, coverage };
      const annotations = annotate(article, shell.knowledge, judged);
      return { status: 'article', article, map, annotations, day: article.published ?? shell.today };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return {
        status: 'error',
        sentence: `This page could not be read (${message}). Reload it to try again.`,
      };
    }
  }

  /**
   * Notes where the article is. It is another one than before where both address and title are: an edit changes only
   * the title, a jump to a heading and a note of where the reader is only the address.
   */
  function locate({ title }: Article): void {
    const address = location.href;
    if (place?.address === address || place?.title === title) return;
    // What the reader asked for was asked of the article before.
    if (place) forced = false;
    place = { address, title };
  }

  /** Brings the marks in line with what was found. */
  function mark(isNew: boolean): void {
    if (shown && found.status === 'article' && !isNew) {
      shown.marks.move(found);
      return;
    }
    shown?.life.end();
    shown = null;
    if (found.status !== 'article') return;
    const own = life.child();
    const openPanel = shell.openPanel && openPanelAt;
    shown = { life: own, marks: showMarks(document, found, marksVisible, { ...shell, openPanel }, own) };
  }

  function openPanelAt(next: Focus): void {
    focus = { ...next, request: ++requests };
    shell.openPanel?.();
    shell.changed();
  }

  function setVisible(visible: boolean): void {
    if (visible === marksVisible) return;
    marksVisible = visible;
    shown?.marks.setVisible(marksVisible);
    shell.changed();
  }

  function handle(message: PageMessage): PageReport {
    switch (message.type) {
      case 'report':
        break;
      case 'read-again':
        read();
        break;
      case 'annotate-anyway':
        forced = true;
        if (found.status !== 'article') read();
        break;
      case 'go-to':
        shown?.marks.goTo(message.span);
        break;
      case 'toggle-marks':
        setVisible(!marksVisible);
        shell.keepMarksVisible(marksVisible);
        break;
    }
    return report();
  }

  function report(): PageReport {
    switch (found.status) {
      case 'not-coverage':
        return { status: 'not-coverage', title: found.article.title, coverage: found.coverage };
      case 'article': {
        const { article, annotations, day } = found;
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
      default:
        return found;
    }
  }

  read();
  return { handle, showMarks: setVisible };
}

/** Whether nothing is new since the reading before: the way from an article to what is found in it always gives the same. */
function isSameReading(before: Found, now: Found): boolean {
  if (before.status !== now.status) return false;
  if (!('article' in before && 'article' in now)) return before.status === 'no-article';
  return JSON.stringify(before.article) === JSON.stringify(now.article);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}
