/** What the background does to the pages of tabs. */
import { browser } from 'wxt/browser';
import type { PageMessage } from '../../lib/messages';
import { allows, readSettings } from '../../lib/settings';

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

/** Puts the languages other than English into the page of a tab, where its reader has asked for them. */
export async function putLanguages(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/languages.js'] });
}

/** Puts the reader into a page that is worth it, unless the reader of the page wants its site left alone. */
export async function readIfAllowed(tabId: number, url: string): Promise<boolean> {
  return allows(await readSettings(), new URL(url).hostname) && readPage(tabId, { anyway: false });
}

/**
 * Lets the gate look at the pages that are open already when the extension is installed or updated. Firefox does so by
 * itself; Chrome runs content scripts only in pages that are loaded later, and cuts those off that are there.
 */
export async function lookAtOpenPages(): Promise<void> {
  if (import.meta.env.BROWSER !== 'firefox') await lookAgain();
}

/** Lets the gate look at all open pages once more. */
export async function lookAgain(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: origins, discarded: false });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  // One that is gone meanwhile, or shows an error of the browser, has no page to look at.
  await Promise.allSettled(
    ids.map(tabId => browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] })),
  );
}

/** What each command about marks says to the page. */
const commands: Record<string, PageMessage> = {
  'toggle-marks': { to: 'page', type: 'toggle-marks' },
  'previous-mark': { to: 'page', type: 'walk', step: -1 },
  'show-card': { to: 'page', type: 'walk', step: 0 },
  'next-mark': { to: 'page', type: 'walk', step: 1 },
};

/** Does what a command asks on the page that the reader looks at. */
export async function obey(command: string): Promise<void> {
  const message = commands[command];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // A page without the reader has no marks.
  if (message && tab?.id) await tell(tab.id, message).catch(() => {});
}
