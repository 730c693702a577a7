import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser as PuppeteerBrowser } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers/find';
import { ensureBrowser } from '../../scripts/browsers/install';
import { driveChromium, startChromium } from './chromium/drive';
import type { Browser, LaunchOptions } from './driver';
import { driveFirefox, startFirefox } from './firefox/drive';
import { downloadsIn, makeProfile } from './profile';

const engines = {
  chromium: { start: startChromium, drive: driveChromium },
  firefox: { start: startFirefox, drive: driveFirefox },
} as const;

/** What the extension opens once it is installed. */
const welcomePage = 'welcome.html';

/** How long a browser may take to end when asked to, in milliseconds. */
const patience = 10_000;

/**
 * Starts a browser with a new profile, the extension in it and no network but the server.
 * @throws if there is no browser and none can be installed, or if the extension cannot be loaded
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const program = await ensureBrowser(name);
  const { start, drive } = engines[name];
  const profile = makeProfile();
  let started: PuppeteerBrowser | undefined;
  const close = async () => {
    if (started) await end(started);
    profile.remove();
  };
  try {
    started = await start(program, profile.folder, options);
    const closed = new Promise<void>(resolve => started?.once('disconnected', () => resolve()));
    const requests = () => options.server.requests.filter(({ known }) => !known).map(({ url }) => url);
    const driven = await drive(started, { ...options, profile: profile.folder });
    if (!options.welcome && existsSync(join(options.extension, welcomePage)))
      await (await driven.waitForTab(`/${welcomePage}`)).close();
    return {
      ...driven,
      name,
      downloads: downloadsIn(profile.folder),
      version: await started.version(),
      requests,
      closed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Asks a browser to end, and ends it by force if it does not. */
async function end(browser: PuppeteerBrowser): Promise<void> {
  const child = browser.process();
  const force = setTimeout(() => child?.kill('SIGKILL'), patience);
  await browser.close();
  clearTimeout(force);
}
