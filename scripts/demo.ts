/**
 * `npm run demo [-- --browser chromium|firefox]`: builds, and opens the demo article with the extension in it.
 * Without a display it runs headless, prints what it found, and writes pictures to demo-output/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Tab } from '../e2e/browsers/driver';
import { launch } from '../e2e/browsers/launch';
import { type Route, startServer } from '../e2e/server';
import { until } from '../e2e/until';
import { type BrowserName, findBrowser } from './browsers/find';
import { demoPage } from './demo/page';

const url = 'http://demo.sidelight.localhost/world/belarus-summit';
const root = join(import.meta.dirname, '..');
const output = join(root, 'demo-output');

/** The browser asked for, else the first that is there, else Chromium, which will be installed. */
function chooseBrowser(asked: string | undefined): BrowserName {
  if (asked === 'chromium' || asked === 'firefox') return asked;
  if (asked !== undefined) throw new Error(`--browser ${asked} is not known; choose chromium or firefox.`);
  return findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
}

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

/** What a reader would see, for a machine without a display: counts, and pictures of page, card and panel. */
async function report(browser: Browser, tab: Tab): Promise<void> {
  mkdirSync(output, { recursive: true });
  const marks = await until(async () => {
    const all = await tab.marks();
    return all.length > 0 && all;
  }, 'marks on the demo article');
  console.log(`Marked in the demo article, in ${browser.version}:`);
  for (const { name, texts } of marks)
    console.log(
      `  ${String(texts.length).padStart(3)} × ${name.replace('mark-', '').padEnd(12)} ${texts.slice(0, 3).join(', ').slice(0, 70)} …`,
    );

  await tab.screenshot(join(output, 'page.png'));
  await tab.hover(await tab.pointOfMark('Charles Michel'));
  await until(
    () =>
      tab.evaluate(() =>
        [...document.documentElement.children].some(child => child.matches(':popover-open')),
      ),
    'the card of Charles Michel',
  );
  await tab.screenshot(join(output, 'card.png'));
  await tab.press('Escape');
  await browser.panel.open();
  await until(
    async () => (await browser.panel.text()).includes('Charles Michel'),
    'the panel to list the actors',
  );
  await browser.screenshot(join(output, 'panel.png'));
  console.log('Pictures of page, card and panel are in demo-output/.');
}

async function demo(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const name = chooseBrowser(values.browser);
  const extension = build(name);
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const server = await startServer(routes());
  const browser = await launch(name, { extension, server, headed: hasDisplay, width: 1360, height: 900 });
  try {
    const tab = await browser.open(url);
    if (!hasDisplay) return await report(browser, tab);
    console.log(
      'Rest the pointer on an underlined name. Alt+Shift+L opens the side panel. Close the window to end.',
    );
    await browser.closed;
  } finally {
    await browser.close();
    await server.close();
  }
}

demo().catch((error: Error) => {
  console.error(`demo: ${error.message}`);
  process.exitCode = 1;
});
