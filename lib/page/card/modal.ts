/** A modal dialog of the page makes all else inert, the card too: nobody could read on in it, or close it. */

/** Calls back when a modal dialog opens on a page, until the signal. */
export function whenModalOpens(document: Document, opened: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(() => document.querySelector('dialog:modal') && opened());
  observer.observe(document.documentElement, { subtree: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
