/** One page's life, from the closer look until it is gone: what it is, what is marked on it, what the panel is told. */
import type { Article } from '../article';
import type { Words } from '../i18n/words';
import type { CardRecords, Knowledge } from '../knowledge/knowledge';
import type { Focus, FoundArticle, PageMessage, PageReport } from '../messages';
import type { Theme } from '../settings';
import type { Language } from '../text/languages/language';
import type { Work } from '../work';
import type { Life } from './life';
import { type Marks, showMarks } from './marks';
import { isSameChoice, type MarkChoice } from './marks/choice';
import { type Found, isSameReading, readPage } from './reading';
import { inSlices, type PageWork } from './slices';
import { type Watch, watchPage } from './watch/watch';

/** What the reader has chosen for good, as far as it concerns this page. */
export interface Choices {
  marksVisible: boolean;
  /** Which marks there are. */
  marks: MarkChoice;
  /** Whether articles on adjacent topics count as coverage. */
  adjacentTopics: boolean;
  /** Whether pages of this site are read without being asked for. */
  isAllowed: boolean;
  /** How the card looks. */
  theme: Theme;
}

/** What a session needs of the extension around it. */
export interface Shell {
  knowledge: Knowledge;
  /** The language that a BCP 47 tag declares. Never rejects. */
  languageOf: (tag: string | null) => Promise<Language>;
  records: (entities: string[], claims: string[]) => Promise<CardRecords>;
  /** Opens the side panel; null in a browser that does not let a page's click do so. */
  openPanel: (() => void) | null;
  /** The words of the card, in the language that the reader has chosen by now. */
  words: () => Promise<Words>;
  /** Tells an open panel that the report is another. */
  changed: () => void;
  /** Tells how many actors are named on the page; null where it is none that marks belong on. */
  counted: (actors: number | null) => void;
  /** YYYY-MM-DD: what an article without a date is taken to be of. */
  today: string;
  /** What the reader has chosen, until `choose` says otherwise. */
  choices: Choices;
  /** Keeps for good, and for all pages, whether marks are shown; resolves when that is done. */
  keepMarksVisible: (visible: boolean) => Promise<void>;
}

/** Where an article was when the page first showed it, and what it was called. */
interface Place {
  address: string;
  title: string;
}

export interface Session {
  /** Does what the panel or a command asks, and reports. */
  handle: (message: PageMessage) => Promise<PageReport>;
  /** The article and what was found in it, to take along; null where there is none. */
  article: () => FoundArticle | null;
  /** The reader has chosen, here or on another page. */
  choose: (choices: Choices) => void;
}

