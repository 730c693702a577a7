/** The panel with the seed article and the whole knowledge base: its views, the search, the pages that links lead to. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Panel } from './browsers/driver';
import { newsSite, urls } from './news-site';
import { marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';
import { reachingOut, violations } from './view-checks';

/** Firefox opens its sidebar some 240 px wide; the least is what Chrome's narrowest panel has at a zoom of 200 %. */
const widths = [180, 230, 320, 600];

/** Stands for what a link of the knowledge base leads to. */
const source = 'http://source.example/';

const api = '(globalThis.browser ?? chrome)';

/** The place that is in front: the last one of the way. */
const front = 'main > div:not([hidden])';

const views = ['actors', 'claims', 'positions', 'timeline'] as const;

/** Chooses a view, from whatever place. */
function selectView(at: number): void {
  document.querySelectorAll<HTMLElement>('[role=tab]')[at]!.click();
}

/** How high the highest claim is in a panel of this width, px. */
function highestClaim(width: number): number {
  document.documentElement.style.inlineSize = `${width}px`;
  const rows = [...document.querySelectorAll('[role=tabpanel] .row.claim')];
  const highest = Math.max(...rows.map(row => row.getBoundingClientRect().height));
  document.documentElement.style.inlineSize = '';
  return highest;
}

