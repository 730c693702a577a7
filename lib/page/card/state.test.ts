import { describe, expect, test } from 'vitest';
import { type CardEvent, type CardState, delayOf, nextCardState } from './state';

/*
 *            enter                timer           leave, enter another           timer
 *   closed ─────────▶ waiting ─────────────▶ open ─────────────────────▶ leaving ───────▶ closed, or
 *     ▲                │                       ▲     not while pinned       │             open on the other
 *     └──── leave ─────┘                       └───── enter, enter-card ────┘
 *
 *   show opens from anywhere, at once; close closes from anywhere.
 */
const closed: CardState<string> = { phase: 'closed', token: 7 };
const waiting: CardState<string> = { phase: 'waiting', token: 7, target: 'Merkel' };
const open: CardState<string> = { phase: 'open', token: 7, target: 'Merkel', pinned: false, expanded: false };
const pinned: CardState<string> = { ...open, pinned: true };
const leaving: CardState<string> = {
  phase: 'leaving',
  token: 7,
  target: 'Merkel',
  expanded: false,
  next: null,
};
const crossing: CardState<string> = { ...leaving, next: 'Macron' };

const enter = (target: string, passing = false): CardEvent<string> => ({ type: 'enter', target, passing });

const next = (state: CardState<string>, event: CardEvent<string>) =>
  nextCardState(state, event, (a, b) => a === b);

describe('the card', () => {
  test.each<[string, CardState<string>, CardEvent<string>, Partial<CardState<string>>]>([
    ['waits when the pointer comes upon a name', closed, enter('Merkel'), { phase: 'waiting' }],
    ['gives up when the pointer passes on', waiting, { type: 'leave' }, { phase: 'closed' }],
    ['goes on waiting while the pointer rests', waiting, enter('Merkel'), waiting],
    ['starts anew on another name', waiting, enter('Macron'), { phase: 'waiting', token: 8 }],
    ['waits anew while the pointer passes over a name', waiting, enter('Merkel', true), { token: 8 }],
    ['opens when the pointer has rested', waiting, { type: 'timer', token: 7 }, { phase: 'open' }],
    ['is not opened by a late timer', waiting, { type: 'timer', token: 6 }, waiting],
    ['has a moment of grace', open, { type: 'leave' }, { phase: 'leaving' }],
    ['stays when the pointer reaches it', leaving, { type: 'enter-card' }, { phase: 'open' }],
    ['stays when the pointer comes back', leaving, enter('Merkel'), { phase: 'open' }],
    ['closes when the grace is over', leaving, { type: 'timer', token: 7 }, { phase: 'closed' }],
    ['is not closed by a late timer', open, { type: 'timer', token: 6 }, open],
    [
      'stays for now when the pointer crosses another name, perhaps on its way to the card',
      open,
      enter('Macron'),
      { phase: 'leaving', target: 'Merkel', next: 'Macron' },
    ],
    [
      'stays when the pointer reaches it so',
      crossing,
      { type: 'enter-card' },
      { phase: 'open', target: 'Merkel' },
    ],
    [
      'gives way to the name that the pointer rests on',
      crossing,
      { type: 'timer', token: 7 },
      { phase: 'open', target: 'Macron' },
    ],
    ['goes on leaving while the pointer rests there', crossing, enter('Macron'), crossing],
    ['waits anew while the pointer passes over it', crossing, enter('Macron', true), { token: 8 }],
    [
      'closes when the pointer leaves the other name too',
      crossing,
      { type: 'leave' },
      { phase: 'leaving', next: null },
    ],
    ['goes on leaving while the pointer is nowhere', leaving, { type: 'leave' }, leaving],
    [
      'goes on with its name where the page was read again',
      { ...pinned, expanded: true },
      { type: 'moved', target: 'Angela Merkel' },
      { phase: 'open', target: 'Angela Merkel', pinned: true, expanded: true, token: 7 },
    ],
    [
      'forgets where else the pointer was',
      crossing,
      { type: 'moved', target: 'Angela Merkel' },
      { next: null },
    ],
    ['stays closed where the page was read again', closed, { type: 'moved', target: 'Merkel' }, closed],
    ['stays while it is pinned', pinned, { type: 'leave' }, pinned],
    ['does not give way while it is pinned', pinned, enter('Macron'), pinned],
    ['opens at once on focus or tap', closed, { type: 'show', target: 'Merkel' }, { phase: 'open' }],
    ['is pinned by its button', open, { type: 'toggle-pin' }, { pinned: true }],
    ['is unpinned by its button', pinned, { type: 'toggle-pin' }, { pinned: false }],
    ['expands in place', open, { type: 'toggle-expanded' }, { expanded: true }],
    ['closes on Escape, pinned or not', pinned, { type: 'close' }, { phase: 'closed' }],
    ['closes on a click elsewhere', open, { type: 'dismiss' }, { phase: 'closed' }],
    ['stays on a click elsewhere while it is pinned', pinned, { type: 'dismiss' }, pinned],
    ['stays closed', closed, { type: 'close' }, closed],
  ])('%s', (_, state, event, expected) => {
    expect(next(state, event)).toMatchObject(expected);
  });

  test('asks for a timer only while it waits or leaves', () => {
    expect([closed, waiting, open, leaving].map(delayOf)).toEqual([null, 300, null, 300]);
  });
});
