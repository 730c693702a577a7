/** Every edge of the card's states that a hand can make, with a real pointer and real keys. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { byHand } from '../lib/page/card/state.cases';
import type { Tab } from './browsers/driver';
import { cardName, linesOfText, middleOf, pass } from './card-view';
import { inTheCard } from './card-walks/card';
import { type Hand, LONG } from './card-walks/hand';
import { byKeyboard } from './card-walks/keyboard';
import { onThePage } from './card-walks/pointer';
import { cardPage } from './pages/card';
import { marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

const address = 'http://www.dw.com/summit';
const walks = { ...onThePage, ...inTheCard, ...byKeyboard };

test('there is a walk for every edge', () => {
  const walked = Object.values(walks).flatMap(({ edges }) => edges);
  expect(walked.toSorted()).toEqual(Object.keys(byHand).toSorted());
});

describe.each(['chromium', 'firefox'] as const)('in %s, a hand', name => {
  let session: TestSession;
  let tab: Tab;
  let hand: Hand;

  beforeAll(async () => {
    session = await startTestSession(name, { [address]: cardPage() });
    tab = await session.browser.open(address);
    await marksOf(tab);
    const on = async (text: string) => middleOf((await linesOfText(tab, text))[0]!);
    hand = {
      tab,
      aside: { x: 1100, y: 20 },
      on,
      rest: async text => {
        const { x, y } = await on(text);
        await tab.hover({ x: x - 4, y });
        await tab.hover({ x, y });
        await hand.shows(text);
      },
      shows: async text => {
        await until(async () => (await cardName(tab)) === text, `the card of ${text}`, 5000);
      },
      stays: async text => {
        await pass(LONG);
        expect(await cardName(tab)).toBe(text);
      },
    };
  });
  afterAll(() => session?.end());

  beforeEach(async () => {
    await tab.hover(hand.aside);
    await tab.press('Escape');
    await tab.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    await hand.shows(null);
  });

  const here = Object.entries(walks).filter(([, { only }]) => !only || only === name);
  test.each(here)('%s', (_, { act }) => act(hand));
});
