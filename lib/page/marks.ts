/** The marks of an article on its page, and the card that opens on them. */
import type { Mention, Span } from '../annotations';
import type { Work } from '../work';
import { type CardShell, cardOn } from './card/control';
import { createCardHost } from './card/host';
import { type Hit, listenToReader } from './card/pointer';
import type { Life } from './life';
import { lineAt, linesOf, offsetAt } from './marks/hit-test';
import { focusOf, type Mark, type Marked, marksAt } from './marks/mark';
import { createPainter, type MarkName } from './marks/paint';
import { isOnDark } from './marks/palette';
import { scrollToMiddle } from './marks/scrolling';
import { rangesFor } from './text-map';

/** What the marks need of the extension around them. */
export type MarksShell = Pick<CardShell, 'records' | 'openPanel' | 'words'>;

export interface Marks {
  /**
   * Paints an article, in steps. It may be the same one, read again: then it may say other things, and its live text may
   * be elsewhere.
   */
  showing: (marked: Marked) => Work<void>;
  /** Takes the marks from text nodes that are no longer what was read. */
  forget: (nodes: readonly Node[]) => void;
  /** Scrolls to a span and lets it light up for a moment. */
  goTo: (span: Span) => void;
  setVisible: (visible: boolean) => void;
}

/** How long a span lights up after "go to text", ms. */
const FLASH = 2000;

/** After so many spans the search for their ranges can be interrupted. */
const SPANS_IN_A_ROW = 200;

/** Prepares an article's page for its marks, and opens cards on those that are shown, until the life ends. */
export function showMarks(
  document: Document,
  first: Marked,
  initiallyVisible: boolean,
  shell: MarksShell,
  life: Life,
): Marks {
  const sample = first.map.segments[0]?.node.parentElement ?? document.body;
  // Before the style sheet of the marks is there, with which the browser has all styles to work out anew.
  const onDark = isOnDark(sample);
  const painter = createPainter(document, sample, onDark);
  const host = createCardHost(document, onDark);
  let marked = first;
  let visible = initiallyVisible;
  let cardSpan: Span | null = null;
  let flashSpan: Span | null = null;
  let callOffFlash = () => {};

  const card = cardOn(
    document,
    host,
    {
      ...shell,
      marked: () => marked,
      light: span => {
        cardSpan = span;
        lightUp();
      },
    },
    life,
  );
  life.atEnd(() => {
    painter.remove();
    host.remove();
  });

  function lightUp(): void {
    const span = flashSpan ?? cardSpan;
    painter.paintNow(span ? rangesFor(marked.map, span) : []);
  }

  function flash(span: Span | null): void {
    callOffFlash();
    flashSpan = span;
    lightUp();
    if (span) callOffFlash = life.after(FLASH, () => flash(null));
  }

  function hitAt(x: number, y: number): Hit<Mark> | null {
    if (!visible) return null;
    painter.restore();
    return hitIn(document, marked, x, y);
  }

  function press(hit: Hit<Mark>, pointerType: string): void {
    // A finger cannot hover: its first tap shows the card, whose button opens the panel.
    if (shell.openPanel && pointerType !== 'touch') shell.openPanel(focusOf(hit.mark));
    else card.dispatch({ type: 'show', target: hit, expanded: shell.openPanel === null });
  }

  painter.setVisible(visible);
  listenToReader<Mark>(
    document,
    {
      hitAt,
      press,
      inCard: host.holds,
      cardHasFocus: host.hasFocus,
      isCardOpen: card.isOpen,
      distanceToCard: card.distanceToCard,
      dispatch: card.dispatch,
    },
    life,
  );
  const { signal } = life;
  const follow = life.guard(card.follow);
  window.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  window.addEventListener('resize', follow, { signal, passive: true });
  // A page that comes back from the browser's cache is as it was left, and the pointer elsewhere.
  window.addEventListener(
    'pageshow',
    life.guard(() => card.dispatch({ type: 'close' })),
    { signal },
  );

  return {
    *showing(next) {
      const ranges = yield* findingRanges(next);
      yield* painter.painting(ranges);
      const isSame = flashSpan && textOf(next, flashSpan) === textOf(marked, flashSpan);
      marked = next;
      if (isSame) lightUp();
      else flash(null);
      card.move();
      card.follow();
    },
    forget(nodes) {
      painter.forget(nodes);
      card.follow();
    },
    goTo(span) {
      const [line] = linesOf(marked.map, span, document);
      const element = rangesFor(marked.map, span)[0]?.startContainer.parentElement;
      if (!line || !element) return;
      scrollToMiddle(line, element);
      flash(span);
    },
    setVisible(next) {
      visible = next;
      painter.setVisible(visible);
      if (!visible) card.dispatch({ type: 'close' });
    },
  };
}

function textOf({ article }: Marked, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** The ranges to paint under each name. */
function* findingRanges({ annotations, map }: Marked): Work<Map<MarkName, AbstractRange[]>> {
  const byName = new Map<MarkName, AbstractRange[]>();
  const spans: [MarkName, Span][] = [
    ...annotations.claims.map(claim => ['claim', claim] as [MarkName, Span]),
    ...annotations.mentions.map(mention => [markNameOf(mention), mention] as [MarkName, Span]),
  ];
  for (const [index, [name, span]] of spans.entries()) {
    if (index % SPANS_IN_A_ROW === SPANS_IN_A_ROW - 1) yield;
    const ranges = byName.get(name);
    if (ranges) ranges.push(...rangesFor(map, span));
    else byName.set(name, rangesFor(map, span));
  }
  return byName;
}

function markNameOf({ entity, kind }: Mention): MarkName {
  return entity ? kind : 'introduced';
}

/** The mark under a point of the window. */
function hitIn(document: Document, { annotations, map }: Marked, x: number, y: number): Hit<Mark> | null {
  const offset = offsetAt(document, map, x, y);
  if (offset === null) return null;
  for (const mark of marksAt(annotations, offset)) {
    const line = lineAt(linesOf(map, mark.span, document), x, y);
    if (line >= 0) return { mark, line };
  }
  return null;
}
