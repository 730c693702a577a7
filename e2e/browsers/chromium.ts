/** Chromium or Chrome, driven over the DevTools protocol. */
import { writeFile } from 'node:fs/promises';
import puppeteer, { type Page, type Browser as PuppeteerBrowser, type Target } from 'puppeteer-core';
import { until } from '../until';
import { collectConsole, fromExtension } from './chromium-console';
import { chromiumFlags } from './chromium-flags';
import { chromiumWorker } from './chromium-worker';
import type { Browser, LaunchOptions, Panel, Tab } from './driver';
import { makeTab, makeView, pageReach } from './view';

/** What is known of a document: an ordinary tab, or the panel, which is none. */
interface OpenPage {
  page: Page;
  tab: Tab;
  messages: readonly string[];
}

/** Starts the browser, with nothing in it yet. The pipe is what extensions can be loaded over, in Chrome too. */
export function startChromium(
  program: string,
  profile: string,
  { server, headed = false, width = 1280, height = 800 }: LaunchOptions,
): Promise<PuppeteerBrowser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: program,
    userDataDir: profile,
    headless: !headed,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    protocolTimeout: 30_000,
    args: chromiumFlags(server.port, width, height),
  });
}

/** Loads the extension and gives what can be done with the browser. */
export async function driveChromium(
  browser: PuppeteerBrowser,
  { extension, dark: startsDark = false }: LaunchOptions,
): Promise<Omit<Browser, 'name' | 'version' | 'requests' | 'closed' | 'close'>> {
  let dark = startsDark;
  const pages = new Map<Target, Promise<OpenPage | null>>();
  const watch = (target: Target) => {
    if (target.type() === 'page' && !pages.has(target)) pages.set(target, openPage(target, dark));
  };
  browser.on('targetcreated', watch).on('targetchanged', watch);
  browser.on('targetdestroyed', target => pages.delete(target));
  for (const target of browser.targets()) watch(target);

  const id = await browser.installExtension(extension);
  const extensionOrigin = `chrome-extension://${id}`;
  const root = await browser.target().createCDPSession();
  const worker = chromiumWorker(browser, root, extensionOrigin);

  const allPages = async () => (await Promise.all(pages.values())).filter(page => page !== null);
  const sorted = async () => {
    const all = await allPages();
    const panels = await Promise.all(all.map(({ page }) => isPanel(page, extensionOrigin)));
    return { tabs: all.filter((_, i) => !panels[i]), panel: all.find((_, i) => panels[i]) };
  };
  const pageInFront = async () => {
    for (const { page } of (await sorted()).tabs)
      if ((await page.evaluate('document.visibilityState')) === 'visible') return page;
    throw new Error('No tab is in front.');
  };
  const panelPage = async () => {
    const { panel } = await sorted();
    if (!panel) throw new Error('The panel is not open.');
    return panel.page;
  };

  const open = async (url: string) => {
    const page = (await blankTab(browser)) ?? (await browser.newPage());
    watch(page.target());
    const opened = await pages.get(page.target());
    if (!opened) throw new Error(`The tab for ${url} was closed before it was opened.`);
    await opened.tab.bringToFront();
    await opened.tab.goto(url);
    return opened.tab;
  };
  const tabs = async () => (await sorted()).tabs.map(({ tab }) => tab);
  const clickToolbarButton = async () => {
    const installed = (await browser.extensions()).get(id);
    await installed?.triggerAction(await pageInFront());
  };

  return {
    extensionOrigin,
    open,
    openExtensionPage: path => open(`${extensionOrigin}/${path}`),
    tabs,
    waitForTab: part =>
      until(async () => (await tabs()).find(tab => tab.url().includes(part)), `a tab at ${part}`),
    emulate: async change => {
      dark = change.dark ?? dark;
      for (const { page } of await allPages()) await askForColours(page, dark);
      const { width, height } = change;
      const page = await pageInFront();
      await browser.setWindowBounds(await page.windowId(), {
        ...(width !== undefined && { width }),
        ...(height !== undefined && { height }),
      });
      await until(
        () =>
          page.evaluate(
            (w, h) => (w ?? outerWidth) === outerWidth && (h ?? outerHeight) === outerHeight,
            width,
            height,
          ),
        'the window to have its new size',
      );
    },
    clickToolbarButton,
    runCommand: worker.runCommand,
    killBackground: worker.kill,
    backgroundIsRunning: worker.isRunning,
    extensionErrors: async () => {
      const inPages = (await allPages()).flatMap(({ messages }) => messages);
      return [
        ...inPages.filter(message => fromExtension(message, extensionOrigin)),
        ...(await worker.messages()),
      ];
    },
    screenshot: async file =>
      writeFile(file, await sideBySide(await pageInFront(), (await sorted()).panel?.page)),
    panel: makePanel(panelPage, async () => (await sorted()).panel !== undefined, clickToolbarButton),
  };
}

