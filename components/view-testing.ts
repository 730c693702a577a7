/** What tests of views share: a view on a page, what a reader sees and presses there, and what axe has to say. */
import axe from 'axe-core';
import { h, render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { wordsIn } from '../lib/chosen-words';
import type { Language } from '../lib/i18n/languages';
import { WordsProvider } from './parts/Words';

/** Shows a view on the page, in place of the one before. */
export function show(view: VNode, language: Language = 'en'): HTMLElement {
  document.body.replaceChildren();
  const place = document.body.appendChild(document.createElement('div'));
  update(place, view, language);
  return place;
}

/** Shows a view where another one stood, which keeps what is its own. */
export function update(place: HTMLElement, view: VNode, language: Language = 'en'): void {
  act(() => render(h(WordsProvider, { words: wordsIn(language), children: view }), place));
}

/** Whether the reader can see an element: not hidden and in no folded part. */
function isSeen(element: Element): boolean {
  if (element.closest('[hidden], [aria-hidden="true"]')) return false;
  const folded = element.closest('details:not([open])');
  return !folded || element.closest('summary')?.parentElement === folded;
}

/** The text that a reader sees: without what is folded, hidden or only a picture. */
export function seenText(place: Element): string {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && isSeen(parent)) text += `${walker.currentNode.textContent} `;
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,…;)])/g, '$1')
    .replace(/\( /g, '(');
}

/** How a button is called by those who hear it. */
function nameOf(button: Element): string {
  return (button.getAttribute('aria-label') ?? button.textContent).trim();
}

/** The buttons and tabs that a reader can press, by name. */
export function buttons(place: Element): Map<string, HTMLButtonElement> {
  return new Map(
    [...place.querySelectorAll('button')].filter(isSeen).map(button => [nameOf(button), button]),
  );
}

/** Presses the button of this name. */
export function press(place: Element, name: string): void {
  const button = buttons(place).get(name);
  if (!button) throw new Error(`No button "${name}" among: ${[...buttons(place).keys()].join(', ')}`);
  act(() => button.click());
}

/** Presses a key where the focus is. */
export function pressKey(key: string): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
}

// axe asks for a canvas, which jsdom has not, to tell fonts of icons; without one it takes none for such.
HTMLCanvasElement.prototype.getContext = () => null;

// jsdom lays nothing out and so cannot scroll.
Element.prototype.scrollIntoView = () => {};

/** What axe finds wrong, in one line each. Colours need a real browser and are left out. */
export async function violations(place: Element): Promise<string[]> {
  const { violations: found } = await axe.run(place, { rules: { 'color-contrast': { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`));
}
