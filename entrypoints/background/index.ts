/** Wires the browser's own controls to the parts. Keeps nothing, so it may die at any time. */
import readCards from 'virtual:knowledge-cards';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { pickRecords } from '../../lib/knowledge/pick';
import { isFor } from '../../lib/messages';
import { followGrantedSites } from './granted-sites';
import { createMenus, menu } from './menus';
import { lookAtOpenPages, readPage, toggleMarks } from './page';
import { openPanel, togglePanel } from './panel';

export default defineBackground(() => {
  // Chrome can open the panel by itself, but would not give access to the page then (activeTab).
  browser.action.onClicked.addListener(togglePanel);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === menu.toggle) togglePanel(tab);
    else {
      openPanel(tab);
      void readPage(tab.id, { anyway: true });
    }
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void followGrantedSites();
    if (reason === 'install' || reason === 'update') void lookAtOpenPages();
  });
  browser.permissions.onAdded.addListener(followGrantedSites);
  browser.permissions.onRemoved.addListener(followGrantedSites);

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
        return readPage(message.tabId, message);
      case 'records':
        return Promise.resolve(pickRecords(readCards(), message.entities, message.claims));
      case 'fault':
        // biome-ignore lint/suspicious/noConsole: the extension's own console is where its errors belong.
        console.error(message.error);
        return undefined;
    }
  });
});
