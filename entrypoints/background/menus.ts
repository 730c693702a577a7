import { browser } from 'wxt/browser';

/** The extension's entries in the context menu. */
export const menu = { toggle: 'toggle-panel', read: 'read-page' };

/** Makes the entries. Browsers keep them, also over updates, and take none twice. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts: ['page', 'selection', 'link'] = ['page', 'selection', 'link'];
  browser.contextMenus.create({ id: menu.toggle, title: 'Open or close the side panel', contexts });
  browser.contextMenus.create({ id: menu.read, title: 'Read this page with Sidelight', contexts });
}
