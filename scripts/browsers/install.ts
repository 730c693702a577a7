/** Sees to it that there is a browser to drive, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { type BrowserName, cacheFolder, findBrowser, pathVariable } from './find';

const titles = { chromium: 'Chromium or Chrome', firefox: 'Firefox' } as const;
const debianPackages = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
} as const;

/**
 * Finds a browser or, where there is none, says so and installs it: Debian's package for root on Debian, else a
 * download into `cacheFolder`.
 * @returns the path of its program
 * @throws with one sentence on what to do, where it cannot be installed
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name);
  if (found) return found;
  console.error(`No ${titles[name]} is installed here, so one is being installed.`);
  return (await installDebianPackage(name)) ?? (await download(name));
}

async function installDebianPackage(name: BrowserName): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', ...debianPackages[name]);
  return findBrowser(name);
}

/** Runs apt-get. What it says goes to stderr; whether it worked shows in the browser being there or not. */
function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['--quiet', ...args], { env, stdio: ['ignore', process.stderr, process.stderr] });
}

async function download(name: BrowserName): Promise<string> {
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  try {
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('none is offered for this system');
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const installed = await install({ browser, buildId, platform, cacheDir: cacheFolder });
    return installed.executablePath;
  } catch (error) {
    throw new Error(cannotInstall(name, error), { cause: error });
  }
}

/** What to tell when no browser could be had. */
export function cannotInstall(name: BrowserName, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  const variable = pathVariable[name];
  return `No ${titles[name]} was found and none could be downloaded (${reason}): install it, or set ${variable} to its program.`;
}
