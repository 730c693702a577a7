/** Where the card stands and how it looks on pages of every kind: it stays in view, and beside the line that was met. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Point, Tab } from './browsers/driver';
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
import { quietDemo } from './pages/demo';
import { hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

const host = 'http://www.dw.com';
const name = 'Sviatlana Tsikhanouskaya';

/** Windows, in px of the screen, that the browser zooms: what is left for the page is in px of the page. */
const zooms = [
  ['at 200 %', { width: 1280, height: 800, zoom: 2, page: 640 }],
  ['of 320 px at 200 %', { width: 640, height: 800, zoom: 2, page: 320 }],
  ['of 320 px at 400 %', { width: 1280, height: 800, zoom: 4, page: 320 }],
] as const;

/** The same article as pages of several kinds show it. */
const pages = {
  plain: '',
  /** A column in which the name is too long for what is left of its line. */
  wrapped: 'body { margin-inline: 8px; } article { width: 300px; } p { text-indent: 80px; }',
  dark: 'html { background: #121212; color: #e4e4e4; }',
  long: 'body { margin-block-start: 900px; }',
  /** A bar, such as a question about cookies, on top of all else that there can be. */
  covered:
    'body::after { content: ""; position: fixed; inset: 200px 0 0; z-index: 2147483647; background: silver; }',
} as const;

describe.each(['chromium', 'firefox'] as const)('in %s', browser => {
  let session: TestSession;

  beforeAll(async () => {
    session = await startTestSession(browser, {
      ...newsSite(),
      [`${host}/demo`]: quietDemo(),
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

  describe.each(zooms)('on a page %s, zoomed by the browser', (_, { width, height, zoom, page }) => {
    let tab: Tab;
    beforeAll(async () => {
      await session.browser.emulate({ width, height });
      tab = await session.browser.open(`${host}/wrapped`);
      await marksOf(tab);
      await session.browser.zoom(zoom);
      await until(async () => (await view(tab)).width === page, `a page of ${page} px`);
    });
    afterAll(async () => {
      await session.browser.zoom(1);
      await tab.close();
      await session.browser.emulate({ width: 1280, height: 800 });
    });

    afterEach(async () => {
      await tab.press('Escape');
      await tab.hover({ x: 5, y: 5 });
    });

    test.each([
      [0, 'at the top', 0.1],
      [1, 'at the top', 0.1],
      [1, 'in the middle', 0.4],
    ])('it stands beside line %i of a name %s, in view, and all of it can be read', async (at, _, part) => {
      await scroll(tab, part * (await view(tab)).height);
      const { card, lines } = await rest(tab, at);
      expect(lines.length).toBe(2);
      expect(isBelow(card, lines[at]!) || isAbove(card, lines[at]!)).toBe(true);
      await expectInView(tab);
      expect(await tab.evaluate(notReadable)).toEqual([]);
    });
  });

  test('the claim around a name has its card where the name is, on whichever line of the claim', async () => {
    const tab = await session.browser.open(`${host}/demo`);
    await marksOf(tab);
    await hoverMark(tab, 'Charles Michel');
    await tab.click('html > div >>> .also button');
    await until(() => tab.evaluate(showsClaim), 'the card of the claim');
    const { y } = await tab.pointOfMark('Charles Michel');
    const { box } = (await seenCard(tab))!;
    expect(box.top > y || box.bottom < y, 'the name is not covered').toBe(true);
    expect(Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y))).toBeLessThan(24);
    await expectInView(tab);
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

  test('it stands above all that the page stacks', async () => {
    const tab = await open('covered');
    const { card } = await rest(tab);
    const inFront = ({ x, y }: Point) => document.elementFromPoint(x, y)!.localName;
    expect(await tab.evaluate(inFront, { x: 5, y: 300 }), 'the bar is there').toBe('body');
    expect(await tab.evaluate(inFront, middleOf(card.box))).toBe('div');
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

  test('nothing of it moves by itself, and “go to text” jumps for those who want less motion', async () => {
    const tab = await open('long');
    await rest(tab);
    expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0);
    await tab.press('Escape');
    const { panel } = session.browser;
    await panel.open();
    await panel.click('.row.actor .opens');
    for (const reducedMotion of [false, true]) {
      await session.browser.emulate({ reducedMotion });
      await tab.evaluate(watchScrolling);
      await panel.click('.row.open .go button');
      await until(() => tab.evaluate('scrollY > 0 && globalThis.rests()'), 'the page to scroll');
      const stops = await tab.evaluate<number>('globalThis.stops.size');
      if (reducedMotion) expect(stops).toBe(1);
      else expect(stops).toBeGreaterThan(4);
    }
    await session.browser.emulate({ reducedMotion: false });
    await panel.close();
    await tab.close();
  });
});

/** In the page: whether the card is one of a claim. */
function showsClaim(): boolean {
  return [...document.documentElement.children].some(child => child.shadowRoot?.querySelector('.kind.claim'));
}

/** In the page: scrolls to its top, and begins to note all places that it then comes to rest or passes at. */
function watchScrolling(): void {
  scrollTo({ top: 0, behavior: 'instant' });
  const stops = new Set<number>();
  let last = performance.now();
  addEventListener('scroll', () => {
    last = performance.now();
    if (scrollY > 0) stops.add(scrollY);
  });
  Object.assign(globalThis, { stops, rests: () => performance.now() - last > 300 });
}

/** In the page: the parts of the card that cannot be read, however one scrolls in it: cut off, or under another part. */
function notReadable(): string[] {
  const root = [...document.documentElement.children].find(child => child.shadowRoot)!.shadowRoot!;
  const card = root.querySelector('.card')!;
  const { left, right } = card.getBoundingClientRect();
  const isReadable = (part: Element) => {
    // A reader unfolds what there is to read.
    for (const details of card.querySelectorAll('details')) details.open = details.contains(part);
    part.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.selectNodeContents(part);
    const [line] = range.getClientRects();
    if (!line || line.left < left || line.right > right) return false;
    const top = root.elementFromPoint(line.left + Math.min(10, line.width / 2), line.top + line.height / 2);
    return top !== null && (part.contains(top) || top.contains(part));
  };
  const parts = card.querySelectorAll('h2, .role, time, .statements li, summary, .sources a, button');
  return [...parts].filter(part => part.textContent && !isReadable(part)).map(part => part.textContent);
}
