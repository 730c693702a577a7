/**
 * The one element that Sidelight adds to a page: a host on <html>, made when the first card opens, with the card in a
 * shadow root. As a popover it stands in the top layer, above whatever the page stacks.
 */
import { type ComponentChild, render } from 'preact';
import cardCss from '../../../components/card/card.css?inline';
import type { Theme } from '../../settings';
import { LOW, placeCard } from './place';

/** The page's own rules for the host would win over `:host`, were these not important. */
const hostCss = `
:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; overflow: visible !important; display: block !important; }
:host(:not(:popover-open)) { display: none !important; }
.spot { position: fixed; }
.spot > .card { max-block-size: min(72vh, 560px, var(--room)); }
`;

/** Tells our host from other elements on <html>. */
const OURS = 'data-sidelight';

/** Removes the hosts that an instance of the extension from before an update left on a page. */
export function removeCardHosts(document: Document): void {
  for (const host of document.querySelectorAll(`html > [${OURS}]`)) host.remove();
}

export interface CardHost {
  /** Shows a view beside a line of the page (a rectangle in the window). */
  show(view: ComponentChild, line: DOMRect): void;
  hide(): void;
  /** Moves the card to where its line is now. */
  move(line: DOMRect): void;
  /** Where the card is in the window; null while none is shown. */
  box(): DOMRect | null;
  /** Whether an event of the page came from the card. */
  holds(event: Event): boolean;
  hasFocus(): boolean;
  /** Puts the focus on the card. */
  focus(): void;
  /** Gives the card a theme; the page's own where it is `auto`. */
  setTheme(theme: Theme): void;
  remove(): void;
}

/**
 * Makes the host of a document's card; nothing is added to the page before the first `show`. `isOnDark` tells whether the
 * page is dark now.
 */
export function createCardHost(document: Document, isOnDark: () => boolean, initialTheme: Theme): CardHost {
  let made: { host: HTMLElement; place: HTMLElement; line: DOMRect } | null = null;
  let theme = initialTheme;

  function wear(place: HTMLElement): void {
    const own = isOnDark() ? 'dark' : 'light';
    place.style.colorScheme = theme === 'auto' ? own : theme;
  }

  function make(line: DOMRect) {
    const host = document.createElement('div');
    host.setAttribute(OURS, '');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss + hostCss);
    root.adoptedStyleSheets = [sheet];
    const place = document.createElement('div');
    // No name that the card's own styles have: "place" is a kind of actor there.
    place.className = 'spot';
    root.append(place);
    // A card that grows, such as by opening a list, must stay in the window. Settled in the next frame: a size that
    // changes while sizes are observed is reported to the page as an error.
    new ResizeObserver(() => requestAnimationFrame(() => made && settle(made.line))).observe(place);
    return { host, place, line };
  }

  function settle(line: DOMRect): void {
    if (!made) return;
    made.line = line;
    const { style } = made.place;
    style.setProperty('--room', '100vh');
    const { width, height } = made.place.getBoundingClientRect();
    const view = document.documentElement;
    const spot = placeCard(line, { width, height }, { width: view.clientWidth, height: window.innerHeight });
    style.left = `${spot.left}px`;
    style.top = `${spot.top}px`;
    style.setProperty('--room', `${spot.maxHeight}px`);
    made.place.classList.toggle('low', spot.maxHeight < LOW);
  }

  return {
    show(view, line) {
      made ??= make(line);
      // The page may have thrown the host out; it is put back where it was.
      if (!made.host.isConnected) document.documentElement.append(made.host);
      wear(made.place);
      render(view, made.place);
      if (!made.host.matches(':popover-open')) made.host.showPopover();
      settle(line);
    },
    hide() {
      if (!made) return;
      render(null, made.place);
      if (made.host.matches(':popover-open')) made.host.hidePopover();
    },
    move: settle,
    box: () => (made?.host.matches(':popover-open') ? made.place.getBoundingClientRect() : null),
    holds: event => made !== null && event.composedPath().includes(made.host),
    hasFocus: () => made !== null && document.activeElement === made.host,
    focus: () => made?.place.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true }),
    setTheme(next) {
      theme = next;
      if (made) wear(made.place);
    },
    remove() {
      made?.host.remove();
      made = null;
    },
  };
}
