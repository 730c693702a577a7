/** Wires the browser's own controls to the parts. Keeps nothing, so it may die at any time. */
import readCards from 'virtual:knowledge-cards';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { messagesIn } from '../../lib/chosen-words';
import { pickRecords } from '../../lib/knowledge/pick';
import { isFor } from '../../lib/messages';
import { followSynced, onSettingsChanged } from '../../lib/settings';
import { showCount } from './badge';
import { followGrantedSites } from './granted-sites';
import { chooseFromMenu, createMenus, followLanguage, followPause } from './menus';
import { lookAgain, lookAtOpenPages, obey, putLanguages, readIfAllowed, readPage } from './page';
import { openPanel, togglePanel } from './panel';

export default defineBackground(() => {
  // Chrome can open the panel by itself, but would not give access to the page then (activeTab).
  browser.action.onClicked.addListener(togglePanel);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab) void chooseFromMenu(info, tab);
  });
  followSynced();
  onSettingsChanged((settings, which) => {
    if (which.has('paused')) void followPause(settings);
    if (which.has('language')) void followLanguage(settings);
    // Pages that were left alone until now have nothing in them that would hear of it.
    if (which.has('paused') || which.has('never')) void lookAgain();
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenus();
    void followGrantedSites();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    if (reason === 'install' || reason === 'update') void lookAtOpenPages();
  });
  browser.permissions.onAdded.addListener(followGrantedSites);
  browser.permissions.onRemoved.addListener(followGrantedSites);

  browser.commands.onCommand.addListener(command => void obey(command));

  browser.runtime.onMessage.addListener((message, { tab, url, documentLifecycle }) => {
    if (!isFor('background', message)) return undefined;
    // A page that is only being prepared is in no tab yet: what is done to its tab would be done to another page.
    if (documentLifecycle === 'prerender') return undefined;
    switch (message.type) {
      case 'open-panel':
        // At once: the reader's click counts as theirs only as long as nothing is awaited.
        if (tab) openPanel(tab);
        return undefined;
      case 'closer-look':
        return tab?.id && url ? readIfAllowed(tab.id, url) : undefined;
      case 'read-page':
        return readPage(message.tabId, message);
      case 'records':
        return Promise.resolve(pickRecords(readCards(), message.entities, message.claims));
      case 'languages':
        return tab?.id ? putLanguages(tab.id) : undefined;
      case 'messages':
        return Promise.resolve(messagesIn(message.language));
      case 'counted':
        return tab?.id ? showCount(tab.id, message.actors) : undefined;
      case 'fault':
        // biome-ignore lint/suspicious/noConsole: the extension's own console is where its errors belong.
        console.error(message.error);
        return undefined;
    }
  });
});