/** Begins a page's session; nothing of it is left on the page when the life ends. */
export function startSession(document: Document, shell: Shell, life: Life): Session {
  let { choices } = shell;
  /** Choices made here that are not kept yet: until then the settings tell of those before. */
  let keeping = 0;
  let found: Found = { status: 'off' };
  /** Where the article is that is being read, and the one that was found last. */
  let place: Place | null = null;
  let placeFound: Place | null = null;
  let forced = false;
  let focus: (Focus & { request: number }) | null = null;
  let requests = 0;
  let shown: { marks: Marks; life: Life } | null = null;
  /** What there is only while the page is read at all. */
  let active: { life: Life; watch: Watch } | null = null;
  let latest: Promise<unknown> = Promise.resolve();
  let callOffReading = () => {};

  /** Begins to read the page, and goes on as long as it is there. */
  function begin(): void {
    const own = life.child();
    const lost = (nodes: readonly Text[]) => shown?.marks.forget(nodes);
    active = { life: own, watch: watchPage(document, { changed: read, lost }, own) };
    found = { status: 'reading' };
    life.guard(read)();
  }

  /** Leaves the page alone. */
  function rest(): void {
    active?.life.end();
    active = null;
    forced = false;
    place = null;
    take({ status: 'off' });
  }

  /**
   * Reads the page, in place of a reading that is under way; answers with the time that it took, ms.
   * @param known the texts that are its article's; null where that has to be found out
   */
  function read(known: ReadonlySet<Node> | null = null): Promise<number> {
    callOffReading();
    const reading = active ? readIn(active, known) : Promise.resolve(0);
    latest = reading;
    return reading;
  }

  async function readIn(
    { life: around, watch }: NonNullable<typeof active>,
    known: ReadonlySet<Node> | null,
  ): Promise<number> {
    const own = around.child();
    callOffReading = own.end;
    let time = 0;
    watch.attend();
    try {
      await inSlices(readThrough(watch, known), own.signal, spent => (time += spent));
    } catch (error) {
      if (!own.signal.aborted) throw error;
    }
    return time;
  }

  function* readThrough(watch: Watch, known: ReadonlySet<Node> | null): PageWork<void> {
    const { knowledge, languageOf, today } = shell;
    const { adjacentTopics } = choices;
    const next = yield* readPage(document, {
      knowledge,
      languageOf,
      today,
      adjacentTopics,
      known,
      before: found,
      met,
    });
    if (next.status === 'off') return rest();
    yield* mark(next);
    watch.follow(next.status === 'article' ? next.map : null);
    take(next);
  }

  function met(article: Article): 'judge' | 'annotate' | 'leave' {
    locate(article);
    if (forced) return 'annotate';
    return choices.isAllowed ? 'judge' : 'leave';
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
  function* mark(next: Found): Work<void> {
    if (next.status !== 'article' || place !== placeFound) endMarks();
    if (next.status !== 'article') return;
    try {
      shown ??= beginMarks(next);
      yield* shown.marks.showing(next, choices.marks);
    } catch (error) {
      // Where no marks can be shown the panel still has its list.
      life.guard(() => Promise.reject(error))();
    }
  }

  function beginMarks(next: Extract<Found, { status: 'article' }>): NonNullable<typeof shown> {
    const own = life.child();
    const openPanel = shell.openPanel && openPanelAt;
    return {
      life: own,
      marks: showMarks(document, next, choices, { ...shell, openPanel }, own),
    };
  }

  function endMarks(): void {
    shown?.life.end();
    shown = null;
  }

  /** What was found is what the page is from now on. */
  function take(next: Found): void {
    const isSame = isSameReading(found, next);
    if (place !== placeFound || (focus?.type === 'claim' && !isSame)) focus = null;
    if (next.status !== 'article') endMarks();
    found = next;
    placeFound = place;
    if (isSame) return;
    shell.counted(countActors());
    shell.changed();
  }

  function countActors(): number | null {
    if (found.status !== 'article') return null;
    return new Set(found.annotations.mentions.map(({ entity, name }) => entity ?? name)).size;
  }

  function openPanelAt(next: Focus): void {
    focus = { ...next, request: ++requests };
    shell.openPanel?.();
    shell.changed();
  }

  function choose(next: Choices): void {
    const before = choices;
    choices = next;
    if (next.marksVisible !== before.marksVisible) {
      shown?.marks.setVisible(next.marksVisible);
      shell.changed();
    }
    if (next.theme !== before.theme) shown?.marks.setTheme(next.theme);
    if (!next.isAllowed && before.isAllowed) rest();
    else if (next.isAllowed && !active) begin();
    else if (active && next.adjacentTopics !== before.adjacentTopics) {
      // What was found before was found by the other rule.
      found = { status: 'reading' };
      life.guard(read)();
    } else if (active && !isSameChoice(next.marks, before.marks)) life.guard(read)();
  }

  async function handle(message: PageMessage): Promise<PageReport> {
    switch (message.type) {
      case 'report':
        break;
      case 'read-again':
        life.guard(read)();
        await readToEnd();
        break;
      case 'annotate-anyway':
        forced = true;
        if (!active) begin();
        else if (found.status !== 'article') life.guard(read)();
        await readToEnd();
        break;
      case 'go-to':
        shown?.marks.goTo(message.span);
        break;
      case 'walk':
        // Who goes to a mark wants marks again.
        if (shown && !choices.marksVisible) setMarksVisible(true);
        shown?.marks.walk(message.step);
        break;
      case 'toggle-marks':
        setMarksVisible(!choices.marksVisible);
        break;
    }
    return report();
  }

  function setMarksVisible(marksVisible: boolean): void {
    choose({ ...choices, marksVisible });
    keeping++;
    void shell.keepMarksVisible(marksVisible).finally(() => keeping--);
  }

  /** Waits for the reading that is under way, or for the one that takes its place. */
  async function readToEnd(): Promise<void> {
    for (let awaited: Promise<unknown> | null = null; awaited !== latest; ) {
      awaited = latest;
      // What went wrong was told by whoever began it.
      await awaited.catch(() => {});
    }
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
          marksVisible: choices.marksVisible,
          forced: !annotations.coverage.isCoverage,
          focus,
        };
      }
      default:
        return found;
    }
  }

  function article(): FoundArticle | null {
    if (found.status !== 'article') return null;
    const { article, annotations, day } = found;
    return { article, annotations, day };
  }

  // A page that comes back from the browser's cache is as it was left, but its tab has been elsewhere.
  addEventListener(
    'pageshow',
    life.guard(({ persisted }: PageTransitionEvent) => {
      if (persisted) shell.counted(countActors());
    }),
    { signal: life.signal },
  );
  if (choices.isAllowed) begin();
  const hear = (next: Choices) =>
    choose(keeping > 0 ? { ...next, marksVisible: choices.marksVisible } : next);
  return { handle, article, choose: hear };
}
