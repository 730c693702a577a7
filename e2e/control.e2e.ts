/** What the reader decides: which pages are read, and what the browser's own surfaces tell of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/driver';
import { newsSite, urls } from './news-site';
import { badgeOf, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

interface StorageArea {
  get(): Promise<Record<string, unknown>>;
  set(change: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
/** What of the extension's own API is used in its pages. */
interface ExtensionApi {
  storage: { sync: StorageArea; local: StorageArea };
}
declare const chrome: ExtensionApi;

/** What is kept where the browser syncs, and what on this device alone; asked from a page of the extension. */
const stored = (tool: Tab) =>
  tool.evaluate(async () => {
    const { copy, ...here } = await chrome.storage.local.get();
    return { synced: await chrome.storage.sync.get(), here };
  });

/** Leaves no room for what is to be synced, not even for a new key; what is given makes room again. */
async function fillSynced(tool: Tab): Promise<() => Promise<void>> {
  const keys = await tool.evaluate(async () => {
    const { sync } = chrome.storage;
    const keys: string[] = [];
    for (const size of [8000, 1000, 100, 1])
      for (let isFull = false; !isFull; ) {
        const key = String.fromCharCode(33 + keys.length);
        await sync.set({ [key]: 'x'.repeat(size) }).then(
          () => keys.push(key),
          () => (isFull = true),
        );
      }
    return keys;
  });
  return () => tool.evaluate(keys => chrome.storage.sync.remove(keys), keys);
}

/** The actors that the panel counts. */
const actorsIn = (panelText: string) => /Actors\s*(\d+)/.exec(panelText)?.[1];

describe.each(['chromium', 'firefox'] as const)('a reader in %s', name => {
  let session: TestSession;
  let tool: Tab;
  let tab: Tab;
  beforeAll(async () => {
    session = await startTestSession(name, { ...newsSite(), 'http://home.example/': '<title>Home</title>' });
    // With its last tab a window would close, and the panel with it.
    await session.browser.open('http://home.example/');
    tool = await session.browser.openExtensionPage('options.html');
    tab = await session.browser.open(urls.demo);
    await marksOf(tab);
  });
  afterAll(() => session?.end());

  const panelText = () => session.browser.panel.text();
  const panelShows = (text: string) =>
    until(async () => (await panelText()).includes(text), `the panel to show "${text}"`);
  const unmarked = () => until(async () => (await tab.marks()).length === 0, 'the marks to go');
  const badgeIs = (text: string, url: string = urls.demo) =>
    until(async () => (await badgeOf(tool, url)) === text, `the badge to be "${text}"`);

  /** Presses a button of the panel with the keyboard alone: Tab to it, then Enter. */
  const pressInPanel = async (label: string) => {
    const { panel } = session.browser;
    const isThere = (label: string) => document.activeElement?.textContent === label;
    await panel.evaluate(() => document.querySelector('main')!.focus());
    await until(async () => {
      await panel.press('Tab');
      return panel.evaluate(isThere, label);
    }, `the button "${label}"`);
    await panel.press('Enter');
  };

  test('sees on the toolbar how many actors there are, and nothing on other pages', async () => {
    await session.browser.panel.open();
    await panelShows('Pavel Latushko');
    const actors = actorsIn(await panelText())!;
    expect(Number(actors)).toBeGreaterThan(5);
    await badgeIs(actors);
    await tab.goto(urls.other);
    await badgeIs('', urls.other);
    await tab.goto(urls.demo);
    await badgeIs(actors);
  });

  test('pauses everywhere, annotates one page all the same, and resumes, with the keyboard alone', async () => {
    await panelShows('Pause everywhere');
    await pressInPanel('Pause everywhere');
    await panelShows('Sidelight is paused');
    await unmarked();
    await badgeIs('');
    await tab.reload();
    await panelShows('Sidelight is paused');
    expect(await tab.marks()).toEqual([]);
    await pressInPanel('Annotate this page now');
    await panelShows('Pavel Latushko');
    await marksOf(tab);
    await tab.reload();
    await panelShows('Sidelight is paused');
    await pressInPanel('Resume');
    await panelShows('Pavel Latushko');
    await marksOf(tab);
  });

  test('has a site left alone, for good, and takes that back in the panel', async () => {
    await pressInPanel('Never on this site');
    await panelShows('You chose “Never on this site” for dw.com');
    await unmarked();
    await tab.reload();
    await panelShows('Sidelight leaves this site alone');
    expect(await tab.marks()).toEqual([]);
    await pressInPanel('Undo');
    await panelShows('Pavel Latushko');
    await marksOf(tab);
  });

  test('keeps what is chosen where the browser syncs it', async () => {
    await pressInPanel('Never on this site');
    await unmarked();
    expect(await stored(tool)).toMatchObject({ synced: { never: ['dw.com'] }, here: {} });
    await pressInPanel('Undo');
    await marksOf(tab);
    expect(await stored(tool)).toMatchObject({ synced: { never: [] }, here: {} });
  });

  test('has what was chosen in another browser hold here at once: on the page, in panel and settings', async () => {
    const { panel } = session.browser;
    const isPaused = () => tool.evaluate('document.querySelector("[name=paused]").checked');
    // What is synced comes in as what any part of the extension writes there: all others hear of it from the browser.
    await panel.evaluate(() => chrome.storage.sync.set({ never: ['dw.com'], paused: true }));
    await unmarked();
    await badgeIs('');
    await until(async () => (await tool.text()).includes('dw.com'), 'the site in the settings');
    await until(isPaused, 'the pause in the settings');
    await tool.evaluate(() => chrome.storage.sync.remove(['paused']));
    await panelShows('Sidelight leaves this site alone');
    await tool.evaluate(() => chrome.storage.sync.remove(['never']));
    await panelShows('Pavel Latushko');
    await marksOf(tab);
    await until(async () => !(await isPaused()), 'the pause to end in the settings');
  });

  test('loses no choice that the browser refuses to sync', async () => {
    const makeRoom = await fillSynced(tool);
    await pressInPanel('Pause everywhere');
    await panelShows('Sidelight is paused');
    await unmarked();
    await tab.reload();
    await panelShows('Sidelight is paused');
    expect(await stored(tool)).toMatchObject({ here: { paused: true } });
    await makeRoom();
    await pressInPanel('Resume');
    await panelShows('Pavel Latushko');
    await marksOf(tab);
    expect((await stored(tool)).here).toEqual({});
  });

  test('takes it back in the settings as well', async () => {
    await pressInPanel('Never on this site');
    await unmarked();
    await tool.bringToFront();
    await until(async () => (await tool.text()).includes('dw.com'), 'the site in the settings');
    await tool.click('[aria-label="Remove: dw.com"]');
    await until(async () => !(await tool.text()).includes('dw.com'), 'the site to be gone');
    await tab.bringToFront();
    await marksOf(tab);
    await session.browser.panel.close();
  });

  test('meets no error of the extension on the way, and nothing was asked of the network', async () => {
    expect(await session.browser.extensionErrors()).toEqual([]);
    expect(session.browser.requests()).toEqual([]);
  });
});
