/** Follows the active tab of the panel's window: asks its page what it is, and again whenever that may have changed. */
import { type Browser, browser } from 'wxt/browser';
import type { Choices, PanelState } from '../../components/panel/panel-state';
import type { CardRecords } from '../../lib/knowledge/knowledge';
import { isFor, type PageMessage, type PageReport } from '../../lib/messages';
import { allows, onSettingsChanged, readSettings } from '../../lib/settings';
import { originPattern, siteOf } from '../../lib/sites';
import { panelState } from './state';

/** A page that has not answered for so long is busy: what is shown of another tab is taken away meanwhile, ms. */
const BUSY = 200;

/** From the end of a page's loading until its reader is there, ms: gate and background have to start it. */
const READER_START = 400;

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
  /** The browser did not let us read the page: says so. */
  refuse: () => void;
  /** The tab whose page is shown. */
  tab: () => Browser.tabs.Tab | undefined;
}

/** Shows the state of the window's active tab now, and whenever it may have changed. */
export function followActiveTab(
  windowId: number,
  records: CardRecords,
  show: (state: PanelState, choices: Choices) => void,
): Followed {
  let latest = 0;
  let current: Browser.tabs.Tab | undefined;
  let chosen: Choices | undefined;

  async function refresh(hasJustLoaded = false): Promise<void> {
    const request = ++latest;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    const choices = await choicesFor(tab?.url);
    const showOf = (state: PanelState) => {
      // An answer that comes after a later question is about a page that is no longer there.
      if (request !== latest) return;
      current = tab;
      chosen = choices;
      show(state, choices);
    };
    if (!tab) return showOf({ type: 'no-article' });
    const isOther = tab.id !== current?.id;
    const busy = setTimeout(() => isOther && showOf({ type: 'loading' }), BUSY);
    const state = await stateOf(tab, records, hasJustLoaded);
    clearTimeout(busy);
    // What the reader asked for is shown all the same.
    const why = state.type !== 'article' && whyOff(choices);
    showOf(why ? { type: 'off', why } : state);
  }

  browser.tabs.onActivated.addListener(active => {
    if (active.windowId === windowId) void refresh();
  });
  browser.tabs.onUpdated.addListener((_, { status, url }, tab) => {
    if (tab.active && tab.windowId === windowId && (status || url)) void refresh(status === 'complete');
  });
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  // A page that is allowed again has its reader only in a moment, as one that has just loaded.
  onSettingsChanged(() => void refresh(true));
  browser.runtime.onMessage.addListener((message, sender) => {
    if (!isFor('panel', message)) return undefined;
    if (message.type === 'close' && message.windowId === windowId) window.close();
    else if (sender.tab?.active && sender.tab.windowId === windowId) void refresh();
    return undefined;
  });
  void refresh();
  return {
    refresh,
    refuse: () => chosen && show({ type: 'no-access', canRead: false, canAlwaysRead: false }, chosen),
    tab: () => current,
  };
}

/** What the reader has chosen for the site of a page; we are told its address only where we may read it. */
async function choicesFor(url = ''): Promise<Choices> {
  const [site, origin] = [siteOf(url), originPattern(url)];
  const settings = await readSettings();
  return {
    site,
    isAlways: origin !== null && (await browser.permissions.contains({ origins: [origin] })),
    isNever: site !== null && !allows({ ...settings, paused: false }, new URL(url).hostname),
    isPaused: settings.paused,
  };
}

function whyOff({ isPaused, isNever }: Choices): 'paused' | 'never' | null {
  if (isPaused) return 'paused';
  return isNever ? 'never' : null;
}

async function stateOf(
  tab: Browser.tabs.Tab,
  records: CardRecords,
  hasJustLoaded: boolean,
): Promise<PanelState> {
  const { id = browser.tabs.TAB_ID_NONE } = tab;
  const report = await askPage(id, { to: 'page', type: 'report' });
  if (report) return panelState(report, records);
  if (tab.status === 'loading') return { type: 'loading' };
  const state = await stateWithoutReader(tab);
  if (!hasJustLoaded || state.type !== 'not-coverage') return state;
  // The reader may only be starting; there is no telling "not about this" before.
  await new Promise(resolve => setTimeout(resolve, READER_START));
  return stateOf(tab, records, false);
}

/** No reader is there: the gate saw nothing worth it, or we have no access (the address is hidden from us then). */
async function stateWithoutReader({ url, title }: Browser.tabs.Tab): Promise<PanelState> {
  const origin = url ? originPattern(url) : null;
  if (!origin) return { type: 'no-access', canRead: false, canAlwaysRead: false };
  const isGranted = await browser.permissions.contains({ origins: [origin] });
  if (!isGranted) return { type: 'no-access', canRead: true, canAlwaysRead: true };
  return { type: 'not-coverage', title: title ?? null, reasons: [] };
}
