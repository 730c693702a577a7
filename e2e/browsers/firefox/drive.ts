/** Firefox, driven over WebDriver BiDi, and from its own scope where BiDi does not reach. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Page, type Browser as PuppeteerBrowser, TargetType } from 'puppeteer-core';
import { until } from '../../until';
import type { Browser, LaunchOptions, Modifier, Panel, Tab } from '../driver';
import { asExpression } from '../in-page';
import { downloadsIn } from '../profile';
import { makeTab, makeView, pageReach, type Reach } from '../view';
import { type Bidi, bidiOf, contextOf } from './bidi';
import * as inMenus from './menus';
import { firefoxEnvironment, firefoxPreferences, savingTo } from './preferences';
import * as inWindow from './window';

/** Runs a function of `window.ts` in the window. */
type RunInWindow = <Args extends unknown[], Result>(
  script: (...args: Args) => Result,
  ...args: Args
) => Promise<Awaited<Result>>;

interface Manifest {
  browser_specific_settings?: { gecko?: { id?: string } };
  commands?: Record<string, { suggested_key?: { default?: string } }>;
}

/** The extension's address is chosen by the browser, but may be fixed: any one will do, new for each process. */
const uuid = randomUUID();

/** Starts the browser, with nothing in it yet. */
export function startFirefox(
  program: string,
  profile: string,
  { extension, server, headed = false, dark = false }: LaunchOptions,
): Promise<PuppeteerBrowser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: !headed,
    defaultViewport: null,
    acceptInsecureCerts: true,
    protocolTimeout: 30_000,
    env: { ...process.env, ...firefoxEnvironment },
    args: ['--remote-allow-system-access', '--profile', profile],
    extraPrefsFirefox: {
      ...firefoxPreferences(server.port, dark, extensionId(readManifest(extension)), uuid),
      ...savingTo(downloadsIn(profile)),
    },
  });
}

/** Loads the extension and gives what can be done with the browser. */
export async function driveFirefox(
  browser: PuppeteerBrowser,
  { extension, headed = false, width = 1280, height = 800 }: LaunchOptions,
): Promise<Omit<Browser, 'name' | 'version' | 'downloads' | 'requests' | 'closed' | 'close'>> {
  const manifest = readManifest(extension);
  const extensionOrigin = `moz-extension://${uuid}`;
  const bidi = bidiOf(browser);
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = contexts;
  if (!window) throw new Error('Firefox has opened no window.');
  const run: RunInWindow = async (script, ...args) => {
    const json = await bidi.evaluate(window.context, asExpression(script, args));
    return json === undefined ? undefined : JSON.parse(json);
  };
  await run(inWindow.prepare, extensionOrigin);
  const resize = async (change: { width?: number | undefined; height?: number | undefined }) => {
    await run(inWindow.resizeWindow, change.width, change.height);
    const reached = (w?: number, h?: number) =>
      (w ?? outerWidth) === outerWidth && (h ?? outerHeight) === outerHeight;
    // A tab in the background is not told.
    await until(async () => {
      const pages = await browser.pages();
      // One that was closed is still listed, and does not answer.
      const answers = pages.map(page =>
        page.evaluate(reached, change.width, change.height).catch(() => false),
      );
      return (await Promise.all(answers)).some(Boolean);
    }, 'the window to have its new size');
  };
  // A window manager may give a window another size than it asked for; without a window there is none.
  if (!headed) await resize({ width, height });

  // Puppeteer is not told where a tab goes within the extension.
  const addresses = new Map<string, string>();
  const tabsByPage = new Map<Page, Tab>();
  const tabOf = (page: Page) => {
    const tab = tabsByPage.get(page) ?? firefoxTab(page, bidi, run, addresses);
    tabsByPage.set(page, tab);
    return tab;
  };
  browser.on('targetcreated', async target => {
    if (target.type() !== TargetType.PAGE) return;
    const page = await target.page();
    if (page) tabOf(page);
  });

  const id = await browser.installExtension(extension);
  const tabs = async () => {
    const { contexts: current } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
    for (const { context, url } of current) addresses.set(context, url);
    // Nor is it told when a page of the extension is closed.
    const open = new Set(current.map(({ context }) => context));
    return (await browser.pages()).filter(page => open.has(contextOf(page))).map(tabOf);
  };
  const open = async (url: string) => {
    const blank = (await tabs()).find(each => each.url() === 'about:blank');
    const tab = blank ?? tabOf(await browser.newPage());
    await tab.bringToFront();
    await tab.goto(url);
    return tab;
  };
  const clickToolbarButton = () => run(inWindow.clickToolbarButton, id);

  return {
    extensionOrigin,
    open,
    openExtensionPage: path => open(`${extensionOrigin}/${path}`),
    tabs,
    waitForTab: part =>
      until(async () => (await tabs()).find(tab => tab.url().includes(part)), `a tab at ${part}`),
    emulate: async change => {
      if (change.dark !== undefined) await run(inWindow.setColours, change.dark);
      if (change.forcedColours !== undefined) await run(inWindow.forceColours, change.forcedColours);
      if (change.reducedMotion !== undefined) await run(inWindow.reduceMotion, change.reducedMotion);
      await resize(change);
    },
    zoom: factor => run(inWindow.zoom, factor),
    clickToolbarButton,
    chooseFromMenu: async (title, titles) => {
      const menu = await until(() => run(inMenus.openMenu, id), 'the context menu to open');
      if (String(menu) !== String(titles)) throw new Error(`The entries read ${menu.join(', ')}.`);
      await run(inMenus.chooseFromMenu, id, title);
      await until(async () => !(await run(inMenus.menuIsOpen)), 'the context menu to close');
    },
    answer: async label => {
      await until(() => run(inMenus.pressInQuestion, label), `a question with the button "${label}"`);
      // Until it has been there for a moment it takes no answer.
      await until(async () => !(await run(inMenus.pressInQuestion, label)), 'the question to be answered');
    },
    runCommand: async name => {
      const [key, modifiers] = suggestedKeys(manifest, name);
      await run(inWindow.pressInWindow, key, modifiers, 'page');
    },
    killBackground: async () => {
      await until(
        async () => (await run(inWindow.backgroundState, id)) !== 'starting',
        'the background to have started',
      );
      await run(inWindow.endBackground, id);
    },
    backgroundIsRunning: async () => (await run(inWindow.backgroundState, id)) === 'running',
    updateExtension: async () => {
      await browser.installExtension(extension);
    },
    extensionErrors: () => run(inWindow.readMessages),
    screenshot: async file => writeFile(file, Buffer.from(await run(inWindow.drawWindow, false), 'base64')),
    panel: firefoxPanel(run, extensionOrigin, clickToolbarButton),
  };
}

