/** The card that is open on a page, as tests see it. */
import type { Point, Tab } from './browsers/driver';

/** What a test asks of an open card. */
export interface SeenCard {
  name: string;
  pinned: boolean;
  /** In px of the window. */
  box: { left: number; top: number; right: number; bottom: number };
  /** Whether the focus is in it. */
  hasFocus: boolean;
}

/** The card that is open; null while none is. */
export function seenCard(tab: Tab): Promise<SeenCard | null> {
  return tab.evaluate(() => {
    const host = [...document.documentElement.children].find(child =>
      child.shadowRoot?.querySelector('.card'),
    );
    const card = host?.matches(':popover-open') ? host.shadowRoot!.querySelector('.card') : null;
    if (!card) return null;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    return {
      name: card.querySelector('h2')!.textContent,
      pinned: card.querySelector('[aria-pressed]')!.getAttribute('aria-pressed') === 'true',
      box: { left, top, right, bottom },
      hasFocus: document.activeElement === host,
    };
  });
}

/** The name on the card that is open; null while none is. */
export async function cardName(tab: Tab): Promise<string | null> {
  return (await seenCard(tab))?.name ?? null;
}

/** The lines of the first text on the page that reads so, in px of the window. */
export function linesOfText(tab: Tab, text: string): Promise<SeenCard['box'][]> {
  return tab.evaluate(text => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(text);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + text.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
    throw new Error(`The article has no text "${text}".`);
  }, text);
}

/** How far a card that is beside its line is from it at most, px. */
const NEAR = 8;

export const isBelow = ({ box }: SeenCard, line: SeenCard['box']) =>
  box.top >= line.bottom && box.top <= line.bottom + NEAR;

export const isAbove = ({ box }: SeenCard, line: SeenCard['box']) =>
  box.bottom <= line.top && box.bottom >= line.top - NEAR;

/** The middle of a box. */
export function middleOf({ left, top, right, bottom }: SeenCard['box']): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Moves the pointer from point to point as a slow hand does, `pace` ms for each. */
export async function moveSlowly(tab: Tab, points: readonly Point[], pace: number): Promise<void> {
  for (const point of points) {
    const next = new Promise(resolve => setTimeout(resolve, pace));
    await tab.hover(point);
    await next;
  }
}

/** Lets time pass for which nothing on the page tells that it has. */
export function pass(time: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, time));
}
