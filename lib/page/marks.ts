/** The marks of an article on its page, and the card that opens on them. */
import type { Mention, Span } from '../annotations';
import type { Step } from '../messages';
import type { Theme } from '../settings';
import type { Work } from '../work';
import { type CardShell, cardOn } from './card/control';
import { createCardHost } from './card/host';
import { type Hit, listenToReader } from './card/pointer';
import type { Life } from './life';
import { type Chosen, chosen, type MarkChoice } from './marks/choice';
import { markAtFocus } from './marks/focused';
import { lineAt, linesOf, offsetAt } from './marks/hit-test';
import { focusOf, type Mark, type Marked, marksAt } from './marks/mark';
import { createPainter, type MarkName } from './marks/paint';
import { isOnDark } from './marks/palette';
import { calmly, isInView, isWellInView, scrollToMiddle } from './marks/scrolling';
import { inOrder, wayFrom } from './marks/walk';
import { rangesFor, type TextMap } from './text-map';

/** What the marks need of the extension around them. */
export type MarksShell = Pick<CardShell, 'records' | 'openPanel' | 'words'>;

export interface Marks {
  /**
   * Paints what is chosen of an article, in steps. It may be the same one, read again: then it may say other things, and
   * its live text may be elsewhere.
   */
  showing: (marked: Marked, choice: MarkChoice) => Work<void>;
  /** Takes the marks from text nodes that are no longer what was read. */
  forget: (nodes: readonly Node[]) => void;
  /** Scrolls to a span and lets it light up for a moment. */
  goTo: (span: Span) => void;
  /** Goes from the mark at hand to another, and opens its card. */
  walk: (step: Step) => void;
  setVisible: (visible: boolean) => void;
  /** Gives the card a theme. The marks have the colours for the page that they are on, which may follow the theme too. */
  setTheme: (theme: Theme) => void;
}

/** How long a span lights up after "go to text", ms. */
const FLASH = 2000;

/** After so many spans the search for their ranges can be interrupted. */
const SPANS_IN_A_ROW = 200;

/** Prepares an article's page for its marks, and opens cards on those that are shown, until the life ends. */
export function showMarks(
  document: Document,
  first: Marked,
  initially: { marksVisible: boolean; theme: Theme },
  shell: MarksShell,
  life: Life,
): Marks {
  const sample = first.map.segments[0]?.node.parentElement ?? document.body;
  // Before the style sheet of the marks is there, with which the browser has all styles to work out anew.
  const onDark = isOnDark(sample);
  const painter = createPainter(document, sample, onDark);
  const host = createCardHost(document, () => isOnDark(sample), initially.theme);
  let marked = first;
  /** What is painted of it. */
  let painted: Chosen = { mentions: [], claims: [] };
  /** The span of the mark that had the last card, or is about to have one. */
  let atHand: Span | null = null;
  let visible = initially.marksVisible;
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
        atHand = span ?? atHand;
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
    return hitIn(document, painted, marked.map, x, y);
  }

  function hitAtFocus(): Hit<Mark> | null {
    return visible ? markAtFocus(document, painted, marked.map) : null;
  }

  function press(hit: Hit<Mark>, pointerType: string): void {
    // A finger cannot hover: its first tap shows the card, whose button opens the panel.
    if (shell.openPanel && pointerType !== 'touch') shell.openPanel(focusOf(hit.mark));
    else card.dispatch({ type: 'show', target: hit, expanded: shell.openPanel === null });
  }

  /** Where a mark begins: its first line, and the element that the line is in; null where it is not displayed. */
  function beginningOf(span: Span, from = 0): { line: DOMRect; element: Element } | null {
    const lines = linesOf(marked.map, span, document).slice(from);
    const line = lines.find(({ width, height }) => width > 0 && height > 0);
    const element = rangesFor(marked.map, span)[0]?.startContainer.parentElement;
    return line && element ? { line, element } : null;
  }

  /** The mark that a step leads to: from the one at hand while it is in view, else from the top of the window. */
  function markAfter(step: Step): Mark | undefined {
    const marks = inOrder(painted);
    const isDisplayed = ({ span }: Mark) => beginningOf(span) !== null;
    const last = atHand && beginningOf(atHand);
    if (last && isInView(last.line, last.element)) return wayFrom(marks, atHand!, step).find(isDisplayed);
    const top = marks.find(({ span }) => (beginningOf(span)?.line.bottom ?? 0) > 0) ?? marks[0];
    // Where none is at hand, the next one is the first that is in view.
    return top && wayFrom(marks, top.span, step === 1 ? 0 : step).find(isDisplayed);
  }

  painter.setVisible(visible);
  listenToReader<Mark>(
    document,
    {
      hitAt,
      hitAtFocus,
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
    *showing(next, choice) {
      const wanted = chosen(next.annotations, next.article.blocks, choice);
      yield* painter.painting(yield* findingRanges(wanted, next.map));
      const isSame = (span: Span | null) => span && textOf(next, span) === textOf(marked, span);
      const isSameFlash = isSame(flashSpan);
      if (!isSame(atHand)) atHand = null;
      marked = next;
      painted = wanted;
      if (isSameFlash) lightUp();
      else flash(null);
      card.move();
      card.follow();
    },
    forget(nodes) {
      painter.forget(nodes);
      card.follow();
    },
    goTo(span) {
      const beginning = beginningOf(span);
      if (!beginning) return;
      scrollToMiddle(beginning.line, beginning.element, calmly());
      flash(span);
    },
    walk(step) {
      // To stay means to stay where the keyboard is.
      const focused = step === 0 ? hitAtFocus() : null;
      const { mark, line: at } = focused ?? { mark: markAfter(step), line: 0 };
      const place = mark && beginningOf(mark.span, at);
      if (!mark || !place) return;
      atHand = mark.span;
      const { line, element } = place;
      // At once: a card closes when its line leaves the window.
      if (!isWellInView(line, element)) scrollToMiddle(line, element, 'instant');
      card.dispatch({ type: 'show', target: { mark, line: at }, keyboard: 'card' });
    },
    setVisible(next) {
      visible = next;
      painter.setVisible(visible);
      if (!visible) card.dispatch({ type: 'close' });
    },
    setTheme(theme) {
      painter.recolour();
      host.setTheme(theme);
    },
  };
}

function textOf({ article }: Marked, { start, end }: Span): string {
  return article.text.slice(start, end);
}

/** The ranges to paint under each name. */
function* findingRanges({ mentions, claims }: Chosen, map: TextMap): Work<Map<MarkName, AbstractRange[]>> {
  const byName = new Map<MarkName, AbstractRange[]>();
  const spans: [MarkName, Span][] = [
    ...claims.map(claim => ['claim', claim] as [MarkName, Span]),
    ...claims.flatMap(({ cues }) => cues.map(cue => ['cue', cue] as [MarkName, Span])),
    ...mentions.map(mention => [markNameOf(mention), mention] as [MarkName, Span]),
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
function hitIn(document: Document, painted: Chosen, map: TextMap, x: number, y: number): Hit<Mark> | null {
  const offset = offsetAt(document, map, x, y);
  if (offset === null) return null;
  for (const mark of marksAt(painted, offset)) {
    const line = lineAt(linesOf(map, mark.span, document), x, y);
    if (line >= 0) return { mark, line };
  }
  return null;
}