/** Types into the search, all at once. */
function search(words: string): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Opens every row and every list of the place in front. */
function openEverything(front: string): void {
  for (const button of document.querySelectorAll<HTMLElement>(`${front} .row-head [aria-expanded=false]`))
    if (button.checkVisibility()) button.click();
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const headingOf = (panel: Panel) =>
  panel.evaluate<string>(`document.querySelector('${front} h2')?.textContent ?? ''`);

const untilHeaded = (panel: Panel, heading: string) =>
  until(async () => (await headingOf(panel)) === heading, `the page "${heading}"`);

/** Each place of the panel, and how one gets there. */
const places: [string, (panel: Panel) => Promise<unknown>][] = [
  ...views.map((view, at): (typeof places)[number] => [view, panel => panel.evaluate(selectView, at)]),
  ['search', panel => panel.evaluate(search, 'sanctions')],
  [
    'the page of an entity',
    async panel => {
      await panel.evaluate(search, 'Charles Michel');
      await panel.click(`${front} .opens`);
      await untilHeaded(panel, 'Charles Michel');
    },
  ],
  [
    'the page of a known claim',
    async panel => {
      await panel.evaluate(search, 'falsified');
      await panel.click(`${front} .excerpt.opens:not([aria-expanded])`);
      await until(async () => (await headingOf(panel)).includes('falsified'), 'the page of the claim');
    },
  ],
];

describe.each(['chromium', 'firefox'] as const)('the panel in %s', name => {
  let session: TestSession;
  let panel: Panel;

  beforeAll(async () => {
    session = await startTestSession(name, { ...newsSite(), [source]: '<title>A source</title>' });
    const tab = await session.browser.open(urls.seed);
    await marksOf(tab);
    panel = session.browser.panel;
    await panel.open();
    await actorsAreShown();
  });
  afterAll(() => session?.end());

  const actorsAreShown = () =>
    until(async () => (await panel.text()).includes('Charles Michel'), 'the actors in the panel');

  /** As the extension knows them: the driver of Firefox is not told of a tab that the panel opens. */
  const openTabs = () =>
    panel.evaluate<number[]>(`${api}.tabs.query({}).then(tabs => tabs.map(({ id }) => id))`);

  /** The keyboard goes on from stop to stop until it is at one that matches. */
  async function tabTo(selector: string): Promise<void> {
    for (let stops = 0; stops < 120; stops++) {
      await panel.press('Tab');
      if (await panel.evaluate(selector => document.activeElement!.matches(selector), selector)) return;
    }
    throw new Error(`The keyboard does not come to ${selector}.`);
  }

  test('it has four views, and says how many actors and claims there are', async () => {
    const tabs = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('[role=tab]')].map(tab => tab.textContent)`,
    );
    expect(tabs).toEqual([
      expect.stringMatching(/^Actors 3\d$/),
      expect.stringMatching(/^Claims \d\d$/),
      'Who says what',
      'Timeline',
    ]);
    const count = (selector: string) =>
      panel.evaluate<number>(`document.querySelectorAll('[role=tabpanel] ${selector}').length`);
    expect(await count('.row.actor')).toBe(Number(tabs[0]!.split(' ')[1]));
    expect(await count('.row.claim')).toBe(Number(tabs[1]!.split(' ')[1]));
  });

  test('its list of claims can be scanned: none takes more than 220 px of it', async () => {
    await panel.evaluate(selectView, views.indexOf('claims'));
    for (const width of [180, 320])
      expect(await panel.evaluate(highestClaim, width), `${width} px`).toBeLessThanOrEqual(220);
  });

  test('a search leads to an entity, its relations to others, and back to where one was', async () => {
    await panel.click('input[type=search]');
    for (const letter of 'lukashenk') await panel.press(letter);
    await panel.click(`${front} .opens`);
    await untilHeaded(panel, 'Alexander Lukashenko');
    const scrolled = await panel.evaluate<number>('scrollY');
    const tie = await panel.evaluate<string>(
      `document.querySelector('${front} .relations button').textContent`,
    );
    await panel.click(`${front} .relations button`);
    await until(async () => (await headingOf(panel)) !== 'Alexander Lukashenko', 'the page of the other');
    expect(tie).toContain(await headingOf(panel));
    await panel.click(`${front} .way-back button`);
    await untilHeaded(panel, 'Alexander Lukashenko');
    expect(await panel.evaluate<string>('document.activeElement.textContent')).toBe(tie);
    expect(await panel.evaluate<number>('scrollY')).toBeGreaterThanOrEqual(scrolled);
    await panel.click(`${front} .way-back button`);
    expect(await panel.evaluate<string>('document.querySelector("input[type=search]").value')).toBe(
      'lukashenk',
    );
  });

  describe.each(['light', 'dark'] as const)('axe finds nothing in %s colours:', theme => {
    beforeAll(() => session.browser.emulate({ dark: theme === 'dark' }));

    test.each(places)('%s', async (_, show) => {
      await show(panel);
      await panel.evaluate(front => {
        for (const button of document.querySelectorAll<HTMLElement>(
          `${front} .row-head [aria-expanded=false]`,
        ))
          if (button.checkVisibility()) return button.click();
      }, front);
      expect(await violations(panel, 'html')).toEqual([]);
    });
  });

  test.each(places)('nothing reaches out of it, however narrow: %s', async (_, show) => {
    await show(panel);
    await panel.evaluate(openEverything, front);
    for (const width of widths) expect(await panel.evaluate(reachingOut, width), `${width}`).toEqual([]);
  });

  test('axe finds nothing where it is as narrow as it gets', async () => {
    for (const [, show] of places) {
      await show(panel);
      await panel.evaluate(`document.documentElement.style.inlineSize = '180px'`);
      expect(await violations(panel, 'html')).toEqual([]);
      await panel.evaluate(`document.documentElement.style.inlineSize = ''`);
    }
  });

  test('the knowledge base can be searched from a page that is none of ours', async () => {
    const other = await session.browser.open(urls.other);
    await until(async () => (await panel.text()).includes('Not about the Belarus crisis'), 'the notice');
    await panel.click('input[type=search]');
    for (const letter of 'tikhanovskaya') await panel.press(letter);
    await panel.click(`${front} .opens`);
    await untilHeaded(panel, 'Sviatlana Tsikhanouskaya');
    expect(await panel.text()).toContain('Followed up to');
    for (const dark of [true, false]) {
      await session.browser.emulate({ dark });
      expect(await violations(panel, 'html')).toEqual([]);
    }
    for (const width of widths) expect(await panel.evaluate(reachingOut, width), `${width}`).toEqual([]);
    await other.close();
    await actorsAreShown();
    expect(await panel.evaluate<string>('document.querySelector("input[type=search]").value')).toBe('');
  });

  test('a keyboard alone leads from the page to the source of a claim', async () => {
    await panel.close();
    // No key can be pressed from outside that Chromium itself hears.
    if (name === 'firefox') await session.browser.runCommand('_execute_action');
    else await panel.open();
    await until(() => panel.isOpen(), 'the panel to open');
    await actorsAreShown();
    await tabTo('[role=tab][aria-selected=true]');
    await panel.press('ArrowRight');
    await tabTo('.row.claim:has(.status-word) .opens');
    await panel.press('Enter');
    await tabTo('.row.open .sources > summary');
    await panel.press('Enter');
    await tabTo('.row.open .sources a');
    const link = await panel.evaluate<string>('document.activeElement.href');
    expect(link).toMatch(/^https?:/);
    // The network of the tests speaks no https in Firefox.
    await panel.evaluate(url => {
      (document.activeElement as HTMLAnchorElement).href = url;
    }, source);
    const [page] = await openTabs();
    await panel.press('Enter');
    const opened = await until(
      async () => (await openTabs()).find(id => id !== page),
      'a tab of its own for the source',
    );
    await until(() => session.server.requests.some(({ url }) => url === source), 'the source');
    await panel.evaluate(`${api}.tabs.remove(${opened}).then(() => 0)`);
  });
});
