import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../lib/annotate';
import { compileIndex } from '../lib/knowledge/compile';
import { extractArticle } from '../lib/page/extract';
import { readKnowledge } from '../scripts/knowledge/read';
import type { Tab } from './browsers/driver';
import { newsSite, seedPage, urls } from './news-site';
import { cardText, hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

/** What the same pipeline finds in the same page outside a browser. */
function expectedMarks() {
  const { document } = new JSDOM(seedPage(urls.seed), { url: urls.seed }).window;
  const { article } = extractArticle(document, urls.seed)!;
  return annotate(article, compileIndex(readKnowledge()));
}

/** The page's markup without the one element that Sidelight adds. */
function markup(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...copy.children]) if (child.localName === 'div') child.remove();
    return copy.outerHTML;
  });
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ');

describe.each(['chromium', 'firefox'] as const)('in %s', name => {
  let session: TestSession;
  let tab: Tab;

  beforeAll(async () => {
    session = await startTestSession(name, newsSite());
    tab = await session.browser.open(urls.seed);
  });
  afterAll(() => session?.end());

  test('the article’s actors and claims are marked, each on its own text', async () => {
    const { mentions, claims } = expectedMarks();
    const marks = await marksOf(tab);
    for (const kind of ['person', 'organisation', 'place'] as const)
      expect(marks[`mark-${kind}`], kind).toEqual(
        mentions.filter(mention => mention.kind === kind).map(({ exact }) => exact),
      );
    expect(squeezed(marks['mark-claim']!.join(''))).toBe(squeezed(claims.map(({ exact }) => exact).join('')));
    expect(marks['mark-person']).toContain('Charles Michel');
    expect(marks['mark-person']!.length).toBeGreaterThan(25);
  });

  test('a pointer that rests on a name opens its card, as of the article’s day', async () => {
    const card = await hoverMark(tab, 'Angela Merkel');
    expect(card).toContain('Chancellor of Germany');
    expect(card).not.toContain('2021');
  });

  test('Escape closes the card', async () => {
    await tab.press('Escape');
    await until(async () => (await cardText(tab)) === null, 'the card to close');
  });

  test('a card that is left closes by itself', async () => {
    await hoverMark(tab, 'Emmanuel Macron');
    await tab.hover({ x: 5, y: 5 });
    await until(async () => (await cardText(tab)) === null, 'the card to close');
  });

  test('a pinned card stays, and opens again after the background has died', async () => {
    await session.browser.killBackground();
    await tab.reload();
    await marksOf(tab);
    expect(await hoverMark(tab, 'Mark Rutte')).toContain('Netherlands');
    await tab.click('html > div >>> button[aria-label=Pin]');
    await tab.hover({ x: 5, y: 5 });
    await tab.press('Tab');
    expect(await cardText(tab)).toContain('Mark Rutte');
    await tab.click('html > div >>> button[aria-label=Close]');
    await until(async () => (await cardText(tab)) === null, 'the card to close');
  });

  test('the panel opens and lists the same actors and claims', async () => {
    const { panel } = session.browser;
    await panel.open();
    const text = await until(async () => {
      const shown = await panel.text();
      return shown.includes('Alexander Lukashenko') && shown;
    }, 'the actors in the panel');
    const { mentions, claims } = expectedMarks();
    for (const actor of new Set(mentions.map(mention => mention.name))) expect(text).toContain(actor);
    expect(text).toMatch(new RegExp(`Claims\\s*${claims.length}\\b`));
    expect(text).toContain('10 days after the election');
  });

  test('“go to text” scrolls to the mention and lets it light up', async () => {
    const { panel } = session.browser;
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await panel.click('button[aria-expanded=false]');
    await panel.click('.row.open .go button');
    await until(
      async () => (await tab.marks()).some(({ name, texts }) => name === 'mark-now' && texts.length > 0),
      'a lit mention',
    );
    await until(async () => !(await tab.marks()).some(({ name }) => name === 'mark-now'), 'the light to go');
    // It is asked for: where marks are hidden too.
    await session.browser.runCommand('toggle-marks');
    await until(async () => (await tab.marks()).length === 0, 'the marks to go');
    await panel.click('.row.open .go button');
    await until(async () => (await tab.marks())[0]?.name === 'mark-now', 'a lit mention');
    expect(await tab.marks()).toHaveLength(1);
    await session.browser.runCommand('toggle-marks');
    await marksOf(tab);
  });

  test('the panel follows to another tab and back, a reload, and a page that is about something else', async () => {
    const { browser } = session;
    const other = await browser.open(urls.other);
    await until(
      async () => (await browser.panel.text()).includes('Not about the Belarus crisis'),
      'the panel to follow',
    );
    expect(await other.marks()).toEqual([]);
    await other.close();
    await tab.bringToFront();
    await until(
      async () => (await browser.panel.text()).includes('Alexander Lukashenko'),
      'the panel to come back',
    );
    await tab.goto(urls.demo);
    await until(
      async () => (await browser.panel.text()).includes('Pavel Latushko'),
      'the panel to show the other article',
    );
    await browser.panel.close();
    expect(await browser.panel.isOpen()).toBe(false);
  });

  test('nothing was asked of the network, the page’s console is clean', async () => {
    expect(session.browser.requests()).toEqual([]);
    expect(tab.consoleMessages()).toEqual([]);
    expect(await session.browser.extensionErrors()).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('a page in %s', name => {
  let session: TestSession;
  beforeAll(async () => {
    session = await startTestSession(name, newsSite());
  });
  afterAll(() => session?.end());

  test('has the same markup with the marks and a card as without them', async () => {
    // An address that the gate does not run on shows what the page is by itself.
    session.server.set('http://plain.example/', seedPage(urls.seed));
    const plain = await session.browser.open('http://plain.example/');
    const tab = await session.browser.open(urls.seed);
    await marksOf(tab);
    await hoverMark(tab, 'Angela Merkel');
    // The advertisement of the page comes late, in both.
    await until(async () => (await markup(tab)) === (await markup(plain)), 'the same markup');
  });

  test('about something else stays untouched', async () => {
    const tab = await session.browser.open(urls.other);
    await new Promise(resolve => setTimeout(resolve, 1000));
    expect(await tab.marks()).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});
