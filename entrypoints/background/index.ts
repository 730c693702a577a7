/** Wires the browser's own controls to the parts. Keeps nothing, so it may die at any time. */
import cards from 'virtual:knowledge-cards';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pickRecords } from '../../lib/knowledge/pick';
import { isFor } from '../../lib/messages';
import { followGrantedSites } from './granted-sites';
import { readPage, toggleMarks } from './page';
import { openPanel, togglePanel } from './panel';

const menu = { toggle: 'toggle-panel', read: 'read-page' };

export default defineBackground(() => {
  // Chrome can open the panel by itself, but would not give access to the page then (activeTab).
  browser.action.onClicked.addListener(togglePanel);

  browser.runtime.onInstalled.addListener(() => {
    const contexts: ['page', 'selection', 'link'] = ['page', 'selection', 'link'];
    browser.contextMenus.create({ id: menu.toggle, title: 'Open or close the side panel', contexts });
    browser.contextMenus.create({ id: menu.read, title: 'Read this page with Sidelight', contexts });
    void followGrantedSites();
  });
  browser.permissions.onAdded.addListener(followGrantedSites);
  browser.permissions.onRemoved.addListener(followGrantedSites);

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (!tab?.id) return;
    if (info.menuItemId === menu.toggle) togglePanel(tab);
    else {
      openPanel(tab);
      void readPage(tab.id, { anyway: true });
    }
  });

  browser.commands.onCommand.addListener(command => {
    if (command === 'toggle-marks') void toggleMarks();
  });

  browser.runtime.onMessage.addListener((message, { tab }) => {
    if (!isFor('background', message)) return undefined;
    switch (message.type) {
      case 'open-panel':
        // At once: the reader's click counts as theirs only as long as nothing is awaited.
        if (tab) openPanel(tab);
        return undefined;
      case 'closer-look':
        return tab?.id ? readPage(tab.id, { anyway: false }) : undefined;
      case 'read-page':
        return readPage(message.tabId, { anyway: true });
      case 'records':
        return Promise.resolve(pickRecords(cards, message.entities, message.claims));
    }
  });
});
