/** What the background does to the page of a tab. */
import { browser } from 'wxt/browser';
import type { PageMessage } from '../../lib/messages';

function tell(tabId: number, message: PageMessage): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/**
 * Puts the reader into the page of a tab; `anyway` annotates it even where it is not taken for coverage.
 * @returns whether the browser let us: false on its own pages, and where we have no access.
 */
export async function readPage(tabId: number, { anyway }: { anyway: boolean }): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    if (anyway) await tell(tabId, { to: 'page', type: 'annotate-anyway' });
    return true;
  } catch {
    return false;
  }
}

/** Hides the marks of the page that the reader looks at, or shows them again. */
export async function toggleMarks(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A page without the reader has no marks to hide.
  if (tab?.id) await tell(tab.id, { to: 'page', type: 'toggle-marks' }).catch(() => {});
}
