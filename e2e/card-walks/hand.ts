/** What walks through the card's states have in common: the hand that makes them, and where things are on the page. */
import type { byHand } from '../../lib/page/card/state.cases';
import type { BrowserName } from '../../scripts/browsers/find';
import type { Point, Tab } from '../browsers/driver';

export const merkel = 'Angela Merkel';
export const macron = 'Emmanuel Macron';
export const kolesnikova = 'Maria Kolesnikova';
export const latushko = 'Pavel Latushko';
export const lukashenko = 'Alexander Lukashenko';

export const pin = 'html > div >>> button[aria-label=Pin]';
export const more = 'html > div >>> .act';
export const also = 'html > div >>> .also button';

/** Longer than any delay of the card. */
export const LONG = 700;

type EdgeName = keyof typeof byHand;

/** Where things are on the page, and what a hand does there. */
export interface Hand {
  tab: Tab;
  /** A point beside all marks. */
  aside: Point;
  /** Rests on a name until its card is open. */
  rest: (name: string) => Promise<void>;
  /** The middle of a name. */
  on: (name: string) => Promise<Point>;
  shows: (name: string | null) => Promise<void>;
  stays: (name: string | null) => Promise<void>;
}

export interface Walk {
  edges: EdgeName[];
  /** Where it can be done; in both where it is left out. */
  only?: BrowserName;
  act: (hand: Hand) => Promise<void>;
}