/** Watches over a new document from its beginning. Null if it was gone before. */
async function openPage(target: Target, dark: boolean): Promise<OpenPage | null> {
  try {
    // The panel begins as something other than a page.
    const page = (await target.page()) ?? (await target.asPage());
    const messages = await collectConsole(await page.createCDPSession());
    await askForColours(page, dark);
    const tab: Tab = {
      ...makeTab(page, evaluateIn(page), messages),
      goto: async url => {
        await page.goto(url);
      },
      reload: async () => {
        await page.reload();
      },
    };
    return { page, tab, messages };
  } catch {
    return null;
  }
}

const evaluateIn = (page: Page) => (expression: string) =>
  page.evaluate(expression) as Promise<string | undefined>;

function askForColours(page: Page, dark: boolean): Promise<void> {
  return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
}

/** A document of the extension that is in no tab. One that is just being loaded counts once it can answer. */
async function isPanel(page: Page, extensionOrigin: string): Promise<boolean> {
  if (!page.url().startsWith(`${extensionOrigin}/`)) return false;
  return page.evaluate('chrome.tabs.getCurrent().then(tab => tab === undefined)').then(Boolean, () => false);
}

/** The empty tab that the browser started with, for the first address to be opened in. */
async function blankTab(browser: PuppeteerBrowser): Promise<Page | undefined> {
  return (await browser.pages()).find(page => page.url() === 'about:blank');
}

function makePanel(
  find: () => Promise<Page>,
  isOpen: Panel['isOpen'],
  clickButton: () => Promise<void>,
): Panel {
  const withPage = async <T>(act: (reach: ReturnType<typeof pageReach>) => Promise<T>): Promise<T> => {
    const page = await find();
    return act(pageReach(page, evaluateIn(page)));
  };
  const view = makeView({
    run: expression => withPage(reach => reach.run(expression)),
    movePointer: to => withPage(reach => reach.movePointer(to)),
    clickAt: at => withPage(reach => reach.clickAt(at)),
    press: (key, ...modifiers) => withPage(reach => reach.press(key, ...modifiers)),
    screenshot: file => withPage(reach => reach.screenshot(file)),
  });
  return {
    ...view,
    isOpen,
    open: async () => {
      if (!(await isOpen())) await clickButton();
      await until(
        async () => (await isOpen()) && (await view.evaluate('document.readyState')) === 'complete',
        'the panel to open',
      );
    },
    close: async () => {
      if (!(await isOpen())) return;
      const page = await find();
      await page.evaluate('window.close()').catch(() => {});
      await until(async () => !(await isOpen()), 'the panel to close');
    },
  };
}

/** Draws page and panel beside one another, in the page's own canvas: no picture library is needed for that. */
async function sideBySide(page: Page, panel: Page | undefined): Promise<Buffer> {
  const take = (from: Page) => from.screenshot({ captureBeyondViewport: false, encoding: 'base64' });
  const parts = [await take(page)];
  if (panel) parts.push(await take(panel));
  const joined = await page.evaluate(async pictures => {
    const bitmaps = await Promise.all(
      pictures.map(async picture => {
        const bytes = Uint8Array.from(atob(picture), character => character.charCodeAt(0));
        return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      }),
    );
    const canvas = document.createElement('canvas');
    canvas.width = bitmaps.reduce((sum, { width }) => sum + width, 0);
    canvas.height = Math.max(...bitmaps.map(({ height }) => height));
    let x = 0;
    for (const bitmap of bitmaps) {
      canvas.getContext('2d')?.drawImage(bitmap, x, canvas.height - bitmap.height);
      x += bitmap.width;
    }
    return canvas.toDataURL('image/png').replace(/^.*,/, '');
  }, parts);
  return Buffer.from(joined, 'base64');
}
