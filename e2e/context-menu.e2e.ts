/** The entries of the context menu, chosen in the browser's own menu as a reader does. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/driver';
import { newsSite, urls } from './news-site';
import { badgeOf, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

/** What of the extension's own API is used in its pages. */
interface ExtensionApi {
  storage: { sync: { set(change: object): Promise<void> } };
}
declare const chrome: ExtensionApi;

/** All entries, in order. */
const entries = [
  'Open or close the side panel',
  'Annotate this page now',
  'Always on this site',
  'Never on this site',
  'Pause everywhere',
] as const;

// On a Mac menus are the system's, which nobody here reaches.
const hasOwnMenus = process.platform !== 'darwin';

describe.runIf(hasOwnMenus).each(['chromium', 'firefox'] as const)(
  'a reader in %s chooses from the context menu',
  name => {
    let session: TestSession;
    let tool: Tab;
    let tab: Tab;
    beforeAll(async () => {
      session = await startTestSession(name, newsSite());
      tool = await session.browser.openExtensionPage('options.html');
      tab = await session.browser.open(urls.demo);
      await marksOf(tab);
    });
    afterAll(() => session?.end());

    const choose = async (title: (typeof entries)[number]) => {
      await tab.rightClick('h1');
      await session.browser.chooseFromMenu(title, entries);
    };
    const unmarked = () => until(async () => (await tab.marks()).length === 0, 'the marks to go');
    /** Whether the page is read in the time that takes. */
    const isRead = async () => {
      await new Promise(resolve => setTimeout(resolve, 400));
      return (await tab.marks()).length > 0;
    };
    const panelShows = (text: string) =>
      until(async () => (await session.browser.panel.text()).includes(text), `the panel to show "${text}"`);
    const badgeIs = (test: (text: string) => boolean, url: string) =>
      until(async () => test((await badgeOf(tool, url)) ?? 'no tab'), 'the badge to be another');
    const isEmpty = (text: string) => text === '';
    const isCount = (text: string) => Number(text) > 5;

    test('“Pause everywhere”, and again', async () => {
      await badgeIs(isCount, urls.demo);
      await choose('Pause everywhere');
      await unmarked();
      await badgeIs(isEmpty, urls.demo);
      await choose('Pause everywhere');
      await marksOf(tab);
      await badgeIs(isCount, urls.demo);
    });

    test('“Pause everywhere” is ticked where that was chosen elsewhere: chosen here it resumes', async () => {
      await tool.evaluate(() => chrome.storage.sync.set({ paused: true }));
      await unmarked();
      expect(await isRead()).toBe(false);
      await choose('Pause everywhere');
      await marksOf(tab);
    });

    test('“Never on this site”, and “Always on this site”', async () => {
      await choose('Never on this site');
      await unmarked();
      await badgeIs(isEmpty, urls.demo);
      await tab.reload();
      expect(await isRead()).toBe(false);
      await choose('Always on this site');
      await marksOf(tab);
      await badgeIs(isCount, urls.demo);
    });

    test('“Open or close the side panel”, and again', async () => {
      await choose('Open or close the side panel');
      await panelShows('Pavel Latushko');
      await choose('Open or close the side panel');
      await until(async () => !(await session.browser.panel.isOpen()), 'the panel to close');
    });

    test('“Annotate this page now” on a site that is on no list: for this once, with the panel', async () => {
      await tab.goto(urls.unlisted);
      await choose('Annotate this page now');
      expect((await marksOf(tab))['mark-person']).toContain('Pavel Latushko');
      await panelShows('Pavel Latushko');
      await tab.reload();
      await panelShows('Annotate this page now');
      expect(await isRead()).toBe(false);
      await session.browser.panel.close();
    });

    test('“Always on this site” on that site: the browser asks first, and a no is a no', async () => {
      await choose('Always on this site');
      await session.browser.answer('Deny');
      await tab.reload();
      expect(await isRead()).toBe(false);
      await choose('Always on this site');
      await session.browser.answer('Allow');
      await marksOf(tab);
      await badgeIs(isCount, urls.unlisted);
      await tab.reload();
      await marksOf(tab);
    });

    test('and what was chosen is done by a background that had gone to sleep', async () => {
      await tab.goto(urls.other);
      await session.browser.killBackground();
      await choose('Annotate this page now');
      await panelShows('Hide marks');
      await session.browser.panel.close();
      await session.browser.killBackground();
      await choose('Open or close the side panel');
      await panelShows('Hide marks');
      await session.browser.panel.close();
    });

    test('and nothing went wrong on the way', async () => {
      expect(tab.consoleMessages()).toEqual([]);
      expect(await session.browser.extensionErrors()).toEqual([]);
      expect(session.browser.requests()).toEqual([]);
    });
  },
);
