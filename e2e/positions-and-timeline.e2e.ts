/** Who says what, the timeline and the map in the panel, with the seed article and the whole knowledge base. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Panel } from './browsers/driver';
import { newsSite, urls } from './news-site';
import { marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

/** Chooses a view, from whatever place. */
function selectView(name: string): void {
  for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]'))
    if (tab.textContent.startsWith(name)) tab.click();
}

/** What stands in the view in front. */
const front = '[role=tabpanel]:not([hidden])';

const texts = (panel: Panel, selector: string) =>
  panel.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(`${front} ${selector}`)})].map(each => each.textContent)`,
  );

/** What is seen in the panel when it is so wide, px. */
function inWidth(width: number, look: () => unknown): string {
  return `(() => {
    document.documentElement.style.inlineSize = '${width}px';
    const seen = (${look})();
    document.documentElement.style.inlineSize = '';
    return seen;
  })()`;
}

describe.each(['chromium', 'firefox'] as const)('in %s', name => {
  let session: TestSession;
  let panel: Panel;

  beforeAll(async () => {
    session = await startTestSession(name, newsSite());
    const tab = await session.browser.open(urls.seed);
    await marksOf(tab);
    panel = session.browser.panel;
    await panel.open();
    await until(async () => (await panel.text()).includes('Charles Michel'), 'the actors in the panel');
  });
  afterAll(() => session?.end());

  describe('who says what', () => {
    beforeAll(() => panel.evaluate(selectView, 'Who says what'));

    test('fits on three screens at 320 px before anything is unfolded, and at 600 px each side has a column', async () => {
      expect(await panel.evaluate(inWidth(320, () => document.body.scrollHeight))).toBeLessThan(2500);
      const columns = await panel.evaluate<Record<'heads' | 'cells', number[]>>(
        inWidth(600, () => {
          const lefts = (selector: string) =>
            [...document.querySelectorAll(selector)].map(each =>
              Math.round(each.getBoundingClientRect().left),
            );
          return { heads: lefts('.side-heads > span'), cells: [...new Set(lefts('.sides > .in-column'))] };
        }),
      );
      expect(columns.heads.length).toBeGreaterThanOrEqual(4);
      expect(columns.cells.toSorted((a, b) => a - b)).toEqual(columns.heads);
    });

    test('sets the positions of all sides beside each other, those of the article and, unfolded, others', async () => {
      const sides = await panel.evaluate<number[]>(
        `[...document.querySelectorAll('${front} .topic .sides')].map(topic => topic.children.length)`,
      );
      expect(Math.max(...sides)).toBeGreaterThanOrEqual(3);
      expect(await texts(panel, '.position')).toContainEqual(
        expect.stringContaining('Sergey Lavrov said that there was no need'),
      );
      expect(await texts(panel, '.position.elsewhere')).toEqual([]);
      await panel.evaluate(
        `document.querySelectorAll('${front} .topic [aria-expanded=false]').forEach(button => button.click())`,
      );
      expect(await texts(panel, '.position.elsewhere')).toContainEqual(expect.stringContaining('Golos'));
    });

    test('has the topics first on which the article says most', async () => {
      const topics = await texts(panel, '.overview tbody th');
      expect(topics.slice(0, 2).toSorted()).toEqual(['Mediation and dialogue', 'Russia and the West']);
    });

    test('leads to a topic, and from a position to who takes it', async () => {
      // Where the panel opens narrow it is not displayed.
      await panel.evaluate(`document.querySelector('${front} .overview tbody button').click()`);
      const [topic] = await texts(panel, '.overview tbody button');
      expect(await panel.evaluate('document.activeElement.textContent')).toContain(topic);
      const name = await panel.evaluate<string>(
        `document.querySelector('${front} .position .by button').textContent`,
      );
      await panel.click(`${front} .position .by button`);
      const heading = `document.querySelector('main > div:not([hidden]) h2')?.textContent`;
      await until(async () => (await panel.evaluate(heading)) === name, 'the page of who takes the position');
    });
  });

  describe('the timeline', () => {
    beforeAll(() => panel.evaluate(selectView, 'Timeline'));

    test('has the article’s day between what led to it and what came of it', async () => {
      const days = await panel.evaluate<string[]>(
        `[...document.querySelectorAll('${front} .event-row > time, ${front} .here time')].map(time => time.dateTime)`,
      );
      expect(days).toEqual(days.toSorted());
      expect(await texts(panel, '.here')).toEqual(['You are here · 19 August 2020']);
      const at = await panel.evaluate<string[]>(
        `[...document.querySelectorAll('${front} .event-row > time')].map(time =>
          time.compareDocumentPosition(document.querySelector('${front} .here')) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'since')`,
      );
      expect(at.lastIndexOf('before')).toBe(at.indexOf('since') - 1);
      expect(days.filter(day => day > '2020-08-19').length).toBe(at.filter(each => each === 'since').length);
    });

    test('has the day of the election in view, with nothing unfolded', async () => {
      const seen = await panel.evaluate<string[]>(
        `[...document.querySelectorAll('${front} .event-row > time')].filter(time => time.checkVisibility()).map(time => time.dateTime)`,
      );
      expect(seen).toContain('2020-08-09');
      expect(seen).toContain('2020-08-19');
    });

    test('has the places that the article names on its map, in words too', async () => {
      const named = await panel.evaluate<string[]>(
        `[...document.querySelectorAll('[role=tabpanel] .row.place .opens')].map(each => each.textContent).sort()`,
      );
      expect(named).toContain('Minsk');
      expect((await texts(panel, '.places li button')).toSorted()).toEqual(named);
      const label = await panel.evaluate<string>(
        `document.querySelector('${front} [role=img]').getAttribute('aria-label')`,
      );
      const drawn = named.filter(place => place !== 'Europe');
      for (const place of drawn) expect(label).toContain(place);
      const spots = await panel.evaluate<string[]>(
        `[...document.querySelectorAll('${front} .spot')].map(spot => spot.title).sort()`,
      );
      expect(spots).toEqual(['Berlin', 'Brussels', 'Grodno', 'Minsk', 'Moscow']);
    });
  });
});
