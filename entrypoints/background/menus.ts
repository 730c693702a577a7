/** The extension's entries in the context menu. */
import { type Browser, browser } from 'wxt/browser';
import { wordsIn } from '../../lib/chosen-words';
import type { MessageKey } from '../../lib/i18n/wording';
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

const titles: [keyof typeof menu, MessageKey][] = [
  ['toggle', 'marks.commands.togglePanel'],
  ['annotate', 'common.choices.annotate'],
  ['always', 'common.choices.always'],
  ['never', 'common.choices.never'],
  ['paused', 'common.choices.pause'],
];

/** Makes the entries. Browsers keep them, also over updates, and take none twice. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { paused, language } = await readSettings();
  const { t } = wordsIn(language);
  const contexts: ['page', 'selection', 'link'] = ['page', 'selection', 'link'];
  for (const [entry, title] of titles) {
    const tick = entry === 'paused' && { type: 'checkbox' as const, checked: paused };
    browser.contextMenus.create({ id: menu[entry], title: t(title), contexts, ...tick });
  }
}

/** Has the entries say the same in the language that was chosen. */
export async function followLanguage({ language }: Settings): Promise<void> {
  const { t } = wordsIn(language);
  // Until they are made there is nothing to be said by them.
  for (const [entry, title] of titles)
    await browser.contextMenus.update(menu[entry], { title: t(title) }).catch(() => {});
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
