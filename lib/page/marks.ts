/** The marks of an article on its page, and the card that opens on them. */
import type { Span } from '../annotations';
import { type CardShell, cardOn } from './card-control';
import { createCardHost } from './card-host';
import { lineAt, linesOf, offsetAt } from './hit-test';
import { focusOf, type Mark, type Marked, marksAt } from './mark';
import { createPainter, type MarkName } from './paint';
import { isOnDark } from './palette';
import { type Hit, listenToReader } from './pointer';
import { rangesFor, type TextMap } from './text-map';

/** What the marks need of the extension around them. */
export type MarksShell = Pick<CardShell, 'records' | 'openPanel' | 'panelHint'>;

export interface Marks {
  /** The same article was read again, and its live text may be elsewhere. */
  move: (marked: Marked) => void;
  /** Scrolls to a span and lets it light up for a moment. */
  goTo: (span: Span) => void;
  setVisible: (visible: boolean) => void;
  remove: () => void;
}

/** How long a span lights up after "go to text", ms. */
const FLASH = 2000;

/** Paints an article's marks and opens cards on them, until `remove`. */
export function showMarks(
  document: Document,
  first: Marked,
  initiallyVisible: boolean,
  shell: MarksShell,
): Marks {
  const sample = first.map.segments[0]?.node.parentElement ?? document.body;
  const painter = createPainter(document, sample);
  const host = createCardHost(document, isOnDark(sample));
  const ended = new AbortController();
  let marked = first;
  let visible = initiallyVisible;

  const card = cardOn(document, host, {
    ...shell,
    marked: () => marked,
    light: span => painter.paintNow(span ? rangesFor(marked.map, span) : []),
  });

  function paint(): void {
    painter.paint(rangesByName(marked));
    painter.setVisible(visible);
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

  let flash: ReturnType<typeof setTimeout> | undefined;
  function goTo(span: Span): void {
    const [line] = linesOf(marked.map, span, document);
    if (!line) return;
    scrollToLine(marked.map, span, line);
    painter.paintNow(rangesFor(marked.map, span));
    clearTimeout(flash);
    flash = setTimeout(() => painter.paintNow([]), FLASH);
  }

  paint();
  listenToReader<Mark>(
    document,
    { hitAt, press, inCard: host.holds, isCardOpen: card.isOpen, dispatch: card.dispatch },
    ended.signal,
  );
  window.addEventListener('scroll', card.follow, { signal: ended.signal, passive: true, capture: true });
  window.addEventListener('resize', card.follow, { signal: ended.signal, passive: true });

  return {
    goTo,
    move(next) {
      marked = next;
      paint();
      card.follow();
    },
    setVisible(next) {
      visible = next;
      painter.setVisible(visible);
      if (!visible) card.dispatch({ type: 'close' });
    },
    remove() {
      ended.abort();
      clearTimeout(flash);
      card.dispatch({ type: 'close' });
      painter.remove();
      host.remove();
    },
  };
}

/** The ranges to paint under each name. */
function rangesByName({ annotations, map }: Marked): Map<MarkName, AbstractRange[]> {
  const byName = new Map<MarkName, AbstractRange[]>();
  const add = (name: MarkName, span: Span) => {
    const ranges = byName.get(name);
    if (ranges) ranges.push(...rangesFor(map, span));
    else byName.set(name, rangesFor(map, span));
  };
  for (const claim of annotations.claims) add('claim', claim);
  for (const mention of annotations.mentions) add(mention.entity ? mention.kind : 'introduced', mention);
  return byName;
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

function scrollToLine(map: TextMap, span: Span, line: DOMRect): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const element = rangesFor(map, span)[0]?.startContainer.parentElement;
  // First into view in whatever box of the page scrolls, then to the middle of the window.
  if (line.bottom < 0 || line.top > innerHeight) element?.scrollIntoView({ block: 'center', behavior });
  else scrollBy({ top: line.top - innerHeight / 2, behavior });
}
