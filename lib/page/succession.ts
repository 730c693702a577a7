/**
 * An update puts a new instance of the extension into pages that the one before has marked. Chrome lets the old scripts
 * live on, cut off from the extension: they are told to end. Firefox has torn them out, and what they left is cleared.
 */
import { removeCardHosts } from './card/host';
import type { Life } from './life';
import { clearMarks } from './marks/paint';

/** Heard in the worlds of both instances; the page may hear it too, and learns nothing that the marks do not tell. */
const SUCCESSION = 'mark-succession';

/** Takes a page over from an earlier instance, and gives it up to a later one by ending the life. */
export function succeed(document: Document, life: Life): void {
  document.dispatchEvent(new Event(SUCCESSION));
  clearMarks();
  removeCardHosts(document);
  document.addEventListener(SUCCESSION, () => life.end(), { signal: life.signal });
}
