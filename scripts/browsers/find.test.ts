import { afterEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, type Machine, usualPlaces } from './find';
import { cannotInstall } from './install';

const linux: Machine = {
  platform: 'linux',
  env: { PATH: '/opt/tools:/usr/bin:/snap/bin' },
  home: '/home/reader',
};
const mac: Machine = { platform: 'darwin', env: {}, home: '/Users/reader' };
const windows: Machine = {
  platform: 'win32',
  env: { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\reader\\AppData\\Local' },
  home: 'C:\\Users\\reader',
};

describe('the usual places of a browser', () => {
  test.each([
    ['chromium', linux, '/usr/bin/chromium'],
    ['chromium', linux, '/opt/tools/google-chrome'],
    ['firefox', linux, '/usr/bin/firefox-esr'],
    ['firefox', mac, '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['chromium', mac, '/Users/reader/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['firefox', windows, 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    ['chromium', windows, 'C:\\Users\\reader\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
  ] as const)('%s on %o is looked for at %s', (name, machine, place) => {
    expect(usualPlaces(name, machine)).toContain(place);
  });

  test('a snap package is the last resort', () => {
    const places = usualPlaces('chromium', linux);
    const firstSnap = places.findIndex(place => place.startsWith('/snap/'));
    expect(firstSnap).toBeGreaterThan(0);
    expect(places.slice(firstSnap).every(place => place.startsWith('/snap/'))).toBe(true);
  });

  test('no other browser stands in for Firefox', () => {
    for (const machine of [linux, mac, windows])
      for (const place of usualPlaces('firefox', machine)) expect(place).toMatch(/firefox/i);
  });
});

describe('a browser that the reader names', () => {
  afterEach(() => vi.unstubAllEnvs());

  test('comes before all others', () => {
    vi.stubEnv('FIREFOX_PATH', process.execPath);
    expect(findBrowser('firefox')).toBe(process.execPath);
  });

  test('must be there', () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    expect(() => findBrowser('chromium')).toThrow(
      'CHROMIUM_PATH is set to /nowhere/chromium, but there is no such',
    );
  });
});

test('when no browser can be had, one sentence says why and what to do', () => {
  expect(cannotInstall('firefox', new Error('no network'))).toBe(
    'No Firefox was found and none could be downloaded (no network): install it, or set FIREFOX_PATH to its program.',
  );
});
