import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../scripts/demo/page';
import { newsSite, otherPage, urls } from './news-site';
import { cardText, hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

/** What of the extension's own API is used in its pages. */
interface ExtensionApi {
  tabs: {
    query(about: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ status: string }>;
  };
}
declare const chrome: ExtensionApi;

/** A page that shows another article, under another address, at a press of its button; nothing is loaded. */
const app = 'http://www.dw.com/app';
const appPage = `${otherPage(app)}<button id="next" style="position:fixed;inset:0 auto auto 0;z-index:99">Next</button><script>
  const next = ${JSON.stringify(demoPage(app)).replaceAll('<', '\\u003c')};
  document.querySelector('#next').onclick = () => {
    history.pushState({}, '', '/app/belarus');
    const other = new DOMParser().parseFromString(next, 'text/html');
    document.title = other.title;
    document.querySelector('article').replaceWith(other.querySelector('article'));
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) script.remove();
    for (const meta of document.querySelectorAll('meta[property]')) meta.remove();
    document.head.append(...other.querySelectorAll('meta[property]'));
  };
</script>`;

describe.each(['chromium', 'firefox'] as const)('a reader in %s', name => {
  let session: TestSession;
  beforeAll(async () => {
    session = await startTestSession(name, {
      ...newsSite(),
      [app]: appPage,
      'http://home.example/': '<title>Home</title>',
    });
    // With its last tab a window would close, and the panel with it.
    await session.browser.open('http://home.example/');
  });
  afterAll(() => session?.end());

  const panelShows = (text: string) =>
    until(async () => (await session.browser.panel.text()).includes(text), `the panel to show "${text}"`);

  test(
    name === 'chromium'
      ? 'clicks on a name: the panel opens at its card'
      : 'clicks on a name: the card opens whole',
    async () => {
      const tab = await session.browser.open(urls.demo);
      await marksOf(tab);
      await tab.click(await tab.pointOfMark('Pavel Latushko'));
      if (name === 'chromium') {
        await until(() => session.browser.panel.isOpen(), 'the panel to open');
        await until(
          async () =>
            (
              await session.browser.panel.evaluate<string>(
                'document.querySelector(".row.open")?.innerText ?? ""',
              )
            ).includes('Pavel Latushko'),
          'the card of Pavel Latushko in the panel',
        );
        await session.browser.panel.close();
      } else {
        const card = await until(() => cardText(tab), 'the card');
        expect(card).toContain('Alt+Shift+L');
      }
      await tab.close();
    },
  );

  test('opens the panel from the card, or reads there how to', async () => {
    const tab = await session.browser.open(urls.demo);
    await marksOf(tab);
    await hoverMark(tab, 'Angela Merkel');
    if (name === 'chromium') {
      await tab.click('html > div >>> .act');
      await until(() => session.browser.panel.isOpen(), 'the panel to open');
      await panelShows('Chancellor of Germany');
      await session.browser.panel.close();
    } else {
      await tab.click('html > div >>> .act');
      await until(async () => (await cardText(tab))?.includes('Alt+Shift+L'), 'the hint in the card');
    }
    await tab.close();
  });

  test('hides all marks with one action, for good, and has them back', async () => {
    const tab = await session.browser.open(urls.demo);
    await marksOf(tab);
    await session.browser.runCommand('toggle-marks');
    await until(async () => (await tab.marks()).length === 0, 'the marks to go');
    await session.browser.panel.open();
    await panelShows('Show marks');
    await tab.reload();
    await until(() => session.browser.panel.evaluate(hasReadPage).catch(() => false), 'the page to be read');
    await panelShows('Show marks');
    expect(await tab.marks()).toEqual([]);
    await session.browser.runCommand('toggle-marks');
    await marksOf(tab);
    await panelShows('Hide marks');
    await session.browser.panel.click('button.marks');
    await until(async () => (await tab.marks()).length === 0, 'the marks to go');
    await session.browser.panel.click('button.marks');
    await marksOf(tab);
    await tab.close();
  });

  test('has a page annotated that is about something else', async () => {
    const tab = await session.browser.open(urls.other);
    await panelShows('Not about the Belarus crisis');
    await session.browser.panel.click('.choices button');
    await panelShows('Hide marks');
    await tab.close();
  });

  test('goes on to another article within one page, and the marks follow', async () => {
    const tab = await session.browser.open(app);
    expect(await tab.marks()).toEqual([]);
    await tab.click('#next');
    expect((await marksOf(tab))['mark-person']).toContain('Pavel Latushko');
    await panelShows('Pavel Latushko');
    await tab.close();
  });

  test('may let a page be read that is on no list', async () => {
    await session.browser.panel.close();
    const tab = await session.browser.open(urls.unlisted);
    expect(await tab.marks()).toEqual([]);
    await session.browser.clickToolbarButton();
    await panelShows('Annotate this page now');
    await session.browser.panel.click('.choices button');
    expect((await marksOf(tab))['mark-person']).toContain('Pavel Latushko');
    await panelShows('Pavel Latushko');
    await tab.close();
  });

  test('meets no error of the extension on the way, and nothing was asked of the network', async () => {
    expect(await session.browser.extensionErrors()).toEqual([]);
    expect(session.browser.requests()).toEqual([]);
  });
});

/** In the panel: whether the page of the tab in front has been read, and listens. */
async function hasReadPage(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const report = await chrome.tabs.sendMessage(tab!.id, { to: 'page', type: 'report' });
  return report.status === 'article';
}