function firefoxTab(page: Page, bidi: Bidi, run: RunInWindow, addresses: Map<string, string>): Tab {
  const messages: string[] = [];
  page.on('console', message => {
    const level = { error: 'error', assert: 'error', warn: 'warning' }[message.type() as string];
    if (level) messages.push(`${level}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', error => messages.push(`error: ${error instanceof Error ? error.message : error}`));
  const context = contextOf(page);
  const evaluate = (expression: string) => bidi.evaluate(context, expression);
  const reach = pageReach(page);
  const focusPage = () => run(inWindow.focusPage);
  const focusing: Reach = {
    ...reach,
    run: evaluate,
    clickAt: async at => {
      await focusPage();
      await reach.clickAt(at);
    },
    press: async (key, ...modifiers) => {
      await focusPage();
      await reach.press(key, ...modifiers);
    },
  };
  return {
    ...makeTab(focusing, page, messages),
    url: () => (page.url() === 'about:blank' ? (addresses.get(context) ?? page.url()) : page.url()),
    goto: async url => {
      if (!url.startsWith('moz-extension:')) {
        await page.goto(url);
        return;
      }
      // The end of loading is not told for pages of extensions.
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      const loaded = `String(location.href === ${JSON.stringify(url)} && document.readyState === 'complete')`;
      await until(async () => (await evaluate(loaded)) === 'true', `${url} to load`);
      addresses.set(context, url);
    },
    reload: async () => {
      await page.reload();
    },
    bringToFront: async () => {
      await page.bringToFront();
      await focusPage();
    },
  };
}

function firefoxPanel(run: RunInWindow, extensionOrigin: string, clickButton: () => Promise<void>): Panel {
  const isOpen = async () => (await run(inWindow.panelUrl))?.startsWith(`${extensionOrigin}/`) ?? false;
  const evaluate = (expression: string) => run(inWindow.evaluateInPanel, expression);
  // Input goes from the window's process to the panel's: an evaluation behind it comes back when it has arrived.
  const arrived = async () => {
    await evaluate('""');
  };
  const view = makeView({
    run: evaluate,
    movePointer: async to => {
      await run(inWindow.pointInPanel, to, false);
      await arrived();
    },
    clickAt: async at => {
      await run(inWindow.pointInPanel, at, true);
      await arrived();
    },
    press: async (key, ...modifiers) => {
      await run(inWindow.pressInWindow, key, modifiers, 'panel');
      await arrived();
    },
    screenshot: async file => writeFile(file, Buffer.from(await run(inWindow.drawWindow, true), 'base64')),
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
      await run(inWindow.hidePanel);
      await until(async () => !(await isOpen()), 'the panel to close');
    },
  };
}

function readManifest(extension: string): Manifest {
  return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
}

function extensionId({ browser_specific_settings: settings }: Manifest): string {
  const id = settings?.gecko?.id;
  if (!id) throw new Error('The manifest has no browser_specific_settings.gecko.id, which Firefox needs.');
  return id;
}

/** "Ctrl+Shift+Y" as the key "y" and the modifiers held. */
function suggestedKeys({ commands }: Manifest, name: string): [string, Modifier[]] {
  const keys = commands?.[name]?.suggested_key?.default?.split('+');
  const key = keys?.pop();
  if (!keys || !key) throw new Error(`The manifest suggests no keys for the command ${name}.`);
  const modifiers = keys.map(held => (held === 'Ctrl' || held === 'MacCtrl' ? 'Control' : held) as Modifier);
  return [key.length === 1 ? key.toLowerCase() : key, modifiers];
}
