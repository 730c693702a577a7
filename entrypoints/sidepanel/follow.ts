/** Follows the active tab of the panel's window: asks its page what it is, and again whenever that may have changed. */
import cards from 'virtual:knowledge-cards';
import { type Browser, browser } from 'wxt/browser';
import type { PanelState } from '../../components/panel/panel-state';
import { isFor, type PageMessage, type PageReport } from '../../lib/messages';
import { originPattern } from '../../lib/sites';
import { panelState } from './state';

/** Asks the page of a tab; null where no reader is there to answer. */
export async function askPage(tabId: number, message: PageMessage): Promise<PageReport | null> {
  try {
    const report: PageReport | undefined = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return report ?? null;
  } catch {
    return null;
  }
}

export interface Followed {
  refresh: () => Promise<void>;
  /** The tab whose page is shown. */
  tab: () => Browser.tabs.Tab | undefined;
}

/** Shows the state of the window's active tab now, and whenever it may have changed. */
export function followActiveTab(windowId: number, show: (state: PanelState) => void): Followed {
  let latest = 0;
  let current: Browser.tabs.Tab | undefined;

  async function refresh(): Promise<void> {
    const request = ++latest;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    const state = tab ? await stateOf(tab) : ({ type: 'no-article' } as const);
    // An answer that comes after a later question is about a page that is no longer there.
    if (request !== latest) return;
    current = tab;
    show(state);
  }

  browser.tabs.onActivated.addListener(active => {
    if (active.windowId === windowId) void refresh();
  });
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (tab.active && tab.windowId === windowId && (change.status || change.url)) void refresh();
  });
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isFor('panel', message)) return undefined;
    if (message.type === 'close' && message.windowId === windowId) window.close();
    else if (sender.tab?.active && sender.tab.windowId === windowId) void refresh();
    return undefined;
  });
  void refresh();
  return { refresh, tab: () => current };
}

async function stateOf(tab: Browser.tabs.Tab): Promise<PanelState> {
  const report = tab.id === undefined ? null : await askPage(tab.id, { to: 'page', type: 'report' });
  if (report) return panelState(report, cards);
  if (tab.status === 'loading') return { type: 'loading' };
  return stateWithoutReader(tab);
}

/** No reader is there: the gate saw nothing worth it, or we have no access (the address is hidden from us then). */
async function stateWithoutReader({ url, title }: Browser.tabs.Tab): Promise<PanelState> {
  const origin = url ? originPattern(url) : null;
  if (!origin) return { type: 'no-access', canRead: false, canAlwaysRead: false };
  const isGranted = await browser.permissions.contains({ origins: [origin] });
  if (!isGranted) return { type: 'no-access', canRead: true, canAlwaysRead: true };
  return { type: 'not-coverage', title: title ?? null, reasons: [] };
}
