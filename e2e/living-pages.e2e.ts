/** Pages that change while they are read, and an extension that changes beneath them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoArticle, demoPage, newsPage, pageTemplate } from '../scripts/demo/page';
import type { Tab } from './browsers/driver';
import { newsSite, otherPage, urls } from './news-site';
import { cardText, hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

const host = 'http://www.dw.com';
const asScript = (value: string) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A page that has its article only a while after it was loaded. */
const late = (title: string) => `<!doctype html><title>${title}</title><div id="app">Loading</div><script>
  setTimeout(() => {
    document.title = 'EU leaders on Belarus';
    document.querySelector('#app').innerHTML = ${asScript(`<article>${demoArticle()}</article>`)};
  }, 1200);
</script>`;

const pages = {
  lateText: { url: `${host}/late-text`, route: late('EU leaders on Belarus') },
  lateTitle: { url: `${host}/late-title`, route: late('News') },
  /** Rewrites one of its paragraphs all the time, each time with another number in it. */
  restless: {
    url: `${host}/restless`,
    route: demoPage(`${host}/restless`).replace(
      '</body>',
      `<script>
        const lines = [...document.querySelectorAll('article p')];
        const line = lines.find(({ textContent }) => textContent.startsWith('Merkel, Michel and'));
        const text = line.textContent;
        let count = 0;
        setInterval(() => (line.innerHTML = '<span>' + ++count + '</span> minutes ago: ' + text), 100);
      </script></body>`,
    ),
  },
  /** Shows an article on something else, and ours, and goes between them without a load. */
  app: {
    url: `${host}/app`,
    route: `${demoPage(`${host}/app`)}<button id="other" style="position:fixed;inset:0 auto auto 0;z-index:99">Other</button><script>
      const articles = [document.querySelector('article').innerHTML];
      const other = new DOMParser().parseFromString(${asScript(otherPage(`${host}/app`))}, 'text/html');
      articles.push(other.querySelector('article').innerHTML);
      for (const script of document.querySelectorAll('script[type="application/ld+json"]')) script.remove();
      for (const meta of document.querySelectorAll('meta[property]')) meta.remove();
      const show = index => setTimeout(() => {
        document.querySelector('article').innerHTML = articles[index];
        document.title = document.querySelector('h1').textContent;
      }, 600);
      document.querySelector('#other').onclick = () => { history.pushState({}, '', '/app/harvest'); show(1); };
      addEventListener('popstate', () => show(0));
    </script>`,
  },
  linked: {
    url: `${host}/linked`,
    route: demoPage(`${host}/linked`).replace('Angela Merkel', '<a href="#merkel">Angela Merkel</a>'),
  },
  second: {
    url: `${host}/second`,
    route: newsPage(pageTemplate(), {
      title: 'Minsk: the second article',
      description: 'Belarus',
      outlet: 'The Specimen',
      published: '2020-08-19',
      url: `${host}/second`,
      body: demoArticle().replace(/<h1>.*<\/h1>/, '<h1>Minsk: the second article</h1>'),
    }),
  },
};

/** What of the extension's own API is used in its pages. */
interface ExtensionApi {
  extension: { getViews(): Window[] };
  runtime: { onMessage: { addListener(heard: (message: { type: string }) => void): void } };
  windows: { create(options: { url: string }): Promise<unknown> };
}
declare const chrome: ExtensionApi;

/** The texts of all panels that are open, asked from a page of the extension. */
function panelTexts(tool: Tab): Promise<string[]> {
  return tool.evaluate(() => {
    return chrome.extension
      .getViews()
      .filter(view => view.location.pathname === '/sidepanel.html')
      .map(view => view.document.body.innerText);
  });
}

const personsIn = async (tab: Tab) =>
  (await tab.marks()).find(({ name }) => name === 'mark-person')?.texts ?? [];

