/** The way through the marks without a pointer: from one to the next, and from the links that the keyboard is on. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from './browsers/driver';
import { cardName, isAbove, isBelow, linesOfText, pass, seenCard } from './card-view';
import { pageOf } from './pages/articles';
import { quietDemo } from './pages/demo';
import { cardText, marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

const demo = 'http://www.dw.com/en/walk/a-1';
const source = 'http://www.dw.com/source';
const linked = 'http://www.dw.com/en/links/a-2';

/** An article with links: one that is a name, ones that hold one, over two lines too, in a claim, and of nothing marked. */
const articleWithLinks = pageOf(
  'Leaders in Europe turn to Minsk',
  `<style>body { max-width: 640px; margin: 60px 40px 700px; font: 18px/1.8 "DejaVu Serif", serif; }</style>
  <nav><a id="home" href="/">Home</a></nav>
  <article><h1>Leaders in Europe turn to Minsk after the election in Belarus</h1>
    <time datetime="2020-08-19">19 August 2020</time>
    <p>In Berlin, <a id="name" href="/merkel">Angela Merkel</a> met <a id="holds" href="/talks">her guest at the talks,
      Emmanuel Macron</a>, for an hour on Wednesday, ten days after the presidential election in Belarus.</p>
    <p>Charles Michel said that the election was neither free nor fair, and that the Union would stand by those who asked
      for <a id="inside" href="/vote">another vote under the eyes of observers</a> before the end of the year.</p>
    <p>It rained on the square, and <a id="none" href="/trams">the trams</a> went round it as on every evening.</p>
  </article>`,
);

type Walk = 'next-mark' | 'previous-mark' | 'show-card';

