/** Every edge of the card's states that a hand can make, with a real pointer and real keys. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { byHand } from '../lib/page/card/state.cases';
import type { BrowserName } from '../scripts/browsers/find';
import type { Point, Tab } from './browsers/driver';
import { cardName, linesOfText, middleOf, moveSlowly, pass, seenCard } from './card-view';
import { cardPage } from './pages/card';
import { marksOf, startTestSession, type TestSession } from './session';
import { until } from './until';

const address = 'http://www.dw.com/summit';
const merkel = 'Angela Merkel';
const macron = 'Emmanuel Macron';
const kolesnikova = 'Maria Kolesnikova';
const latushko = 'Pavel Latushko';
const lukashenko = 'Alexander Lukashenko';

const pin = 'html > div >>> button[aria-label=Pin]';
const more = 'html > div >>> .act';
const also = 'html > div >>> .also button';

/** Longer than any delay of the card. */
const LONG = 700;

type EdgeName = keyof typeof byHand;

/** Where things are on the page, and what a hand does there. */
interface Hand {
  tab: Tab;
  /** A point beside all marks. */
  aside: Point;
  /** Rests on a name until its card is open. */
  rest: (name: string) => Promise<void>;
  /** The middle of a name. */
  on: (name: string) => Promise<Point>;
  shows: (name: string | null) => Promise<void>;
  stays: (name: string | null) => Promise<void>;
}

interface Walk {
  edges: EdgeName[];
  /** Where it can be done; in both where it is left out. */
  only?: BrowserName;
  act: (hand: Hand) => Promise<void>;
}

/** Puts the keyboard into an open card. */
async function tabIn({ tab }: Hand): Promise<void> {
  await tab.evaluate(() => document.querySelector<HTMLElement>('#last')!.focus());
  await tab.press('Tab');
  await until(async () => (await seenCard(tab))?.hasFocus, 'the focus in the card');
}

/** Presses Tab until the focus is on the link to there. */
async function tabTo({ tab }: Hand, there: string): Promise<void> {
  await tab.evaluate(() => document.querySelector<HTMLElement>('#first')!.focus());
  await until(async () => {
    await tab.press('Tab');
    return tab.evaluate(there => document.activeElement?.getAttribute('href') === there, there);
  }, `the focus on the link to ${there}`);
}

/** The way from one name over the one beside it into the card, which stands below the first. */
async function crossing(tab: Tab): Promise<Point[]> {
  const [other] = await linesOfText(tab, macron);
  const { box } = (await seenCard(tab))!;
  const way: Point[] = [];
  for (let { y } = middleOf(other!); y < box.top + 3; y++) way.push({ x: other!.left + 15, y });
  return way;
}

