/** Where the card stands and how it looks on pages of every kind: it stays in view, and beside the line that was met. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/driver';
import {
  cardName,
  isAbove,
  isBelow,
  linesOfText,
  middleOf,
  pass,
  type SeenCard,
  seenCard,
} from './card-view';
import { newsSite, urls } from './news-site';
import { cardPage } from './pages/card';
import { hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

const host = 'http://www.dw.com';
const name = 'Sviatlana Tsikhanouskaya';

/** The same article as pages of several kinds show it. */
const pages = {
  plain: '',
  /** A column in which the name is too long for what is left of its line. */
  wrapped: 'article { width: 300px; } p { text-indent: 80px; }',
  zoomed: 'body { zoom: 2; max-width: 440px; }',
  narrow: 'body { margin-inline: 8px; } article { width: 288px; }',
  dark: 'html { background: #121212; color: #e4e4e4; }',
  long: 'body { margin-block-start: 900px; }',
} as const;

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: TestSession;

  beforeAll(async () => {
    session = await startTestSession(browser, {
      ...newsSite(),
      ...Object.fromEntries(Object.entries(pages).map(([page, css]) => [`${host}/${page}`, cardPage(css)])),
    });
    await session.browser.open(`${host}/plain`);
  });
  afterAll(() => session?.end());

  async function open(page: keyof typeof pages): Promise<Tab> {
    const tab = await session.browser.open(`${host}/${page}`);
    await marksOf(tab);
    await scroll(tab, 150);
    return tab;
  }

  /** Scrolls so that the name is at this height of the window. */
  async function scroll(tab: Tab, height: number): Promise<void> {
    const [line] = await linesOfText(tab, name);
    await tab.evaluate(by => scrollBy({ top: by, behavior: 'instant' }), line!.top - height);
  }

  /** Rests on a line of the name; gives the card and the lines as they are then. */
  async function rest(tab: Tab, at = 0): Promise<{ card: SeenCard; lines: SeenCard['box'][] }> {
    const lines = await linesOfText(tab, name);
    const { x, y } = middleOf(lines[at]!);
    await tab.hover({ x: x - 5, y });
    await tab.hover({ x, y });
    const card = await until(() => seenCard(tab), 'the card', 5000);
    expect(card.name).toBe(name);
    return { card, lines };
  }

  const view = (tab: Tab) => tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));

  async function expectInView(tab: Tab): Promise<void> {
    const { box } = (await seenCard(tab))!;
    const { width, height } = await view(tab);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
  }

  test('a name over two lines: the card stands below the line on which it was met', async () => {
    const tab = await open('wrapped');
    for (const at of [0, 1]) {
      const { card, lines } = await rest(tab, at);
      expect(lines.length).toBe(2);
      expect(isBelow(card, lines[at]!), `line ${at}`).toBe(true);
      await tab.press('Escape');
      await tab.hover({ x: 1000, y: 10 });
    }
    await tab.close();
  });

  test('it goes above where there is no room below', async () => {
    const tab = await open('long');
    await scroll(tab, (await view(tab)).height - 60);
    const { card, lines } = await rest(tab);
    expect(isAbove(card, lines[0]!)).toBe(true);
    await expectInView(tab);
    await tab.close();
  });

  test('on a page at 200 %: it stands beside its line, in view', async () => {
    const tab = await open('zoomed');
    const { card, lines } = await rest(tab);
    expect(isBelow(card, lines[0]!) || isAbove(card, lines[0]!)).toBe(true);
    await expectInView(tab);
    await tab.close();
  });

  test('in a window of 640 by 400, which is one of 1280 by 800 at 200 %: all of it can be reached', async () => {
    const tab = await open('plain');
    await session.browser.emulate({ width: 640, height: 400 });
    await scroll(tab, 80);
    await rest(tab);
    await expectInView(tab);
    const last = await tab.evaluate(() => {
      const card = [...document.documentElement.children].find(child => child.shadowRoot)!.shadowRoot!;
      const foot = card.querySelector('.foot')!.getBoundingClientRect();
      return foot.bottom <= innerHeight && foot.top >= 0;
    });
    expect(last, 'the foot is in view').toBe(true);
    await session.browser.emulate({ width: 1280, height: 800 });
    await tab.close();
  });

  test('on a page 320 px wide: nothing reaches out of the card, nor the card out of the window', async () => {
    const tab = await open('narrow');
    // No window is so narrow; a frame is, but no article is read in one.
    await session.browser.emulate({ width: 500 });
    await scroll(tab, 80);
    const { card } = await rest(tab);
    await expectInView(tab);
    expect(card.box.right - card.box.left).toBeLessThanOrEqual(500 - 16);
    const out = await tab.evaluate(() => {
      const root = [...document.documentElement.children].find(child => child.shadowRoot)!.shadowRoot!;
      const box = root.querySelector<HTMLElement>('.card')!;
      box.style.inlineSize = '304px';
      for (const details of box.querySelectorAll('details')) details.open = true;
      const { left, right } = box.getBoundingClientRect();
      return [...box.querySelectorAll('*')].flatMap(element => {
        const { left: from, right: to } = element.getBoundingClientRect();
        return from < left - 0.5 || to > right + 0.5 ? [element.textContent] : [];
      });
    });
    expect(out).toEqual([]);
    await session.browser.emulate({ width: 1280 });
    await tab.close();
  });

  test('it leaves most of the article to be seen', async () => {
    const tab = await session.browser.open(urls.demo);
    await marksOf(tab);
    await hoverMark(tab, 'Charles Michel');
    const { box } = (await seenCard(tab))!;
    expect(box.bottom - box.top).toBeLessThan(300);
    await tab.close();
  });

  test('on a dark page it is dark, whatever the system likes', async () => {
    await session.browser.emulate({ dark: false });
    const tab = await open('dark');
    await rest(tab);
    const luminance = await tab.evaluate(() => {
      const root = [...document.documentElement.children].find(child => child.shadowRoot)!.shadowRoot!;
      return getComputedStyle(root.querySelector('.card')!)
        .backgroundColor.match(/\d+/g)!
        .slice(0, 3)
        .map(Number);
    });
    expect(Math.max(...luminance)).toBeLessThan(80);
    await tab.close();
  });

  test('a modal dialog of the page closes it, and has no card opened behind it', async () => {
    const tab = await open('plain');
    await rest(tab);
    await tab.click('html > div >>> button[aria-label=Pin]');
    await tab.evaluate(() => document.querySelector('dialog')!.showModal());
    await until(async () => (await cardName(tab)) === null, 'the card to close');
    const [line] = await linesOfText(tab, name);
    await tab.hover(middleOf(line!));
    await pass(700);
    expect(await cardName(tab)).toBeNull();
    await tab.click('dialog button');
    await rest(tab);
    await tab.close();
  });

  test('an open dialog that is not modal leaves it alone', async () => {
    const tab = await open('plain');
    await rest(tab);
    await tab.evaluate(() => document.querySelector('dialog')!.show());
    await pass(100);
    expect(await cardName(tab)).toBe(name);
    await tab.close();
  });

  test('nothing of it moves by itself: there is no motion to reduce', async () => {
    const tab = await open('plain');
    await rest(tab);
    const moving = await tab.evaluate(() => {
      const root = [...document.documentElement.children].find(child => child.shadowRoot)!.shadowRoot!;
      return [...root.querySelectorAll('*')].filter(element => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length;
    });
    expect(moving).toBe(0);
    expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0);
    await tab.close();
  });
});
