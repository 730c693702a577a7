/** Pages that a reader meets and that make it hard: what must hold on them, in the reader's words. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/driver';
import { preactPage, reactPage } from './pages/apps';
import { elsewhere, sanctions, strikes } from './pages/articles';
import { endless, liveBlog, long, restless } from './pages/growing';
import { advertised, inShadow, rightToLeft, slotted, strictPolicy } from './pages/strict';
import type { Route } from './server';
import { hoverMark, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

const host = 'http://www.dw.com';

const texts = async (tab: Tab, name: string) =>
  (await tab.marks()).find(mark => mark.name === name)?.texts ?? [];
const persons = (tab: Tab) => texts(tab, 'mark-person');

describe.each(['chromium', 'firefox'] as const)('in %s', name => {
  let session: TestSession;
  beforeAll(async () => {
    const [preact, react] = await Promise.all([
      preactPage([strikes, elsewhere, sanctions]),
      reactPage([strikes, sanctions]),
    ]);
    const pages: Record<string, Route> = {
      endless,
      liveBlog,
      long,
      restless,
      advertised,
      inShadow,
      rightToLeft,
      slotted,
      strictPolicy,
      react,
    };
    session = await startTestSession(name, {
      ...Object.fromEntries(Object.entries(pages).map(([page, route]) => [`${host}/${page}`, route])),
      ...Object.fromEntries([strikes, elsewhere, sanctions].map(({ path }) => [host + path, preact])),
      'http://home.example/': '<title>Home</title>',
    });
    // With its last tab a window would close, and the panel with it.
    await session.browser.open('http://home.example/');
  });
  afterAll(() => session?.end());

  const open = (page: string) => session.browser.open(`${host}/${page}`);
  const panelShows = (text: string) =>
    until(async () => (await session.browser.panel.text()).includes(text), `the panel to show "${text}"`);

  test('a page drawn by Preact: the marks follow me from article to article and back', async () => {
    const tab = await open('strikes');
    expect((await marksOf(tab))['mark-person']).toContain('Charles Michel');
    await tab.click('#elsewhere');
    await until(async () => (await persons(tab)).length === 0, 'the marks to go');
    await tab.click('#sanctions');
    await until(async () => (await persons(tab)).includes('Josep Borrell'), 'the marks of the next');
    expect(await persons(tab)).not.toContain('Charles Michel');
    await tab.evaluate(() => history.go(-2));
    await until(async () => (await persons(tab)).includes('Charles Michel'), 'the marks of the first');
    expect(await persons(tab)).not.toContain('Josep Borrell');
    expect(tab.consoleMessages()).toEqual([]);
    await tab.close();
  });

  test('a page hydrated by React: it finds its own markup, and goes on as if nobody else were there', async () => {
    const tab = await open('react');
    await marksOf(tab);
    expect(await hoverMark(tab, 'Charles Michel')).toContain('European Council');
    await until(
      () => tab.evaluate(() => document.querySelector('#readers')!.textContent !== '1 readers'),
      'React to take the page over',
    );
    expect(await persons(tab)).toContain('Charles Michel');
    await tab.click('#next');
    await until(async () => (await persons(tab)).includes('Josep Borrell'), 'the marks of the next');
    expect(await persons(tab)).not.toContain('Charles Michel');
    expect(tab.consoleMessages()).toEqual([]);
    await tab.close();
  });

  test('a second article that scrolls in: the first keeps its day; the second has its own once I am there', async () => {
    const tab = await open('endless');
    await marksOf(tab);
    await session.browser.panel.open();
    await panelShows('17 August 2020');
    await tab.evaluate(() => scrollTo(0, 400));
    await until(
      () => tab.evaluate(() => document.querySelectorAll('article').length === 2),
      'the second article',
    );
    // An edit of the first has it read again, with the second one below.
    await tab.evaluate(() =>
      document
        .querySelector('article')!
        .insertAdjacentHTML(
          'beforeend',
          '<div><p>Donald Tusk said in Warsaw that Poland stood by the strikers of Belarus.</p></div>',
        ),
    );
    await until(async () => (await persons(tab)).includes('Donald Tusk'), 'the edit to be marked');
    expect(await persons(tab)).not.toContain('Josep Borrell');
    await panelShows('17 August 2020');
    await tab.evaluate(() => document.dispatchEvent(new Event('read-on')));
    await until(async () => (await persons(tab)).includes('Josep Borrell'), 'the marks of the second');
    expect(await persons(tab)).not.toContain('Charles Michel');
    await panelShows('2 October 2020');
    await session.browser.panel.close();
    await tab.close();
  });

  test('a live blog: what comes in is marked, and no mark flickers meanwhile', async () => {
    const tab = await open('liveBlog');
    await marksOf(tab);
    await tab.evaluate(() => {
      const least = { size: Number.POSITIVE_INFINITY };
      Object.assign(globalThis, { least });
      const look = () => {
        least.size = Math.min(least.size, CSS.highlights.get('mark-person')?.size ?? 0);
        requestAnimationFrame(look);
      };
      look();
    });
    const before = await persons(tab);
    for (const entry of [
      'Angela Merkel said that she had called Vladimir Putin about Belarus.',
      'Emmanuel Macron said much the same.',
    ]) {
      await tab.evaluate(detail => document.dispatchEvent(new CustomEvent('entry', { detail })), entry);
      const [who] = /^\w+ \w+/.exec(entry)!;
      await until(async () => (await persons(tab)).includes(who), `${who} to be marked`);
    }
    expect(await tab.evaluate<number>('least.size')).toBe(before.length);
    await tab.close();
  });

  test('a page that writes its paragraphs anew every second: only names are ever marked', async () => {
    const tab = await open('restless');
    const { 'mark-person': first = [] } = await marksOf(tab);
    const names = new Set(first);
    const rounds = () => tab.evaluate(() => Number(document.querySelector('p b')?.textContent ?? 0));
    await until(async () => {
      expect((await persons(tab)).filter(person => !names.has(person))).toEqual([]);
      return (await rounds()) >= 4;
    }, 'some rounds');
    await until(async () => (await persons(tab)).length === first.length, 'all names to be marked again');
    await tab.close();
  });

  test('an article of 10,000 paragraphs: the page has its turns while it is read, to the end', async () => {
    const tab = await open('long');
    await until(
      async () => (await tab.evaluate(() => CSS.highlights.get('mark-person')?.size ?? 0)) >= 10_000,
      'all to be marked',
      45_000,
    );
    // All at once, the longest wait would be as good as the whole of it.
    expect(await tab.evaluate<number>('longest / waited')).toBeLessThan(0.75);
    await tab.close();
  });

  test('an article laid out by a custom element is marked like any other', async () => {
    const tab = await open('slotted');
    expect((await marksOf(tab))['mark-person']).toContain('Charles Michel');
    expect(await hoverMark(tab, 'Charles Michel')).toContain('European Council');
    expect(tab.consoleMessages()).toEqual([]);
    await tab.close();
  });

  test('an article inside a shadow root is left alone', async () => {
    const tab = await open('inShadow');
    await new Promise(resolve => setTimeout(resolve, 1000));
    expect(await tab.marks()).toEqual([]);
    expect(tab.consoleMessages()).toEqual([]);
    await tab.close();
  });

  test('advertisements written between the paragraphs and into frames are not marked, the text around them is', async () => {
    const tab = await open('advertised');
    const { 'mark-person': marked } = await marksOf(tab);
    expect(marked).toContain('Charles Michel');
    expect(marked).toContain('Maria Kolesnikova');
    expect(
      await tab.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(
          frame => (frame.contentWindow as Window & typeof globalThis).CSS.highlights.size,
        ),
      ),
    ).toEqual(strikes.paragraphs.map(() => 0));
    await tab.close();
  });

  test('a page whose policy allows nothing has its marks and its card, and refuses nothing of ours', async () => {
    const tab = await open('strictPolicy');
    await marksOf(tab);
    expect(await hoverMark(tab, 'Charles Michel')).toContain('European Council');
    expect(await tab.evaluate('refused')).toEqual([]);
    await tab.close();
  });

  test('a page from right to left has its card beside the name, inside the window', async () => {
    const tab = await open('rightToLeft');
    await marksOf(tab);
    await hoverMark(tab, 'Charles Michel');
    const [card, width] = await tab.evaluate(() => {
      const host = [...document.documentElement.children].find(child =>
        child.shadowRoot?.querySelector('.card'),
      )!;
      const { left, right } = host.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
      return [{ left, right }, innerWidth] as const;
    });
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(width);
    await tab.close();
  });

  test('a page in a hidden tab is read when I come back to it, and not before', async () => {
    const tab = await open('liveBlog');
    await marksOf(tab);
    const other = await session.browser.open('http://home.example/');
    await until(() => tab.evaluate(() => document.hidden), 'the tab to be hidden');
    await tab.evaluate(() =>
      document.dispatchEvent(
        new CustomEvent('entry', { detail: 'Angela Merkel spoke of Belarus with Vladimir Putin.' }),
      ),
    );
    await new Promise(resolve => setTimeout(resolve, 1000));
    expect(await persons(tab)).not.toContain('Angela Merkel');
    await tab.bringToFront();
    await until(async () => (await persons(tab)).includes('Angela Merkel'), 'the entry to be marked');
    await other.close();
    await tab.close();
  });

  test('through all of that the extension made no mistake, opened nothing by itself and asked the network for nothing', async () => {
    expect(await session.browser.panel.isOpen()).toBe(false);
    const errors = await session.browser.extensionErrors();
    // Firefox tells of a message that was under way when its tab was closed.
    expect(errors.filter(error => !error.includes('context unloaded'))).toEqual([]);
    expect(session.browser.requests()).toEqual([]);
  });
});
