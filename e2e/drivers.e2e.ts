import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Tab } from './browsers/driver';
import { launch } from './browsers/launch';
import { type Server, startServer } from './server';
import { until } from './until';

const extension = join(import.meta.dirname, 'fixtures/probe-extension');
const page = (title: string) => `<!doctype html><title>${title}</title><p>Alpha and Beta said it.</p>`;
const urls = {
  first: 'http://www.example.com/first',
  second: 'https://news.example.com/second',
  strict: 'http://www.example.com/strict',
} as const;
const routes = {
  [urls.first]: page('First'),
  [urls.second]: page('Second'),
  [urls.strict]: { body: page('Strict'), headers: { 'content-security-policy': "default-src 'none'" } },
};
// Other browsers may come and go on the same machine: the folders of these are kept apart.
const folders = mkdtempSync(join(tmpdir(), 'drivers-'));
process.env.TMPDIR = folders;
afterAll(() => rmSync(folders, { recursive: true, force: true }));

const profiles = () => readdirSync(tmpdir()).filter(name => name.startsWith('sidelight-profile-'));

/** Width and height of a PNG, which stand in its header. */
function sizeOf(file: string): [number, number] {
  const picture = readFileSync(file);
  return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
}

describe.each(['chromium', 'firefox'] as const)('the driver of %s', name => {
  let server: Server;
  let browser: Browser;
  let tab: Tab;
  let pictures: string;

  beforeAll(async () => {
    pictures = mkdtempSync(join(tmpdir(), 'pictures-'));
    server = await startServer(routes);
    browser = await launch(name, { extension, server, width: 1200, height: 700 });
    tab = await browser.open(urls.first);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(pictures, { recursive: true });
  });

  test('opens the window in the size that was asked for', async () => {
    expect(await tab.evaluate(() => [outerWidth, outerHeight])).toEqual([1200, 700]);
    await browser.emulate({ width: 1000 });
    expect(await tab.evaluate(() => [outerWidth, outerHeight])).toEqual([1000, 700]);
  });

  test('reads the marks of a page', async () => {
    const marks = await until(async () => {
      const found = await tab.marks();
      return found.length === 2 && found;
    }, 'two highlights');
    expect(marks).toEqual([
      { name: 'probe-names', texts: ['Alpha', 'Beta'] },
      { name: 'probe-claims', texts: ['said'] },
    ]);
  });

  test('moves the pointer to a mark', async () => {
    await tab.evaluate(() => {
      addEventListener('pointermove', ({ clientX: x, clientY: y, isTrusted }) => {
        Object.assign(globalThis, { seen: { x, y, isTrusted } });
      });
    });
    const point = await tab.pointOfMark('Beta');
    await tab.hover(point);
    const seen = await until(
      () => tab.evaluate<{ x: number; y: number; isTrusted: boolean }>('globalThis.seen'),
      'the pointer to move',
    );
    expect(seen.isTrusted).toBe(true);
    expect(Math.abs(seen.x - point.x) + Math.abs(seen.y - point.y)).toBeLessThan(2);
  });

  test('presses keys with modifiers', async () => {
    await tab.evaluate(() => {
      addEventListener('keydown', ({ key, altKey }) => Object.assign(globalThis, { pressed: [key, altKey] }));
    });
    await tab.press('ArrowDown', 'Alt');
    await until(() => tab.evaluate('globalThis.pressed'), 'the key to arrive');
    expect(await tab.evaluate('globalThis.pressed')).toEqual(['ArrowDown', true]);
  });

  test('opens and closes the panel by the toolbar button', async () => {
    expect(await browser.panel.isOpen()).toBe(false);
    await browser.panel.open();
    await until(
      async () => (await browser.panel.text()).includes('First'),
      'the title of the page in the panel',
    );
    expect(await tab.evaluate(() => innerWidth)).toBeLessThan(1000);
    await browser.clickToolbarButton();
    await until(async () => !(await browser.panel.isOpen()), 'the panel to close');
    await expect(browser.panel.text()).rejects.toThrow('not open');
    await browser.panel.open();
  });

  test('reaches into the panel with pointer and keyboard', async () => {
    await browser.panel.click('button');
    await browser.panel.press('Enter');
    await until(
      async () => (await browser.panel.evaluate('document.querySelector("output").value')) === '2',
      'two clicks',
    );
    await tab.click('p');
    expect(await tab.evaluate(() => document.hasFocus())).toBe(true);
    await expect(browser.panel.evaluate('nothing.here')).rejects.toThrow('nothing is not defined');
  });

  test('switches tabs, over https too, and the panel follows', async () => {
    const second = await browser.open(urls.second);
    await until(async () => (await browser.panel.text()).includes('Second'), 'the second title');
    await tab.bringToFront();
    await until(async () => (await browser.panel.text()).includes('First'), 'the first title');
    expect((await browser.tabs()).map(each => each.url())).toEqual([urls.first, urls.second]);
    await second.close();
    expect(await browser.tabs()).toHaveLength(1);
  });

  test('finds a tab that the page opens', async () => {
    await tab.evaluate(url => void open(url), urls.second);
    const opened = await browser.waitForTab('/second');
    await opened.close();
    await tab.bringToFront();
  });

  test('finds a tab that the extension opens', async () => {
    await browser.panel.evaluate(
      '(globalThis.browser ?? chrome).tabs.create({ url: "panel.html?opened" }).then(() => 0)',
    );
    const opened = await browser.waitForTab('panel.html?opened');
    expect(opened.url()).toBe(`${browser.extensionOrigin}/panel.html?opened`);
    await opened.close();
    await tab.bringToFront();
  });

  test('opens pages of the extension', async () => {
    const options = await browser.openExtensionPage('panel.html');
    expect(await options.evaluate(() => [document.title, location.origin])).toEqual([
      'Probe panel',
      browser.extensionOrigin,
    ]);
    await options.click('button');
    await until(() => options.evaluate('document.querySelector("output").value === "1"'), 'a click');
    expect(await browser.panel.evaluate('document.querySelector("output").value')).toBe('2');
    await options.close();
    await tab.bringToFront();
  });

  test('asks page and panel for dark colours', async () => {
    const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
    for (const dark of [true, false]) {
      await browser.emulate({ dark });
      await until(async () => (await tab.evaluate(isDark)) === dark, 'the page to change');
      await until(async () => (await browser.panel.evaluate(isDark)) === dark, 'the panel to change');
    }
  });

  test('zooms a page, on which the pointer still goes where it is sent, and asks for less motion', async () => {
    await browser.zoom(2);
    await until(() => tab.evaluate(() => devicePixelRatio === 2), 'the page to be zoomed');
    await tab.evaluate(() => {
      addEventListener('pointermove', ({ clientX, clientY }) => {
        Object.assign(globalThis, { at: [clientX, clientY].map(Math.round) });
      });
    });
    await tab.hover({ x: 120, y: 40 });
    await until(
      async () => String(await tab.evaluate('globalThis.at')) === '120,40',
      'the pointer to be there',
    );
    await browser.zoom(1);
    await until(() => tab.evaluate(() => devicePixelRatio === 1), 'the page to be as before');
    const isReduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
    for (const reducedMotion of [true, false]) {
      await browser.emulate({ reducedMotion });
      await until(async () => (await tab.evaluate(isReduced)) === reducedMotion, 'the page to be told');
    }
  });

  test('takes pictures', async () => {
    const [ofTab, ofPanel, ofWindow] = ['tab', 'panel', 'window'].map(each => join(pictures, `${each}.png`));
    const size = () => [innerWidth, innerHeight] as [number, number];
    await tab.screenshot(ofTab!);
    expect(sizeOf(ofTab!)).toEqual(await tab.evaluate(size));
    await browser.panel.screenshot(ofPanel!);
    expect(sizeOf(ofPanel!)).toEqual(await browser.panel.evaluate(size));
    await browser.screenshot(ofWindow!);
    expect(sizeOf(ofWindow!)[0]).toBeGreaterThan(sizeOf(ofTab!)[0] + sizeOf(ofPanel!)[0] - 1);
  });

  test.runIf(name === 'chromium')('opens the panel by a click in the page', async () => {
    await browser.panel.close();
    await tab.click('probe-card >>> button');
    await until(() => browser.panel.isOpen(), 'the panel to open');
  });

  test('runs a command of the keyboard', async () => {
    await browser.runCommand('mark');
    await until(
      () => tab.evaluate('document.querySelector("probe-card").dataset.command === "mark"'),
      'the command',
    );
  });

  test('ends the background, which comes back when it is needed', async () => {
    expect(await browser.backgroundIsRunning()).toBe(true);
    await browser.killBackground();
    expect(await browser.backgroundIsRunning()).toBe(false);
    await browser.killBackground();
    const ping = '(globalThis.browser ?? chrome).runtime.sendMessage("ping")';
    expect(await browser.panel.evaluate(ping)).toBe('pong');
    expect(await browser.backgroundIsRunning()).toBe(true);
  });

  test('collects what goes wrong in the console of a page', async () => {
    await tab.evaluate(() => {
      console.warn('a warning');
      console.log('no news');
      setTimeout(() => {
        throw new Error('an exception');
      });
    });
    await until(
      () => tab.consoleMessages().some(message => message.includes('an exception')),
      'the exception',
    );
    const messages = tab.consoleMessages().map(message => message.replace(/ \(.*/s, ''));
    expect(messages).toContain('warning: a warning');
    expect(messages).toContain('error: the probe is in the page');
    expect(messages.join()).not.toContain('no news');
  });

  test('collects the errors of the extension wherever it runs', async () => {
    const errors = await browser.extensionErrors();
    for (const place of ['page', 'background', 'panel'])
      expect(errors).toContainEqual(expect.stringContaining(`error: the probe is in the ${place} (`));
    expect(errors.join()).not.toContain('an exception');
  });

  test('marks a page with a strict content security policy', async () => {
    await tab.goto(urls.strict);
    await until(async () => (await tab.marks()).length === 2, 'two highlights');
    await tab.reload();
    await until(async () => (await tab.marks()).length === 2, 'two highlights');
  });

  test('counts what is asked of the network, and the browser alone asks for nothing', async () => {
    expect(browser.requests()).toEqual([]);
    await tab.goto(urls.first);
    await tab.evaluate(async () => {
      await Promise.allSettled([
        fetch('http://unknown.example/plain?q=1'),
        fetch('https://secret.example/path'),
        fetch('http://127.0.0.1:8000/local'),
      ]);
    });
    expect(new Set(browser.requests())).toEqual(
      new Set(['http://unknown.example/plain?q=1', 'https://secret.example/', 'http://127.0.0.1:8000/local']),
    );
    expect(server.requests.filter(({ known, url }) => known && url === urls.second)).not.toEqual([]);
  });

  test('leaves nothing behind', async () => {
    const before = profiles();
    const closing = browser.close();
    await Promise.all([closing, browser.closed]);
    expect(before.length - profiles().length).toBe(1);
    await browser.close();
  });
});

test('an extension that cannot be loaded is an error, and nothing is left of the browser', async () => {
  const server = await startServer();
  const before = profiles();
  await expect(launch('chromium', { extension: tmpdir(), server })).rejects.toThrow(/manifest/i);
  expect(profiles()).toEqual(before);
  await server.close();
});
