/** What a hand does with the pointer on the page, by what the reader makes of it. */
import { expect } from 'vitest';
import type { Point, Tab } from '../browsers/driver';
import { cardName, linesOfText, middleOf, moveSlowly, pass, seenCard } from '../card-view';
import { macron, merkel, type Walk } from './hand';

/** The way from one name over the one beside it into the card, which stands below the first. */
async function crossing(tab: Tab): Promise<Point[]> {
  const [other] = await linesOfText(tab, macron);
  const { box } = (await seenCard(tab))!;
  const way: Point[] = [];
  for (let { y } = middleOf(other!); y < box.top + 3; y++) way.push({ x: other!.left + 15, y });
  return way;
}

export const onThePage: Record<string, Walk> = {
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
};
