/** One browser with the built extension in it, for the tests of a file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../scripts/browsers/find';
import type { Browser, LaunchOptions, Tab } from './browsers/driver';
import { launch } from './browsers/launch';
import { type Route, type Server, startServer } from './server';
import { until } from './until';

/** The built extension for a browser. */
export function builtExtension(name: BrowserName): string {
  const folder = join(import.meta.dirname, '../.output', name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(folder)) throw new Error('The extension is not built; run "npm run build" first.');
  return folder;
}

/** What of the extension's own API is used in its pages. */
interface ExtensionApi {
  tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}
declare const chrome: ExtensionApi;

export interface TestSession {
  browser: Browser;
  server: Server;
  end(): Promise<void>;
}

/** Starts a server with these routes and a browser with the extension. */
export async function startTestSession(
  name: BrowserName,
  routes: Record<string, Route>,
  { welcome = false }: Pick<LaunchOptions, 'welcome'> = {},
): Promise<TestSession> {
  const server = await startServer(routes);
  const browser = await launch(name, { extension: builtExtension(name), server, welcome });
  await until(() => browser.backgroundIsRunning(), 'the background to start');
  return {
    browser,
    server,
    async end() {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits until a page is marked, and gives its marks by name. */
export async function marksOf(tab: Tab): Promise<Record<string, string[]>> {
  const marks = await until(async () => {
    const all = await tab.marks();
    return all.some(({ texts }) => texts.length > 0) && all;
  }, 'marks on the page');
  return Object.fromEntries(marks.map(({ name, texts }) => [name, texts]));
}

/** The badge of the tab at an address, asked from a page of the extension; null where there is no such tab. */
export function badgeOf(tool: Tab, url: string): Promise<string | null> {
  return tool.evaluate(async url => {
    const tab = (await chrome.tabs.query({})).find(each => each.url === url);
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : null;
  }, url);
}

/** The text of the card that is open, or null. */
export function cardText(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => {
    const host = [...document.documentElement.children].find(child =>
      child.shadowRoot?.querySelector('.card'),
    );
    return host?.matches(':popover-open')
      ? (host.shadowRoot!.querySelector<HTMLElement>('.card')?.innerText ?? null)
      : null;
  });
}

/**
 * Rests the pointer on a mark until its card is open, and gives the card's text. The pages have an advertisement that
 * comes late and moves the text from under the pointer, which is then put there again, as a reader would.
 */
export function hoverMark(tab: Tab, text: string): Promise<string> {
  const what = `the card of "${text}"`;
  return until(
    async () => {
      const point = await tab.pointOfMark(text);
      await tab.hover({ x: point.x - 30, y: point.y });
      await tab.hover(point);
      return until(() => cardText(tab), what, 2000);
    },
    what,
    15_000,
  );
}
