/** The demo article in a real browser with the extension in it, for `npm run demo` and for the README's pictures. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Mark, Tab } from '../../e2e/browsers/driver';
import { launch } from '../../e2e/browsers/launch';
import { type Route, startServer } from '../../e2e/server';
import { until } from '../../e2e/until';
import type { BrowserName } from '../browsers/find';
import { demoPage } from './page';

const url = 'http://demo.sidelight.localhost/world/belarus-summit';
const root = join(import.meta.dirname, '../..');

/** Builds the extension with the demo's host on its list. */
function build(name: BrowserName): string {
  const browser = name === 'firefox' ? 'firefox' : 'chrome';
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', browser, '--mode', 'demo'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The extension could not be built; the lines above say why.');
  return join(root, '.output', `${browser}-mv3-demo`);
}

/** The demo article, and an answer for each link of the page around it. */
function routes(): Record<string, Route> {
  const page = demoPage(url);
  const furniture =
    '<!doctype html><meta charset="utf-8"><title>Furniture</title><p>Only the article of this site is real. <a href="javascript:history.back()">Back to it</a></p>';
  const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, path]) => new URL(path!, url).href);
  return { ...Object.fromEntries(links.map(link => [link, furniture])), [url]: page };
}

/** Builds, opens the demo article, lets `during` do what it will, and ends the browser. */
export async function visitDemo(
  name: BrowserName,
  options: { headed: boolean; dark?: boolean; width: number; height: number },
  during: (browser: Browser, tab: Tab) => Promise<void>,
): Promise<void> {
  const extension = build(name);
  const server = await startServer(routes());
  try {
    const browser = await launch(name, { extension, server, ...options });
    try {
      await during(browser, await browser.open(url));
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** Waits until the article is marked. */
export function waitForMarks(tab: Tab): Promise<Mark[]> {
  return until(async () => {
    const marks = await tab.marks();
    return marks.length > 0 && marks;
  }, 'marks on the demo article');
}

/** Takes pictures of the page, the card, and the panel beside the page: page.png, card.png, panel.png in a folder. */
export async function takePictures(browser: Browser, tab: Tab, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await waitForMarks(tab);
  // The advertisement comes late and moves the text.
  await until(
    () => tab.evaluate(() => document.readyState === 'complete' && performance.now() > 2000),
    'the page',
  );
  await tab.click('.cookies button');
  await tab.pointOfMark('Charles Michel');
  await tab.screenshot(join(folder, 'page.png'));
  await tab.hover(await tab.pointOfMark('Charles Michel'));
  await until(
    () =>
      tab.evaluate(() =>
        [...document.documentElement.children].some(child => child.matches(':popover-open')),
      ),
    'the card of Charles Michel',
  );
  await tab.screenshot(join(folder, 'card.png'));
  await tab.press('Escape');
  await browser.panel.open();
  await until(
    async () => (await browser.panel.text()).includes('Charles Michel'),
    'the panel to list the actors',
  );
  await browser.screenshot(join(folder, 'panel.png'));
}