describe.each(['chromium', 'firefox'] as const)('in %s', name => {
  let session: TestSession;
  beforeAll(async () => {
    session = await startTestSession(name, {
      ...newsSite(),
      ...Object.fromEntries(Object.values(pages).map(({ url, route }) => [url, route])),
      'http://home.example/': '<title>Home</title>',
    });
    // With its last tab a window would close, and the panel with it.
    await session.browser.open('http://home.example/');
  });
  afterAll(() => session?.end());

  const open = (page: keyof typeof pages) => session.browser.open(pages[page].url);
  const panelShows = (text: string) =>
    until(async () => (await session.browser.panel.text()).includes(text), `the panel to show "${text}"`);

  test.each(['lateText', 'lateTitle'] as const)('an article that arrives late is marked: %s', async page => {
    const tab = await open(page);
    expect(await tab.marks()).toEqual([]);
    expect((await marksOf(tab))['mark-person']).toContain('Pavel Latushko');
    expect(tab.consoleMessages()).toEqual([]);
    await tab.close();
  });

  test('a page that never rests keeps its marks right, and is read now and then', async () => {
    const tool = await session.browser.openExtensionPage('options.html');
    await tool.evaluate(() => {
      Object.assign(globalThis, { readings: 0 });
      chrome.runtime.onMessage.addListener(({ type }) => {
        if (type === 'page-changed') (globalThis as unknown as { readings: number }).readings++;
      });
    });
    const tab = await open('restless');
    const { 'mark-person': persons = [] } = await marksOf(tab);
    const names = new Set([...persons, 'Merkel', 'Michel', 'Emmanuel Macron', 'Vladimir Putin', 'Putin']);
    const end = performance.now() + 5000;
    while (performance.now() < end) {
      const now = await personsIn(tab);
      expect(now.filter(person => !names.has(person))).toEqual([]);
      expect(now).toContain('Pavel Latushko');
    }
    const readings = await tool.evaluate<number>('readings');
    expect(readings).toBeGreaterThanOrEqual(2);
    expect(readings).toBeLessThanOrEqual(4);
    expect(tab.consoleMessages()).toEqual([]);
    await tab.close();
    await tool.close();
  });

  test('the marks follow a page that navigates within itself away and back', async () => {
    const tab = await open('app');
    await marksOf(tab);
    await session.browser.panel.open();
    await panelShows('Pavel Latushko');
    await tab.click('#other');
    await panelShows('Not about the Belarus crisis');
    expect(await personsIn(tab)).toEqual([]);
    await session.browser.panel.click('.choices button');
    await panelShows('Hide marks');
    await tab.evaluate(() => history.back());
    await panelShows('Pavel Latushko');
    expect((await marksOf(tab))['mark-person']).toContain('Pavel Latushko');
    await tab.click('#other');
    // What was asked for one article holds for that one.
    await panelShows('Not about the Belarus crisis');
    expect(tab.consoleMessages()).toEqual([]);
    await tab.close();
  });

  test('the marks and the panel are there again after a visit elsewhere', async () => {
    const tab = await session.browser.open(urls.demo);
    await marksOf(tab);
    await hoverMark(tab, 'Angela Merkel');
    await tab.evaluate(url => {
      location.href = url;
    }, urls.other);
    await panelShows('Not about the Belarus crisis');
    await tab.evaluate(() => history.back());
    await panelShows('Pavel Latushko');
    expect((await marksOf(tab))['mark-person']).toContain('Pavel Latushko');
    await until(async () => (await cardText(tab)) === null, 'the card to be closed');
    expect(await hoverMark(tab, 'Emmanuel Macron')).toContain('President of France');
    await session.browser.panel.close();
    await tab.close();
  });

  test('a marked link has its card, and still leads where it did', async () => {
    const tab = await open('linked');
    await marksOf(tab);
    expect(await hoverMark(tab, 'Angela Merkel')).toContain('Chancellor');
    await tab.press('Escape');
    await tab.click(await tab.pointOfMark('Angela Merkel'));
    await until(() => tab.evaluate(() => location.hash === '#merkel'), 'the page to be at the place');
    await new Promise(resolve => setTimeout(resolve, 600));
    expect(await cardText(tab)).toBeNull();
    expect(await session.browser.panel.isOpen()).toBe(false);
    await tab.close();
  });

  test('text is selected across marks as anywhere', async () => {
    const tab = await open('linked');
    await marksOf(tab);
    const from = await tab.pointOfMark('Sergey Lavrov');
    await tab.drag(from, { x: from.x + 160, y: from.y + 3 });
    expect((await tab.evaluate(() => String(getSelection()))).length).toBeGreaterThan(10);
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(await cardText(tab)).toBeNull();
    expect(await session.browser.panel.isOpen()).toBe(false);
    await tab.close();
  });

  test('Escape closes the card, and only the next one what the page itself has open', async () => {
    const tab = await open('linked');
    await marksOf(tab);
    await hoverMark(tab, 'Angela Merkel');
    await tab.evaluate(() => {
      const menu = document.createElement('div');
      menu.popover = 'auto';
      menu.id = 'menu';
      document.body.append(menu);
      menu.showPopover();
    });
    const isOpen = () => tab.evaluate(() => document.querySelector('#menu')!.matches(':popover-open'));
    await tab.press('Escape');
    await until(async () => (await cardText(tab)) === null, 'the card to close');
    expect(await isOpen()).toBe(true);
    await tab.press('Escape');
    await until(async () => !(await isOpen()), 'the menu to close');
    await tab.close();
  });

  test('each window’s panel shows its own article', async () => {
    const tab = await session.browser.open(urls.demo);
    await marksOf(tab);
    await session.browser.panel.open();
    await panelShows('EU leaders refuse');
    const tool = await session.browser.openExtensionPage('options.html');
    await tab.bringToFront();
    await tool.evaluate(url => {
      return chrome.windows.create({ url }).then(() => true);
    }, pages.second.url);
    const other = await session.browser.waitForTab('/second');
    await marksOf(other);
    if (name === 'chromium') {
      await other.click(await other.pointOfMark('Pavel Latushko'));
      await until(
        async () => (await panelTexts(tool)).some(text => text.includes('Minsk: the second article')),
        'a panel in the other window',
      );
    }
    // Firefox opens no sidebar from a page; the one that is open has heard of the other window's page by now.
    const first = (await panelTexts(tool)).filter(text => text.includes('EU leaders refuse'));
    expect(first).toHaveLength(1);
    await other.close();
    await tool.close();
    await session.browser.panel.close();
    await tab.close();
  });

  test('an update of the extension takes over what the version before left', async () => {
    const tab = await session.browser.open(urls.demo);
    await marksOf(tab);
    await hoverMark(tab, 'Angela Merkel');
    await session.browser.updateExtension();
    await until(async () => (await cardText(tab)) === null, 'the old card to go');
    expect((await marksOf(tab))['mark-person']).toContain('Pavel Latushko');
    expect(await hoverMark(tab, 'Emmanuel Macron')).toContain('President of France');
    await session.browser.panel.open();
    await panelShows('Pavel Latushko');
    await session.browser.runCommand('toggle-marks');
    await until(async () => (await tab.marks()).length === 0, 'all marks to go');
    await tab.evaluate(() => history.pushState({}, '', '/en/elsewhere'));
    await new Promise(resolve => setTimeout(resolve, 500));
    expect(tab.consoleMessages()).toEqual([]);
    await session.browser.panel.close();
    await tab.close();
  });

  test('through all of that the extension itself made no mistake', async () => {
    // Firefox tells of a message that was under way when its tab was closed.
    const errors = (await session.browser.extensionErrors()).filter(
      error => !error.includes('context unloaded'),
    );
    expect(errors).toEqual([]);
    expect(session.browser.requests()).toEqual([]);
  });
});
