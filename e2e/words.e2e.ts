/** The views in the language that the reader chose, which the browser need not have. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/driver';
import { newsSite, urls } from './news-site';
import { hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

/** What of the extension's own API is used in its pages. */
interface ExtensionApi {
  storage: { sync: { set(change: object): Promise<void> } };
}
declare const chrome: ExtensionApi;

/** In how many lines the tabs of a panel of this width stand, px; a word that is cut or reaches out counts as one more. */
function linesOfTabs(width: number): number {
  document.documentElement.style.inlineSize = `${width}px`;
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const lines = new Set(tabs.map(tab => Math.round(tab.getBoundingClientRect().top)));
  const out = tabs.filter(
    tab => tab.scrollWidth > tab.clientWidth || tab.getBoundingClientRect().right > width,
  );
  document.documentElement.style.inlineSize = '';
  return lines.size + out.length;
}

describe.each(['chromium', 'firefox'] as const)('in %s', name => {
  let session: TestSession;
  let settings: Tab;
  let article: Tab;

  beforeAll(async () => {
    session = await startTestSession(name, newsSite());
    settings = await session.browser.openExtensionPage('options.html');
    article = await session.browser.open(urls.demo);
    await marksOf(article);
    await session.browser.panel.open();
  });
  afterAll(() => session?.end());

  const choose = (change: object) => settings.evaluate(change => chrome.storage.sync.set(change), change);
  const panelShows = (text: RegExp) =>
    until(async () => text.test(await session.browser.panel.text()), `the panel to show ${text}`);
  const headingOfSettings = () => settings.evaluate(() => document.querySelector('h1')?.textContent ?? '');
  const look = (view: Tab | TestSession['browser']['panel']) =>
    view.evaluate(() => {
      const { lang } = document.documentElement;
      return { lang, scheme: getComputedStyle(document.documentElement).colorScheme };
    });

  const expectTabsInLine = async () => {
    for (const [width, lines] of [
      [180, 2],
      [320, 1],
      [345, 1],
      [600, 1],
    ] as const)
      expect(await session.browser.panel.evaluate(linesOfTabs, width), `${width} px`).toBe(lines);
  };

  test('views are English in an English browser', async () => {
    await panelShows(/Actors/);
    await expectTabsInLine();
    expect(await headingOfSettings()).toBe('Settings');
    expect(await look(settings)).toEqual({ lang: 'en', scheme: 'light dark' });
  });

  test.each([
    ['be', 'Налады', /Удзельнікі/, 'дзён пасля выбараў', /Асоба[\s\S]*на \d+ жн\. 2020/i],
    ['ru', 'Настройки', /Участники/, 'дней после выборов', /Человек[\s\S]*на \d+ авг\. 2020/i],
  ] as const)(
    'settings, an open panel and the card change to %s',
    async (language, heading, tab, days, card) => {
      await choose({ language });
      await panelShows(tab);
      await expectTabsInLine();
      expect(await session.browser.panel.text()).toContain(days);
      await until(async () => (await headingOfSettings()) === heading, 'the settings in that language');
      expect(await look(session.browser.panel)).toMatchObject({ lang: language });
      await article.bringToFront();
      expect(await hoverMark(article, 'Tsikhanouskaya')).toMatch(card);
      await article.press('Escape');
    },
  );

  test('a theme that is chosen is taken at once', async () => {
    await choose({ language: null, theme: 'dark' });
    await panelShows(/Actors/);
    for (const view of [settings, session.browser.panel])
      await until(async () => (await look(view)).scheme === 'dark', 'the dark theme');
    await article.bringToFront();
    await hoverMark(article, 'Tsikhanouskaya');
    const card = await article.evaluate(() => {
      const host = [...document.documentElement.children].find(child =>
        child.shadowRoot?.querySelector('.card'),
      );
      return getComputedStyle(host!.shadowRoot!.querySelector('.card')!).colorScheme;
    });
    expect(card).toBe('dark');
  });
});
