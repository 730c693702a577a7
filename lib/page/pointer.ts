/** What the reader does on the page, as events about marks: the pointer, clicks and Escape. */
import type { CardEvent } from './card-state';

/** A place of the page with a mark: the line of the span that the pointer is on. */
export interface Hit<Mark> {
  mark: Mark;
  line: number;
}

export interface PageInput<Mark> {
  /** The mark at a point of the window. */
  hitAt: (x: number, y: number) => Hit<Mark> | null;
  /** Whether an event came from the card. */
  inCard: (event: Event) => boolean;
  isCardOpen: () => boolean;
  dispatch: (event: CardEvent<Hit<Mark>>) => void;
  /** A click or tap on a mark that is no link and selects nothing. */
  press: (hit: Hit<Mark>, pointerType: string) => void;
}

/** Listens to a document until the signal ends it; the page's own handling of its events is left alone. */
export function listenToReader<Mark>(document: Document, input: PageInput<Mark>, signal: AbortSignal): void {
  let frame = 0;
  let inCard = false;

  function look(event: PointerEvent, isInCard: boolean): void {
    if (isInCard) {
      if (!inCard) input.dispatch({ type: 'enter-card' });
      inCard = true;
      return;
    }
    inCard = false;
    // A pressed button means that text is being selected or dragged.
    const hit = event.buttons === 0 ? input.hitAt(event.clientX, event.clientY) : null;
    input.dispatch(hit ? { type: 'enter', target: hit } : { type: 'leave' });
  }

  document.addEventListener(
    'pointermove',
    event => {
      if (event.pointerType === 'touch') return;
      // An event forgets its path once it has been dispatched.
      const isInCard = input.inCard(event);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => look(event, isInCard));
    },
    { signal, passive: true },
  );
  document.documentElement.addEventListener('pointerleave', () => input.dispatch({ type: 'leave' }), {
    signal,
  });
  document.addEventListener(
    'click',
    event => {
      if (input.inCard(event) || event.defaultPrevented || !isPlain(event)) return;
      const hit = input.hitAt(event.clientX, event.clientY);
      if (hit) input.press(hit, (event as PointerEvent).pointerType);
      else input.dispatch({ type: 'dismiss' });
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    event => {
      if (event.key !== 'Escape' || !input.isCardOpen()) return;
      // This Escape closed the card; the page's own dialog, if one is open, waits for the next.
      event.stopImmediatePropagation();
      input.dispatch({ type: 'close' });
    },
    { signal, capture: true },
  );
}

/** A click that means nothing else: no link or control, no selection, no modifier. */
function isPlain(event: MouseEvent): boolean {
  const target = event.target as Element | null;
  const acts = target?.closest?.(
    'a, button, input, select, textarea, label, summary, [contenteditable], [role=button]',
  );
  const selects = document.getSelection()?.isCollapsed === false;
  return (
    event.button === 0 &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.shiftKey &&
    !event.altKey &&
    !acts &&
    !selects
  );
}
