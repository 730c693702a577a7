/** What the reader does on the page, as events about marks: the pointer, clicks, Escape, and where the keyboard is. */

import type { Life } from '../life';
import type { CardEvent } from './state';

/** A place of the page with a mark: the line of the span that the pointer is on. */
export interface Hit<Mark> {
  mark: Mark;
  line: number;
}

export interface PageInput<Mark> {
  /** The mark at a point of the window. */
  hitAt: (x: number, y: number) => Hit<Mark> | null;
  /** The mark at the link that has the focus. */
  hitAtFocus: () => Hit<Mark> | null;
  /** Whether an event came from the card. */
  inCard: (event: Event) => boolean;
  cardHasFocus: () => boolean;
  isCardOpen: () => boolean;
  /** How far a point on the way from its line to the open card is from the card, px; null for any other. */
  distanceToCard: (x: number, y: number) => number | null;
  dispatch: (event: CardEvent<Hit<Mark>>) => void;
  /** A click or tap on a mark that is no link and selects nothing. */
  press: (hit: Hit<Mark>, pointerType: string) => void;
}

/** A pointer that is faster than this is on its way to somewhere else, px/ms. Reading along a line is slower. */
const PASSING = 0.3;

/** A pointer that comes nearer to the card by this much means to get there, px. */
const STEP = 1;

/** What acts on a click by itself. */
const CONTROLS =
  'a, button, input, select, textarea, label, summary, video, audio, [contenteditable], [role=button], [role=link]';

/** Listens to a document until the life ends; the page's own handling of its events is left alone. */
export function listenToReader<Mark>(document: Document, input: PageInput<Mark>, life: Life): void {
  const { signal } = life;
  const speedOf = speedometer();
  const comesNearer = approachMeter(input.distanceToCard);
  let frame = 0;
  /** Whether Tab moves the focus now: a page, or a window that comes back, gives it without a reader's doing. */
  let tabbing = false;
  /** The link whose focus opened the card. */
  let link: EventTarget | null = null;

  function look(event: PointerEvent, inCard: boolean): void {
    if (inCard) input.dispatch({ type: 'enter-card' });
    else input.dispatch(meant(event));
  }

  function meant(event: PointerEvent): CardEvent<Hit<Mark>> {
    const { clientX, clientY } = event;
    const passing = speedOf(event) > PASSING;
    const nearer = comesNearer(clientX, clientY);
    // A pressed button means that text is being selected or dragged.
    const hit = event.buttons === 0 ? input.hitAt(clientX, clientY) : null;
    if (nearer && event.buttons === 0) return { type: 'approach', next: hit };
    return hit ? { type: 'enter', target: hit, passing } : { type: 'leave' };
  }

  function move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    // An event forgets its path once it has been dispatched.
    const inCard = input.inCard(event);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(life.guard(() => look(event, inCard)));
  }

  function leave(event: PointerEvent): void {
    // A finger that is lifted leaves too; its tap comes after that.
    if (event.pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    input.dispatch({ type: 'leave' });
  }

  document.addEventListener('pointermove', life.guard(move), { signal, passive: true });
  // Within a frame the pointer does not move in this document.
  document.addEventListener(
    'pointerover',
    life.guard(event => event.target instanceof HTMLIFrameElement && leave(event)),
    { signal, passive: true },
  );
  document.documentElement.addEventListener('pointerleave', life.guard(leave), { signal });
  // Whoever presses has made up their mind: a card that was about to open does not.
  document.addEventListener(
    'pointerdown',
    life.guard(event => input.inCard(event) || leave(event)),
    { signal, passive: true },
  );
  document.addEventListener(
    'click',
    life.guard((event: PointerEvent) => {
      if (input.inCard(event) || event.defaultPrevented || !isPlain(event, document)) return;
      const hit = input.hitAt(event.clientX, event.clientY);
      if (hit) input.press(hit, event.pointerType);
      else input.dispatch({ type: 'dismiss' });
    }),
    { signal },
  );
  document.addEventListener(
    'keydown',
    life.guard(event => {
      if (event.key === 'Tab') {
        tabbing = true;
        life.after(0, () => (tabbing = false));
      }
      if (event.key !== 'Escape' || event.isComposing || !input.isCardOpen()) return;
      // This Escape closes the card; the page's own dialog, if one is open, waits for the next.
      event.preventDefault();
      event.stopImmediatePropagation();
      input.dispatch({ type: 'close' });
    }),
    { signal, capture: true },
  );
  // Out of the card come only those of the two that cross its edge.
  document.addEventListener(
    'focusin',
    life.guard(event => {
      const [element] = event.composedPath();
      const byKeyboard = element instanceof Element && element.matches(':focus-visible');
      if (byKeyboard && input.inCard(event)) input.dispatch({ type: 'focus' });
      const hit = tabbing && !input.inCard(event) ? input.hitAtFocus() : null;
      if (!hit) return;
      link = event.target;
      // The pointer was where it is before the keyboard came.
      cancelAnimationFrame(frame);
      input.dispatch({ type: 'focus-mark', target: hit });
    }),
    { signal },
  );
  document.addEventListener(
    'focusout',
    life.guard(event => {
      if (!input.inCard(event)) {
        if (event.target === link) input.dispatch({ type: 'blur-mark' });
        link = null;
        return;
      }
      // Where the whole window lost the focus, such as to a source in a new tab, the card has kept it; and a card that
      // was closed does not take another one with it that is about to come.
      life.after(0, () => {
        if (input.isCardOpen() && !input.cardHasFocus()) input.dispatch({ type: 'blur' });
      });
    }),
    { signal },
  );
  life.atEnd(() => cancelAnimationFrame(frame));
}

/** Gives the speed of the pointer at each of its events, since the one before, px/ms. */
function speedometer(): (event: PointerEvent) => number {
  let before: PointerEvent | null = null;
  return event => {
    const from = before ?? event;
    before = event;
    const distance = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
    return distance / Math.max(1, event.timeStamp - from.timeStamp);
  };
}

/** Tells at each place of the pointer whether it has come nearer to the card, since it was nearest or turned away. */
function approachMeter(
  distanceToCard: (x: number, y: number) => number | null,
): (x: number, y: number) => boolean {
  let nearest: number | null = null;
  return (x, y) => {
    const distance = distanceToCard(x, y);
    const nearer = nearest !== null && distance !== null && distance <= nearest - STEP;
    if (nearer || nearest === null || distance === null || distance > nearest) nearest = distance;
    return nearer;
  };
}

/** A click that means nothing else: no link or control, no selection, no modifier. */
function isPlain(event: MouseEvent, document: Document): boolean {
  const acts = event.target instanceof Element && event.target.closest(CONTROLS);
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
