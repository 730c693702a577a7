/** What all views have in common, made from the little in which browsers differ. */
import type { KeyInput, Page } from 'puppeteer-core';
import { until } from '../until';
import type { Aim, Modifier, Point, Tab, View } from './driver';
import { asExpression, findElement, findMark, readMarks } from './in-page';

/** The means of one browser to reach into one document. */
export interface Reach extends Pick<View, 'press' | 'screenshot'> {
  /** Evaluates an expression that gives a string or undefined. */
  run(expression: string): Promise<string | undefined>;
  movePointer(to: Point): Promise<void>;
  clickAt(at: Point): Promise<void>;
}

export function makeView(reach: Reach): View {
  const evaluate = async (script: string | ((...args: never[]) => unknown), ...args: unknown[]) => {
    const json = await reach.run(asExpression(script, args));
    return json === undefined ? undefined : JSON.parse(json);
  };
  const aimAt = async (aim: Aim): Promise<Point> =>
    typeof aim === 'string'
      ? holdingStill(() => evaluate(findElement, aim), `an element that matches ${aim}`)
      : aim;
  return {
    evaluate: evaluate as View['evaluate'],
    text: () => evaluate('document.body.innerText'),
    hover: async aim => reach.movePointer(await aimAt(aim)),
    click: async aim => reach.clickAt(await aimAt(aim)),
    press: reach.press,
    screenshot: reach.screenshot,
  };
}

/** The part of a tab that is the same in all browsers: all but loading. */
export function makeTab(
  reach: Reach,
  page: Page,
  consoleMessages: readonly string[],
): Omit<Tab, 'goto' | 'reload'> {
  const view = makeView(reach);
  const withRightButton = makeView({
    ...reach,
    clickAt: ({ x, y }) => page.mouse.click(x, y, { button: 'right' }),
  });
  const withFinger = makeView({ ...reach, clickAt: ({ x, y }) => page.touchscreen.tap(x, y) });
  return {
    ...view,
    url: () => page.url(),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
    marks: () => view.evaluate(readMarks),
    pointOfMark: text => holdingStill(() => view.evaluate(findMark, text), `the mark "${text}"`),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    tap: withFinger.click,
    rightClick: withRightButton.click,
    consoleMessages: () => [...consoleMessages],
  };
}

/** The reach that puppeteer gives into a page. */
export function pageReach(page: Page): Reach {
  return {
    run: expression => page.evaluate(expression) as Promise<string | undefined>,
    movePointer: ({ x, y }) => page.mouse.move(x, y, { steps: 5 }),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    press: (key, ...modifiers) => pressKeys(page, key, modifiers),
    screenshot: async file => {
      // Beyond the viewport would mean to resize the page, which pages notice.
      await page.screenshot({ path: file as `${string}.png`, captureBeyondViewport: false });
    },
  };
}

async function pressKeys(page: Page, key: string, modifiers: readonly Modifier[]): Promise<void> {
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key as KeyInput);
  for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier);
}

/** So many looks at the same place one after the other: a page that begins to scroll may hold still for a frame. */
const looks = 3;

/** Waits until a place is found at the same point again and again, so that nothing that still moves is missed. */
async function holdingStill(find: () => Promise<Point>, what: string): Promise<Point> {
  let seen: Point | undefined;
  let times = 0;
  return until(async () => {
    const before = seen;
    seen = undefined;
    seen = await find();
    times = before && before.x === seen.x && before.y === seen.y ? times + 1 : 1;
    return times >= looks && seen;
  }, what);
}