describe.each(['chromium', 'firefox'] as const)('a reader without a pointer, in %s,', name => {
  let session: TestSession;
  let tab: Tab;

  beforeAll(async () => {
    session = await startTestSession(name, {
      [demo]: quietDemo(),
      [linked]: articleWithLinks,
      [source]: '<title>Source</title>',
    });
    tab = await session.browser.open(demo);
  });
  afterAll(() => session?.end());

  const command = (which: Walk | 'toggle-marks') => session.browser.runCommand(which);
  const walk = async (which: Walk) => {
    const before = await cardText(tab);
    await command(which);
    return until(async () => {
      const text = await cardText(tab);
      return text !== before && text;
    }, `another card after ${which}`);
  };
  const close = async () => {
    await tab.press('Escape');
    await until(async () => (await cardText(tab)) === null, 'the card to close');
  };
  const focused = () => tab.evaluate(() => document.activeElement!.id || document.activeElement!.localName);
  const focusIsInCard = () =>
    tab.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.matches('.card') ?? false);

  describe('on an article', () => {
    beforeEach(async () => {
      await tab.goto(demo);
      await marksOf(tab);
    });

    test('walks from mark to mark, and back, with the page following', async () => {
      const cards: string[] = [];
      for (let step = 0; step < 6; step++) {
        cards.push(await walk('next-mark'));
        expect(await tab.evaluate(litIsInView)).toBe(true);
      }
      expect(new Set(cards).size).toBeGreaterThan(3);
      expect(await focusIsInCard()).toBe(true);
      for (const at of [4, 3]) expect(await walk('previous-mark')).toBe(cards[at]);
      // Faster than the cards come.
      await command('next-mark');
      await command('next-mark');
      await until(async () => (await cardText(tab)) === cards[5], 'the card two marks on');
      for (const at of [4, 3]) expect(await walk('previous-mark')).toBe(cards[at]);
      // Round the beginning to the end of the article.
      for (let step = 0; step < 3; step++) await walk('previous-mark');
      const last = await walk('previous-mark');
      expect(await tab.evaluate(litIsInView)).toBe(true);
      expect(await tab.evaluate('scrollY')).toBeGreaterThan(500);
      await close();
      expect(await focused()).toBe('body');
      expect(await walk('show-card')).toBe(last);
      await close();
    });

    test('goes from the page to a source and back with keys alone: the card is as it was left', async () => {
      // The title is a claim that nothing is known of; the names in it have sources.
      for (const _ of [1, 2]) await walk('next-mark');
      await until(focusIsInCard, 'the focus in the card');
      const name = await cardName(tab);
      const tabInCard = async (selector: string) => {
        const isThere = (selector: string) =>
          document.activeElement?.shadowRoot?.activeElement?.matches(selector);
        await until(async () => {
          await tab.press('Tab');
          return tab.evaluate(isThere, selector);
        }, `the focus on ${selector}`);
      };
      await tabInCard('.sources > summary');
      await tab.press('Enter');
      await tabInCard('.sources li a');
      // The network of the tests has one site.
      await tab.evaluate(href => {
        (document.activeElement!.shadowRoot!.activeElement as HTMLAnchorElement).href = href;
      }, source);
      await tab.press('Enter');
      const opened = await session.browser.waitForTab('/source');
      expect(await opened.evaluate(() => [document.referrer, opener])).toEqual(['', null]);
      await opened.close();
      await tab.bringToFront();
      expect(await cardName(tab)).toBe(name);
      await close();
      expect(await focused()).toBe('body');
    });

    test.each<Walk>(['next-mark', 'previous-mark', 'show-card'])(
      'has hidden marks back with the first step: %s',
      async which => {
        const marks = await marksOf(tab);
        await command('toggle-marks');
        await until(async () => (await tab.marks()).length === 0, 'the marks to go');
        await walk(which);
        expect(await focusIsInCard()).toBe(true);
        await close();
        expect(await marksOf(tab)).toEqual(marks);
        // For good, as they were hidden.
        await tab.reload();
        await marksOf(tab);
      },
    );
  });

  describe('on a link', () => {
    beforeEach(async () => {
      await tab.goto(linked);
      await marksOf(tab);
    });

    /** Presses Tab until the focus is on the link. */
    const tabTo = async (link: string) => {
      await tab.evaluate(() => {
        getSelection()!.removeAllRanges();
        document.querySelector<HTMLElement>('#home')!.focus();
      });
      await until(async () => {
        if ((await focused()) === link) return true;
        await tab.press('Tab');
        return false;
      }, `the focus on #${link}`);
    };

    test.each([
      ['that is a name', 'name', 'Angela Merkel', 'Angela Merkel'],
      ['that holds one, on its second line', 'holds', 'Emmanuel Macron', 'Emmanuel Macron'],
      ['in a claim', 'inside', 'Charles Michel', 'another vote under the eyes of observers'],
    ])('%s has its card at once, a command leads into it, and Escape back', async (_, link, title, text) => {
      await tabTo(link);
      await until(async () => (await cardName(tab)) === title, `the card of ${title}`);
      const card = (await seenCard(tab))!;
      expect(card.hasFocus).toBe(false);
      const [line] = await linesOfText(tab, text);
      expect(isBelow(card, line!) || isAbove(card, line!)).toBe(true);
      await command('show-card');
      await until(focusIsInCard, 'the focus in the card');
      expect((await seenCard(tab))!.box).toEqual(card.box);
      await close();
      expect(await focused()).toBe(link);
      // And again, although another card was shown in between.
      await walk('next-mark');
      await close();
      await walk('show-card');
      expect(await cardName(tab)).toBe(title);
      await close();
    });

    test('that is no mark has none, and a command shows the last one again', async () => {
      await tabTo('none');
      await until(async () => (await cardName(tab)) === null, 'the card of the link before to close');
      await walk('show-card');
      expect(await cardName(tab)).toBe('Charles Michel');
      await close();
      expect(await focused()).toBe('none');
    });

    test('has no card while marks are hidden', async () => {
      await command('toggle-marks');
      await until(async () => (await tab.marks()).length === 0, 'the marks to go');
      await tabTo('name');
      await pass(500);
      expect(await cardName(tab)).toBeNull();
      await command('toggle-marks');
      await marksOf(tab);
    });

    test('goes on from there', async () => {
      await tabTo('name');
      await walk('next-mark');
      expect(await cardName(tab)).toBe('Emmanuel Macron');
      await close();
    });
  });

  test('meets no error of the extension on the way', async () => {
    expect(await session.browser.extensionErrors()).toEqual([]);
    expect(session.browser.requests()).toEqual([]);
  });
});

/** In the page: whether the mark that is shown now is in view. */
function litIsInView(): boolean {
  let inView = false;
  CSS.highlights.get('mark-now')!.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const { top, bottom } = range.getClientRects()[0]!;
    inView ||= top >= 0 && bottom <= innerHeight;
  });
  return inView;
}
