/** What a hand does with the keyboard, by what the reader makes of it. */
import { expect } from 'vitest';
import { cardName, seenCard } from '../card-view';
import { until } from '../until';
import { type Hand, kolesnikova, latushko, merkel, pin, type Walk } from './hand';

/** Puts the keyboard into an open card. */
async function tabIn({ tab }: Hand): Promise<void> {
  await tab.evaluate(() => document.querySelector<HTMLElement>('#last')!.focus());
  await tab.press('Tab');
  await until(async () => (await seenCard(tab))?.hasFocus, 'the focus in the card');
}

/** Presses Tab until the focus is on the link to there; what else the hand does comes right before that. */
async function tabTo(
  { tab }: Hand,
  there: string,
  before: () => Promise<void> = async () => {},
): Promise<void> {
  await tab.evaluate(() => document.querySelector<HTMLElement>('#first')!.focus());
  await before();
  await until(async () => {
    await tab.press('Tab');
    return tab.evaluate(there => document.activeElement?.getAttribute('href') === there, there);
  }, `the focus on the link to ${there}`);
}

export const byKeyboard: Record<string, Walk> = {
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
      'a card goes with the keyboard on its name',
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
  'pushes the pointer aside, tabs to a link that is a name, and pushes it again': {
    edges: ['a pointer on another name counts more than the keyboard'],
    act: async hand => {
      const { tab, aside, rest, shows, stays } = hand;
      await tabTo(hand, '#one', () => tab.hover({ x: aside.x - 9, y: aside.y }));
      await shows(kolesnikova);
      await tab.hover(aside);
      await stays(kolesnikova);
      await rest(merkel);
      await tab.hover(aside);
      await shows(null);
    },
  },
  'tabs to a link that is a name, and pins its card': {
    edges: ['a pinned card stays when the keyboard leaves its name'],
    act: async hand => {
      const { tab, shows, stays } = hand;
      await tabTo(hand, '#one');
      await shows(kolesnikova);
      // A pin that takes the focus from the link is another edge.
      await tab.evaluate(() => document.addEventListener('mousedown', event => event.preventDefault()));
      await tab.click(pin);
      await tab.press('Tab');
      await stays(kolesnikova);
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
