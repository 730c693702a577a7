/** The views as a reader has them before the eyes: real styles, real colours, real widths. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/driver';
import { newsSite, seedPage, urls } from './news-site';
import { hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';
import { reachingOut, violations } from './view-checks';

/** The same page at an address that the gate does not run on. */
const plain = 'http://plain.example/';

/** Firefox opens its sidebar some 240 px wide; the least is what Chrome's narrowest panel has at a zoom of 200 %. */
const widths = [180, 230, 320];

describe.each(['chromium', 'firefox'] as const)('in %s', name => {
  let session: TestSession;
  let tab: Tab;

  beforeAll(async () => {
    session = await startTestSession(name, { ...newsSite(), [plain]: seedPage(urls.seed) });
    tab = await session.browser.open(urls.seed);
    await marksOf(tab);
    await session.browser.panel.open();
    await actorsInPanel();
  });
  afterAll(() => session?.end());

  const actorsInPanel = () =>
    until(
      async () => (await session.browser.panel.text()).includes('Sviatlana Tsikhanouskaya'),
      'the actors in the panel',
    );

  describe.each(['light', 'dark'] as const)('axe finds nothing, in %s colours,', theme => {
    beforeAll(async () => {
      await session.browser.emulate({ dark: theme === 'dark' });
      await tab.reload();
      await marksOf(tab);
      await actorsInPanel();
    });

    test('in the card of an actor, with its sources', async () => {
      await hoverMark(tab, 'Angela Merkel');
      await tab.click('html > div >>> .sources summary');
      expect(await violations(tab, { fromShadowDom: ['html > div', '.card'] })).toEqual([]);
    });

    test('in the card of a claim', async () => {
      await tab.click('html > div >>> .also button');
      const colour = await until(
        () => tab.evaluate(colourInCard, '.kind.claim'),
        'the card of the claim around the name',
      );
      expect(colour, 'the same colour as in the panel').toBe(
        await session.browser.panel.evaluate('getComputedStyle(document.querySelector(".kind.claim")).color'),
      );
      expect(await violations(tab, { fromShadowDom: ['html > div', '.card'] })).toEqual([]);
      await tab.press('Escape');
    });

    test('in the settings', async () => {
      const settings = await session.browser.openExtensionPage('options.html');
      await until(async () => (await settings.text()).includes('Look on every site'), 'the settings');
      expect(await violations(settings, 'html')).toEqual([]);
      await settings.close();
      await tab.bringToFront();
    });
  });

  test('the marks take other colours when the system turns dark under the page', async () => {
    await session.browser.emulate({ dark: false });
    const inLight = await tab.evaluate(colourOfMark, 'mark-person');
    expect(inLight).toMatch(/^rgb/);
    await session.browser.emulate({ dark: true });
    await until(
      async () => (await tab.evaluate(colourOfMark, 'mark-person')) !== inLight,
      'another colour of the marks',
    );
  });

  test('nothing reaches out of the settings, however narrow', async () => {
    const settings = await session.browser.openExtensionPage('options.html');
    await until(async () => (await settings.text()).includes('Look on every site'), 'the settings');
    for (const width of widths) expect(await settings.evaluate(reachingOut, width)).toEqual([]);
    await settings.close();
    await tab.bringToFront();
  });

  test('the marks move nothing of the article', async () => {
    await session.browser.panel.close();
    const bare = await session.browser.open(plain);
    expect(await bare.marks()).toEqual([]);
    const expected = await bare.evaluate(boxes);
    expect(expected.length).toBeGreaterThan(20);
    await tab.bringToFront();
    await hoverMark(tab, 'Angela Merkel');
    // The advertisement of the page comes late, in both.
    await until(
      async () => JSON.stringify(await tab.evaluate(boxes)) === JSON.stringify(await bare.evaluate(boxes)),
      'the same boxes',
    );
  });

  test.each(['options.html', 'welcome.html'])(
    'nothing reaches out of %s at 400 %, where 320 px are left of a window',
    async path => {
      await session.browser.panel.close();
      const page = await session.browser.openExtensionPage(path);
      await until(async () => (await page.text()).length > 500, 'the page');
      await session.browser.zoom(4);
      await until(() => page.evaluate('innerWidth === 320'), 'a page of 320 px');
      expect(await page.evaluate(reachingOut, await page.evaluate<number>(ownWidth))).toEqual([]);
      await session.browser.zoom(1);
      await page.close();
      await tab.bringToFront();
    },
  );
});

/** What a page has beside its scroll bar. */
const ownWidth = 'document.documentElement.clientWidth';

/** The colour of the first element of the open card that matches; null where there is none. */
function colourInCard(selector: string): string | null {
  const [found] = [...document.documentElement.children].flatMap(
    child => child.shadowRoot?.querySelector(selector) ?? [],
  );
  return found ? getComputedStyle(found).color : null;
}

/** The colour of a mark's line on the article. */
function colourOfMark(name: string): string {
  const text = document.querySelector('article p')!;
  return getComputedStyle(text, `::highlight(${name})`).textDecorationColor;
}

/** Where each element of the article stands on the page, and its size. */
function boxes(): number[][] {
  return [...document.querySelectorAll('article, article *')].map(element => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + scrollX, y + scrollY, width, height].map(length => Math.round(length * 100) / 100);
  });
}