/** What a hand does, by what the reader makes of it. */
const walks: Record<string, Walk> = {
  'rests on a name': {
    edges: ['a pointer that comes upon a name is waited for', 'a pointer that has rested opens the card'],
    act: async ({ tab, on, shows }) => {
      await tab.hover(await on(merkel));
      expect(await cardName(tab)).toBeNull();
      await shows(merkel);
    },
  },
  'passes over a name': {
    edges: ['a pointer that passes on opens nothing'],
    act: async ({ tab, on, aside, stays }) => {
      await tab.hover(await on(merkel));
      await tab.hover(aside);
      await stays(null);
    },
  },
  'goes to and fro over a name, and rests': {
    edges: ['a pointer that passes over the name is waited for anew'],
    act: async ({ tab, on, shows }) => {
      const { x, y } = await on(macron);
      for (let turn = 0; turn < 12; turn++) {
        await tab.hover({ x: x + (turn % 2 ? 60 : -60), y });
        await pass(40);
        expect(await cardName(tab)).toBeNull();
      }
      await shows(macron);
    },
  },
  'goes on to another name': {
    edges: ['another name is waited on anew'],
    act: async ({ tab, on, shows }) => {
      await tab.hover(await on(merkel));
      await tab.hover(await on(macron));
      await shows(macron);
    },
  },
  'taps on a name': {
    edges: ['a tap opens at once'],
    act: async ({ tab, on, shows, stays }) => {
      await tab.tap(await on(merkel));
      await shows(merkel);
      await stays(merkel);
    },
  },
  'leaves the name': {
    edges: ['a card that is left has a moment of grace', 'a card closes when the grace is over'],
    act: async ({ tab, rest, aside, shows }) => {
      await rest(merkel);
      await tab.hover(aside);
      expect(await cardName(tab)).toBe(merkel);
      await shows(null);
    },
  },
  'leaves the name, and comes back': {
    edges: ['a pointer that comes back keeps the card'],
    act: async ({ tab, rest, on, aside, stays }) => {
      await rest(merkel);
      await tab.hover(aside);
      await tab.hover(await on(merkel));
      await stays(merkel);
    },
  },
  'goes down into the card, quickly': {
    edges: ['a pointer that reaches the card keeps it'],
    act: async ({ tab, rest, stays }) => {
      await rest(merkel);
      await tab.hover(middleOf((await seenCard(tab))!.box));
      await stays(merkel);
    },
  },
  'goes down into the card, as slowly as can be': {
    edges: ['a pointer on its way to the card leaves the name', 'a pointer that comes nearer has time anew'],
    act: async ({ tab, rest, stays }) => {
      await rest(merkel);
      const [line] = await linesOfText(tab, merkel);
      const { box } = (await seenCard(tab))!;
      // Right of the name, where nothing is marked, and left of the next one.
      const x = line!.right + 12;
      const way: Point[] = [];
      for (let y = line!.bottom - 8; y < box.top + 3; y++) way.push({ x, y });
      await moveSlowly(tab, way, 150);
      await stays(merkel);
    },
  },
  'goes over another name into the card, slowly': {
    edges: [
      'a pointer on its way over another name leaves the first',
      'a pointer that crosses another name has time anew while it comes nearer',
      'a pointer that has crossed another name keeps the card',
    ],
    act: async ({ tab, rest, stays }) => {
      await rest(merkel);
      await moveSlowly(tab, await crossing(tab), 120);
      await stays(merkel);
    },
  },
  'rests on another name on the way': {
    edges: [
      'a card stays for now when the pointer is on another name',
      'a pointer that rests on another name gets its card',
    ],
    act: async ({ tab, rest, on, shows }) => {
      await rest(merkel);
      await tab.hover(await on(macron));
      expect(await cardName(tab)).toBe(merkel);
      await shows(macron);
    },
  },
  'crosses another name and comes back': {
    edges: ['a pointer that comes back over another name keeps the card'],
    act: async ({ tab, rest, on, stays }) => {
      await rest(merkel);
      await tab.hover(await on(macron));
      await tab.hover(await on(merkel));
      await stays(merkel);
    },
  },
  'crosses another name and goes on, away': {
    edges: ['a pointer that leaves the other name too loses the card'],
    act: async ({ tab, rest, on, aside, shows, stays }) => {
      await rest(merkel);
      await tab.hover(await on(macron));
      await tab.hover(aside);
      await shows(null);
      await stays(null);
    },
  },
  'leaves, and meets another name within the grace': {
    edges: ['a pointer that leaves and meets another name waits for that'],
    act: async ({ tab, rest, on, aside, shows }) => {
      await rest(merkel);
      await tab.hover(aside);
      await tab.hover(await on(macron));
      await shows(macron);
    },
  },
  'pins the card, leaves, and unpins it': {
    edges: ['the pin keeps the card', 'the pin lets the card go'],
    act: async ({ tab, rest, aside, shows, stays }) => {
      await rest(merkel);
      await tab.click(pin);
      await tab.hover(aside);
      await stays(merkel);
      await tab.click(pin);
      await tab.hover(aside);
      await shows(null);
    },
  },
  'leaves, and jumps back onto the pin': {
    edges: ['the pin keeps a card that was about to leave'],
    act: async ({ tab, rest, aside, stays }) => {
      await rest(merkel);
      const { right, top } = (await seenCard(tab))!.box;
      await tab.hover(aside);
      // Without waiting for the button to hold still: the grace is short. Close is last in the row, the pin before it.
      await tab.click({ x: right - 52, y: top + 22 });
      await until(async () => (await seenCard(tab))?.pinned, 'the card to be pinned');
      await tab.hover(aside);
      await stays(merkel);
    },
  },
  'lets the card grow, and shrink': {
    edges: ['the card grows', 'the card shrinks'],
    only: 'firefox',
    act: async ({ tab, rest }) => {
      await rest(merkel);
      await tab.click(more);
      await until(async () => (await cardText(tab)).includes('Less'), 'the card to grow');
      await tab.click(more);
      await until(async () => (await cardText(tab)).includes('More'), 'the card to shrink');
    },
  },
  'lets the card grow, leaves, and comes back; and jumps onto "Less"': {
    edges: ['a card that comes back is as large as it was', 'a card that was about to leave grows'],
    only: 'firefox',
    act: async ({ tab, rest, aside }) => {
      await rest(merkel);
      await tab.click(more);
      await until(async () => (await cardText(tab)).includes('Less'), 'the card to grow');
      const { box } = (await seenCard(tab))!;
      await tab.hover(aside);
      await tab.hover(middleOf(box));
      await pass(LONG);
      expect(await cardText(tab)).toContain('Less');
      const less = await tab.evaluate(() => {
        const host = [...document.documentElement.children].find(child => child.shadowRoot);
        const { x, y, width, height } = host!.shadowRoot!.querySelector('.act')!.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await tab.hover(aside);
      await tab.click(less);
      await until(async () => (await cardText(tab)).includes('More'), 'the card to shrink');
    },
  },
  'goes on to the claim around a name, from the card and from a pinned one': {
    edges: ['another card opens from the card', 'another card opens from a pinned one, unpinned'],
    act: async ({ tab, rest }) => {
      for (const pinned of [false, true]) {
        await rest(lukashenko);
        if (pinned) await tab.click(pin);
        await tab.click(also);
        await until(async () => /reported speech/i.test(await cardText(tab)), 'the card of the claim');
        expect((await seenCard(tab))?.pinned).toBe(false);
        await tab.press('Escape');
      }
    },
  },
  'clicks elsewhere': {
    edges: ['a click elsewhere closes the card', 'a click elsewhere ends the grace'],
    act: async ({ tab, rest, aside, shows }) => {
      await rest(merkel);
      await tab.click(aside);
      expect(await cardName(tab)).toBeNull();
      await rest(merkel);
      await tab.hover(aside);
      await tab.click(aside);
      await shows(null);
    },
  },
  'presses Escape, pinned or not, or within the grace': {
    edges: ['Escape closes the card', 'Escape closes a pinned card', 'Escape ends the grace'],
    act: async ({ tab, rest, aside }) => {
      await rest(merkel);
      await tab.press('Escape');
      expect(await cardName(tab)).toBeNull();
      await tab.hover(aside);
      await rest(merkel);
      await tab.click(pin);
      await tab.press('Escape');
      expect(await cardName(tab)).toBeNull();
      await tab.hover(aside);
      await rest(merkel);
      await tab.hover(aside);
      await tab.press('Escape');
      expect(await cardName(tab)).toBeNull();
    },
  },
  'goes into the card with the keyboard, and out again; Escape leads back too': {
    edges: ['the keyboard comes into the card', 'a card goes with the keyboard'],
    act: async hand => {
      const { tab, rest, aside, shows, stays } = hand;
      await rest(merkel);
      await tabIn(hand);
      await tab.hover(aside);
      await stays(merkel);
      await tab.press('Tab', 'Shift');
      await shows(null);
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('last');
      await rest(merkel);
      await tabIn(hand);
      await tab.press('Escape');
      expect(await cardName(tab)).toBeNull();
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('last');
    },
  },
  'tabs to a link that is a name, on to another, and away': {
    edges: [
      'the keyboard on a link that is a name opens its card at once',
      'the keyboard goes on from link to link',
    ],
    act: async hand => {
      const { tab, shows, stays } = hand;
      await tabTo(hand, '#one');
      await shows(kolesnikova);
      expect((await seenCard(tab))?.hasFocus).toBe(false);
      await stays(kolesnikova);
      await tab.press('Tab');
      await shows(latushko);
      await stays(latushko);
      await tab.press('Escape');
      await stays(null);
      expect(await tab.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#two');
      await tab.press('Tab', 'Shift');
      await shows(kolesnikova);
      await tab.press('Tab');
      await tab.press('Tab');
      await shows(null);
    },
  },
  'rests on a name, and tabs to another': {
    edges: ['the keyboard on another name gets its card'],
    act: async hand => {
      const { tab, rest, shows } = hand;
      await tabTo(hand, '#three');
      await rest(merkel);
      await tab.press('Tab', 'Shift');
      await shows(latushko);
    },
  },
  'leaves with the pointer, and comes with the keyboard': {
    edges: ['the keyboard keeps a card that was about to leave'],
    act: async ({ tab, rest, aside, stays }) => {
      await rest(merkel);
      await tab.evaluate(() => document.querySelector<HTMLElement>('#last')!.focus());
      await tab.hover(aside);
      await tab.press('Tab');
      await stays(merkel);
      expect((await seenCard(tab))?.hasFocus).toBe(true);
    },
  },
  'pins with the keyboard, and goes on': {
    edges: ['a pinned card stays when the keyboard leaves'],
    act: async hand => {
      const { tab, rest, aside, stays } = hand;
      await rest(merkel);
      await tabIn(hand);
      // Copying comes first.
      await tab.press('Tab');
      await tab.press('Enter');
      await until(async () => (await seenCard(tab))?.pinned, 'the card to be pinned');
      await tab.hover(aside);
      await tab.press('Tab', 'Shift');
      await tab.press('Tab', 'Shift');
      await stays(merkel);
    },
  },
};

function cardText(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const host = [...document.documentElement.children].find(child => child.shadowRoot);
    return host?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '';
  });
}

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
