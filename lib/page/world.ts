/** What the scripts of the extension on one page share: they run in one world of their own, apart from the page's. */
import type { Language } from '../text/languages/language';

export const world = globalThis as {
  /** Whether the gate is here. A site that is on the list and was granted too gets it twice. */
  sidelightGate?: boolean;
  /** Whether the reader is here: its session hears of later articles by itself, and there is never a second. */
  sidelightReader?: boolean;
  /** The languages other than English, once a page has needed one. */
  sidelightLanguages?: readonly Language[];
};
