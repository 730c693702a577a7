/** Pages that the browser keeps for later, or prepares before they are asked for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../scripts/browsers/install';
import { startChromium } from './browsers/chromium/drive';
import { makeProfile } from './browsers/profile';
import { newsSite, urls } from './news-site';
import { articleElement, pageOf, strikes } from './pages/articles';
import { startServer } from './server';
import { builtExtension, cardText, hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

/** A highlight of the page, kept to be compared with the one that is there later. */
declare const kept: Highlight | undefined;

/** What of the extension's own API is used in its pages. */
interface ExtensionApi {
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
  runtime: { getContexts(of: { contextTypes: ['SIDE_PANEL'] }): Promise<unknown[]> };
  tabs: {
    query(about: { active: true }): Promise<[{ id: number }]>;
    sendMessage(tabId: number, message: object): Promise<{ status: string }>;
  };
}
declare const chrome: ExtensionApi;

/** What the extension does at the tab in front, asked from one of its pages: the report is null where no reader is. */
async function lookAtTab() {
  const [{ id: tabId }] = await chrome.tabs.query({ active: true });
  const report = chrome.tabs.sendMessage(tabId, { to: 'page', type: 'report' });
  return {
    badge: await chrome.action.getBadgeText({ tabId }),
    report: await report.then(
      ({ status }) => status,
      () => null,
    ),
    panels: (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
  };
}

describe.each(['chromium', 'firefox'] as const)('in %s', name => {
  let session: TestSession;
  beforeAll(async () => {
    session = await startTestSession(name, newsSite());
  });
  afterAll(() => session?.end());

  test('I go on and come back: the article is as I left it, and nothing is read again', async () => {
    const tab = await session.browser.open(urls.demo);
    const before = await marksOf(tab);
    await hoverMark(tab, 'Angela Merkel');
    await tab.evaluate(() => {
      Object.assign(globalThis, { kept: CSS.highlights.get('mark-person') });
    });
    await tab.evaluate(url => {
      setTimeout(() => {
        location.href = url;
      });
    }, urls.other);
    await until(() => tab.evaluate(() => location.pathname.includes('harvest')), 'the other page');
    await tab.evaluate(() => void setTimeout(() => history.back()));
    await until(() => tab.evaluate(() => location.pathname.includes('belarus')), 'the page to be back');
    expect(await marksOf(tab)).toEqual(before);
    expect(
      await tab.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation');
        return {
          isTheSame: typeof kept === 'object' && kept === CSS.highlights.get('mark-person'),
          // Chromium says why it could not keep a page; null where it could.
          reasons: (entry as { notRestoredReasons?: unknown }).notRestoredReasons ?? null,
        };
      }),
    ).toEqual({ isTheSame: true, reasons: null });
    expect(await cardText(tab)).toBeNull();
    expect(await hoverMark(tab, 'Emmanuel Macron')).toContain('President of France');
    expect(tab.consoleMessages()).toEqual([]);
  });

  test('and the marks that I hid meanwhile are hidden there too', async () => {
    const tab = await session.browser.open(urls.demo);
    await marksOf(tab);
    const other = await session.browser.open(urls.seed);
    await marksOf(other);
    await other.evaluate(url => {
      setTimeout(() => {
        location.href = url;
      });
    }, urls.other);
    await until(() => other.evaluate(() => location.pathname.includes('harvest')), 'the other page');
    await tab.bringToFront();
    await session.browser.runCommand('toggle-marks');
    await until(async () => (await tab.marks()).length === 0, 'the marks to go');
    await other.bringToFront();
    await other.evaluate(() => void setTimeout(() => history.back()));
    await until(() => other.evaluate(() => location.pathname.includes('belarus')), 'the page to be back');
    await until(async () => (await other.marks()).length === 0, 'the marks to be hidden');
    expect(await session.browser.extensionErrors()).toEqual([]);
  });
});

describe('in chromium, a page that is prepared before I ask for it', () => {
  const start = 'http://www.dw.com/start';
  const next = 'http://www.dw.com/next';
  const told = 'http://www.dw.com/told';

  // Firefox prepares no pages: it has neither document.prerendering nor speculation rules.
  // A DevTools session of our own keeps Chromium from preparing pages, and puppeteer loses a page that was prepared: the
  // driver is not used, and the page tells by itself how it went.
  test('is not touched, and is marked once I am there', async () => {
    const server = await startServer({
      [start]: pageOf(
        'Start',
        '<p>Read on.</p><script type="speculationrules">{"prerender":[{"urls":["/next"],"eagerness":"immediate"}]}</script>',
      ),
      [next]: pageOf(
        strikes.title,
        `${articleElement(strikes)}<script>
          const [entry] = performance.getEntriesByType('navigation');
          let before = 0;
          const timer = setInterval(() => {
            const marks = CSS.highlights.get('mark-person')?.size ?? 0;
            if (document.prerendering) before += marks;
            else if (marks > 0) {
              clearInterval(timer);
              fetch('/told?prepared=' + (entry.activationStart > 0) + '&before=' + before);
            }
          }, 50);
        </script>`,
      ),
      [told]: '',
    });
    const asked = (part: string) => server.requests.find(({ url }) => url.includes(part));
    const profile = makeProfile();
    const extension = builtExtension('chromium');
    const browser = await startChromium(await ensureBrowser('chromium'), profile.folder, {
      extension,
      server,
    });
    try {
      const id = await browser.installExtension(extension);
      // It would come to the front, and pages are prepared for the tab in front.
      const welcome = await browser.waitForTarget(target => target.url().endsWith('/welcome.html'));
      await (await welcome.page())!.close();
      const tool = await browser.newPage();
      await tool.goto(`chrome-extension://${id}/options.html`);
      const page = await browser.newPage();
      await page.goto(start);
      await until(() => asked('/next'), 'the page to be prepared');
      // Twice as long as the gate takes for its two looks.
      await new Promise(resolve => setTimeout(resolve, 4000));
      expect(asked('/told')).toBeUndefined();
      expect(await tool.evaluate(lookAtTab)).toEqual({ badge: '', report: null, panels: 0 });
      await page.evaluate(() => void setTimeout(() => (location.href = '/next')));
      const { url } = await until(() => asked('/told'), 'marks on the page');
      expect(url).toBe(`${told}?prepared=true&before=0`);
      await until(async () => Number((await tool.evaluate(lookAtTab)).badge) > 0, 'the badge');
      expect(await tool.evaluate(lookAtTab)).toMatchObject({ report: 'article', panels: 0 });
    } finally {
      await browser.close();
      profile.remove();
      await server.close();
    }
  });
});
