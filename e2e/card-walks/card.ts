/** What a hand does with the pointer in the card, by what the reader makes of it. */
import { expect } from 'vitest';
import type { Tab } from '../browsers/driver';
import { middleOf, pass, seenCard } from '../card-view';
import { until } from '../until';
import { also, LONG, lukashenko, merkel, more, pin, type Walk } from './hand';

export const inTheCard: Record<string, Walk> = {
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
};

function cardText(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const host = [...document.documentElement.children].find(child => child.shadowRoot);
    return host?.shadowRoot?.querySelector<HTMLElement>('.card')?.innerText ?? '';
  });
}
