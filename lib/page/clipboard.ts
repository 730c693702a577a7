/** What is copied: as plain text, and as HTML for whatever can paste links. */
export interface Copied {
  text: string;
  html: string;
}

/**
 * Puts something on the clipboard; for the very moment in which the reader asks for it. Answers whether the browser did.
 * A page without TLS has no asynchronous clipboard; this works on any page, needs no permission and touches no node.
 */
export function copy(document: Document, { text, html }: Copied): boolean {
  const view = document.defaultView;
  let isCopied = false;
  const set = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    // The page is not to put anything else there.
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    isCopied = true;
  };
  view?.addEventListener('copy', set, { capture: true });
  document.execCommand('copy');
  view?.removeEventListener('copy', set, { capture: true });
  return isCopied;
}
