/** The marks as a reader has them before the eyes. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/driver';
import { quietDemo } from './pages/demo';
import { cardText, hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

interface ExtensionApi {
  storage: { sync: { set(change: object): Promise<void> } };
}
declare const chrome: ExtensionApi;

/** Pages whose text has 7:1 and little more, so that a mark that takes too much is noticed: background and text. */
const pages = {
  white: ['#ffffff', '#585858'],
  sepia: ['#fbf0d9', '#5d4a31'],
  dark: ['#121212', '#a0a0a0'],
} as const;
type PageName = keyof typeof pages;

const urlOf = (name: PageName) => `http://www.dw.com/en/${name}/a-1`;

/** How the text of a mark stands out from what is behind it, and its line, if it has one, from the same. */
interface Contrast {
  text: number;
  line: number | null;
}

/** The contrast of each mark in view, measured in a picture of the page. */
async function contrasts(tab: Tab): Promise<Record<string, Contrast>> {
  const file = join(tmpdir(), `sidelight-marks-${process.pid}.png`);
  await tab.screenshot(file);
  return tab.evaluate(measureContrasts, readFileSync(file, 'base64'));
}

/** In the page: the colours under the ranges of each highlight, as the picture has them. */
async function measureContrasts(picture: string): Promise<Record<string, Contrast>> {
  const bytes = Uint8Array.from(atob(picture), character => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const scale = bitmap.width / innerWidth;

  type Colour = readonly number[];
  const luminance = (colour: Colour) => {
    const [red, green, blue] = colour.map(value => {
      const channel = value / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Colour, other: Colour) => {
    const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
      number,
      number,
    ];
    return (lighter + 0.05) / (darker + 0.05);
  };
  /** The most frequent colour of a box, and the greatest contrast to it. */
  const measure = ({ left, top, width, height }: DOMRect) => {
    // The lowest quarter of the box is left out: there the line of the mark is.
    const box = [left, top, width, height * 0.75].map(length => Math.round(length * scale));
    const { data } = context.getImageData(...(box as [number, number, number, number]));
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = String(data.slice(at, at + 3));
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const colours = [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .map(([colour]) => colour.split(',').map(Number));
    const behind = colours[0]!;
    return { behind, text: Math.max(...colours.map(colour => contrast(colour, behind))) };
  };

  const measured: Record<string, Contrast> = {};
  CSS.highlights.forEach((highlight, name) => {
    highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const box = range.getClientRects()[0];
      if (!box || box.top < 0 || box.bottom > innerHeight) return;
      const inFront = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      // Under the card nothing is to be seen.
      if (!document.querySelector('article')!.contains(inFront)) return;
      const { behind, text } = measure(box);
      const { textDecorationLine, textDecorationColor } = getComputedStyle(
        startContainer.parentElement!,
        `::highlight(${name})`,
      );
      const colour = textDecorationColor
        .match(/[\d.]+/g)!
        .map(Number)
        .slice(0, 3);
      const line = textDecorationLine === 'underline' ? contrast(colour, behind) : null;
      const before = measured[name] ?? { text, line };
      measured[name] = {
        text: Math.min(before.text, text),
        line: line && Math.min(before.line ?? line, line),
      };
    });
  });
  return measured;
}

/** In the page: what moved since it was loaded, by whomever, and how far. */
function layoutShift(): Promise<number> {
  return new Promise(resolve => {
    const told = (entries: PerformanceEntry[]) =>
      resolve(entries.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0));
    new PerformanceObserver(list => told(list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    setTimeout(() => told([]), 500);
  });
}

/** In the page: moves a paragraph, to see that such a move is counted. */
function moveSomething(): Promise<void> {
  document.querySelector<HTMLElement>('article p')!.style.marginTop = '300px';
  return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

describe.each(['chromium', 'firefox'] as const)('in %s', name => {
  let session: TestSession;
  let tool: Tab;
  let tab: Tab;

  beforeAll(async () => {
    const names = Object.keys(pages) as PageName[];
    session = await startTestSession(
      name,
      Object.fromEntries(names.map(each => [urlOf(each), quietDemo(...pages[each])])),
    );
    tool = await session.browser.openExtensionPage('options.html');
    tab = await session.browser.open(urlOf('white'));
    await marksOf(tab);
  });
  afterAll(() => session?.end());

  describe.each(Object.keys(pages) as PageName[])('on a %s page', page => {
    test('text keeps 4.5:1 on every mark, also on the one shown now, and lines have 3:1', async () => {
      await tab.goto(urlOf(page));
      await marksOf(tab);
      await hoverMark(tab, 'European Union');
      const measured = await contrasts(tab);
      for (const mark of ['person', 'organisation', 'place', 'claim', 'cue', 'now'])
        expect(Object.keys(measured)).toContain(`mark-${mark}`);
      for (const [mark, { text, line }] of Object.entries(measured)) {
        expect(text, `text on ${mark}`).toBeGreaterThanOrEqual(4.5);
        if (line !== null) expect(line, `line of ${mark}`).toBeGreaterThanOrEqual(3);
      }
      await tab.press('Escape');
    });
  });

  test('with forced colours text is legible on every mark, and kinds are told by their lines', async () => {
    await session.browser.emulate({ forcedColours: true });
    await tab.goto(urlOf('white'));
    await marksOf(tab);
    const measured = await contrasts(tab);
    for (const [mark, { text }] of Object.entries(measured))
      expect(text, `text on ${mark}`).toBeGreaterThanOrEqual(4.5);
    const styles = await tab.evaluate(() =>
      ['person', 'organisation', 'place', 'event', 'introduced'].map(kind => {
        const style = getComputedStyle(document.querySelector('article p')!, `::highlight(mark-${kind})`);
        return `${style.textDecorationStyle} ${style.textDecorationThickness}`;
      }),
    );
    expect(new Set(styles).size).toBe(styles.length);
    await session.browser.emulate({ forcedColours: false });
  });

  test.runIf(name === 'chromium')(
    'nothing moves: marked, hovered, with a card, walked through, hidden',
    async () => {
      await tab.goto(urlOf('white'));
      await marksOf(tab);
      await hoverMark(tab, 'European Union');
      await tab.press('Escape');
      for (const command of ['next-mark', 'next-mark', 'toggle-marks', 'toggle-marks'])
        await session.browser.runCommand(command);
      expect(await tab.evaluate(layoutShift)).toBe(0);
      await tab.evaluate(moveSomething);
      expect(await tab.evaluate(layoutShift)).toBeGreaterThan(0);
    },
  );

  describe('the reader chooses', () => {
    const choose = (change: object) => tool.evaluate(change => chrome.storage.sync.set(change), change);
    const count = async () => (await marksOf(tab))['mark-organisation']!.length;

    test('the first mention of each paragraph: the page that is open has fewer marks, and no card on the rest', async () => {
      await tab.goto(urlOf('white'));
      await marksOf(tab);
      const every = await tab.marks();
      const all = await count();
      await choose({ mentions: 'first' });
      await until(async () => (await count()) < all, 'fewer marks');
      await choose({ kinds: ['place'] });
      await until(async () => (await tab.marks()).every(({ name }) => name === 'mark-place'), 'places alone');
      const point = await tab.evaluate(() => {
        const { left, top, height } = document.querySelector('article h1')!.getBoundingClientRect();
        scrollTo(0, 0);
        return { x: left + 20, y: top + scrollY + height / 6 };
      });
      await tab.hover({ x: point.x, y: point.y - 5 });
      await tab.hover(point);
      await new Promise(resolve => setTimeout(resolve, 1000));
      expect(await cardText(tab)).toBeNull();
      await choose({ mentions: 'every', kinds: ['person', 'organisation', 'place', 'event', 'claim'] });
      await until(
        async () => JSON.stringify(sorted(await tab.marks())) === JSON.stringify(sorted(every)),
        'all marks',
      );
    });
  });

  test('and the extension reports no error', async () => {
    expect(await session.browser.extensionErrors()).toEqual([]);
    expect(session.browser.requests()).toEqual([]);
  });
});

const sorted = (marks: { name: string }[]) => marks.toSorted((a, b) => a.name.localeCompare(b.name));
