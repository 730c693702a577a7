/** Where the browsers that tests and the demo drive are to be found on this machine. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, Cache } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

/** What a machine tells about itself, as far as it matters for where programs are. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/** Where `install.ts` puts browsers that it downloads. */
export const cacheFolder = join(import.meta.dirname, '../../.cache/browsers');

/** The variable that names a browser's program, ahead of any search. */
export const pathVariable = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' } as const;

const commands = {
  chromium: ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr'],
} as const;

const macPrograms = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
} as const;

const windowsPrograms = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
} as const;

/**
 * The places where a browser is usually installed, best first: the system's own folders, then PATH.
 * Snap packages come last, as they cannot read a profile in the folder for temporary files.
 */
export function usualPlaces(name: BrowserName, machine: Machine): string[] {
  if (machine.platform === 'darwin')
    return ['/Applications', `${machine.home}/Applications`].flatMap(folder =>
      macPrograms[name].map(program => `${folder}/${program}`),
    );
  if (machine.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map(variable => machine.env[variable])
      .filter(folder => folder !== undefined)
      .flatMap(folder => windowsPrograms[name].map(program => `${folder}\\${program}`));
  const searched = (machine.env.PATH ?? '').split(':').filter(folder => folder !== '');
  const folders = [...new Set(['/usr/bin', '/usr/local/bin', ...searched])].filter(
    folder => folder !== '/snap/bin',
  );
  return [...folders, '/snap/bin'].flatMap(folder => commands[name].map(command => `${folder}/${command}`));
}

/**
 * Finds a browser: what CHROMIUM_PATH or FIREFOX_PATH names, else the first of the usual places, else what was
 * downloaded into `cacheFolder`.
 * @returns the path of its program, or null
 * @throws if the variable names a file that is not there
 */
export function findBrowser(name: BrowserName): string | null {
  const named = process.env[pathVariable[name]];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(
      `${pathVariable[name]} is set to ${named}, but there is no such file: correct or unset it.`,
    );
  }
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  return usualPlaces(name, machine).find(path => existsSync(path)) ?? findDownloaded(name);
}

function findDownloaded(name: BrowserName): string | null {
  const kind = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const downloaded = new Cache(cacheFolder).getInstalledBrowsers();
  return downloaded.find(({ browser, path }) => browser === kind && existsSync(path))?.executablePath ?? null;
}
