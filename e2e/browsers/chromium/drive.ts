/** Chromium or Chrome, driven over the DevTools protocol. */
import { writeFile } from 'node:fs/promises';
import puppeteer, {
  type CDPSession,
  type Page,
  type Browser as PuppeteerBrowser,
  type Target,
} from 'puppeteer-core';
import { until } from '../../until';
import type { Browser, LaunchOptions, Tab } from '../driver';
import { downloadsIn } from '../profile';
import { makeTab, pageReach } from '../view';
import { collectConsole, fromExtension } from './console';
import { chromiumControls } from './controls';
import { chromiumFlags } from './flags';
import { chromiumPanel, isPanel } from './panel';
import { chromiumWorker } from './worker';

/** What is known of a document: an ordinary tab, or the panel, which is none. */
interface OpenPage {
  page: Page;
  /** Kept: what is emulated holds as long as it does. */
  session: CDPSession;
  tab: Tab;
  messages: readonly string[];
}

/** What all pages are to be told of the reader's wishes. */
interface Wishes {
  dark: boolean;
  forcedColours: boolean;
  reducedMotion: boolean;
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
    env: { ...process.env, LANGUAGE: 'en_GB' },
  });
}

/** Loads the extension and gives what can be done with the browser. */
export async function driveChromium(
  browser: PuppeteerBrowser,
  { extension, dark: startsDark = false, profile }: LaunchOptions & { profile: string },
): Promise<Omit<Browser, 'name' | 'version' | 'downloads' | 'requests' | 'closed' | 'close'>> {
  let wishes: Wishes = { dark: startsDark, forcedColours: false, reducedMotion: false };
  const pages = new Map<Target, Promise<OpenPage | null>>();
  const watch = (target: Target) => {
    if (target.type() !== 'page' || pages.has(target)) return;
    const opened = openPage(target, wishes);
    pages.set(target, opened);
    opened.then(page => page ?? pages.delete(target));
  };
  browser.on('targetcreated', watch).on('targetchanged', watch);
  browser.on('targetdestroyed', target => pages.delete(target));

  const id = await browser.installExtension(extension);
  const extensionOrigin = `chrome-extension://${id}`;
  const root = await browser.target().createCDPSession();
  await root.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloadsIn(profile),
  });
  const worker = chromiumWorker(browser, root, extensionOrigin);

  const allPages = async () => {
    for (const target of browser.targets()) watch(target);
    return (await Promise.all(pages.values())).filter(page => page !== null);
  };
  const sorted = async () => {
    const all = await allPages();
    const panels = await Promise.all(all.map(({ page }) => isPanel(page, extensionOrigin)));
    return { tabs: all.filter((_, i) => !panels[i]), panel: all.find((_, i) => panels[i]) };
  };
  const pageInFront = () =>
    until(async () => {
      for (const { page } of (await sorted()).tabs)
        if ((await page.evaluate('document.visibilityState')) === 'visible') return page;
      return null;
    }, 'a tab in front');

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
      const { width, height, ...wished } = change;
      wishes = { ...wishes, ...wished };
      for (const { session } of await allPages()) await tell(session, wishes);
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
    ...chromiumControls(profile),
    zoom: worker.zoom,
    runCommand: worker.runCommand,
    killBackground: worker.kill,
    backgroundIsRunning: worker.isRunning,
    updateExtension: async () => {
      await browser.installExtension(extension);
      await until(worker.isRunning, 'the background to start');
    },
    extensionErrors: async () => {
      const inPages = (await allPages()).flatMap(({ messages }) => messages);
      return [
        ...inPages.filter(message => fromExtension(message, extensionOrigin)),
        ...(await worker.messages()),
      ];
    },
    screenshot: async file =>
      writeFile(file, await sideBySide(await pageInFront(), (await sorted()).panel?.page)),
    panel: chromiumPanel({
      page: async () => (await sorted()).panel?.page,
      pageInFront,
      clickToolbarButton,
    }),
  };
}

/** Watches over a new document from its beginning. Null if it was gone before. */
async function openPage(target: Target, wishes: Wishes): Promise<OpenPage | null> {
  try {
    // The panel begins as something other than a page.
    const page = (await target.page()) ?? (await target.asPage());
    const session = await page.createCDPSession();
    const messages = await collectConsole(session);
    await tell(session, wishes);
    const tab: Tab = {
      ...makeTab(pageReach(page), page, messages),
      goto: async url => {
        await page.goto(url);
      },
      reload: async () => {
        await page.reload();
      },
    };
    return { page, session, tab, messages };
  } catch {
    return null;
  }
}

/** Puppeteer's own way knows no forced colours. */
async function tell(session: CDPSession, { dark, forcedColours, reducedMotion }: Wishes): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    ],
  });
}

/** The empty tab that the browser started with, for the first address to be opened in. */
async function blankTab(browser: PuppeteerBrowser): Promise<Page | undefined> {
  return (await browser.pages()).find(page => page.url() === 'about:blank');
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
    canvas.width = bitmaps.reduce((sum, { width }) => sum + width + 1, -1);
    canvas.height = Math.max(...bitmaps.map(({ height }) => height));
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'gray';
    context.fillRect(0, 0, canvas.width, canvas.height);
    let x = 0;
    for (const bitmap of bitmaps) {
      context.drawImage(bitmap, x, canvas.height - bitmap.height);
      x += bitmap.width + 1;
    }
    return canvas.toDataURL('image/png').replace(/^.*,/, '');
  }, parts);
  return Buffer.from(joined, 'base64');
}
