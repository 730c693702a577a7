/** The extension's entries in the context menu. */
import { type Browser, browser } from 'wxt/browser';
import { changeSettings, readSettings, type Settings, setNever } from '../../lib/settings';
import { originPattern, siteOf } from '../../lib/sites';
import { readPage } from './page';
import { openPanel, togglePanel } from './panel';

const menu = {
  toggle: 'toggle-panel',
  annotate: 'annotate-page',
  always: 'always-on-site',
  never: 'never-on-site',
  paused: 'paused',
};

/** Makes the entries. Browsers keep them, also over updates, and take none twice. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { paused } = await readSettings();
  const contexts: ['page', 'selection', 'link'] = ['page', 'selection', 'link'];
  const entries: Browser.contextMenus.CreateProperties[] = [
    { id: menu.toggle, title: 'Open or close the side panel' },
    { id: menu.annotate, title: 'Annotate this page now' },
    { id: menu.always, title: 'Always on this site' },
    { id: menu.never, title: 'Never on this site' },
    { id: menu.paused, title: 'Pause everywhere', type: 'checkbox', checked: paused },
  ];
  for (const entry of entries) browser.contextMenus.create({ ...entry, contexts });
}

/** Ticks the entry or not, as the setting is. */
export async function followPause({ paused }: Settings): Promise<void> {
  // Until it is made there is none to tick.
  await browser.contextMenus.update(menu.paused, { checked: paused }).catch(() => {});
}

/** Does what an entry says, straight from the reader's act: a panel or a question may need to be opened first of all. */
export async function chooseFromMenu(
  { menuItemId, pageUrl, checked }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab,
): Promise<void> {
  const { id: tabId = browser.tabs.TAB_ID_NONE } = tab;
  const url = pageUrl ?? tab.url ?? '';
  const site = siteOf(url);
  switch (menuItemId) {
    case menu.toggle:
      return togglePanel(tab);
    case menu.annotate:
      openPanel(tab);
      await readPage(tabId, { anyway: true });
      return;
    case menu.always: {
      const origin = originPattern(url);
      if (!origin || !site || !(await browser.permissions.request({ origins: [origin] }))) return;
      await setNever(site, false);
      await readPage(tabId, { anyway: false });
      return;
    }
    case menu.never:
      if (site) await setNever(site, true);
      return;
    case menu.paused:
      return changeSettings({ paused: checked === true });
  }
}
