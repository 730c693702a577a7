/**
 * The diagram of the card's states, edge by edge, in the reader's words. The unit test walks every one of them with the
 * reducer alone; the browser test walks those that a hand can make, with a real pointer and real keys.
 *
 *            enter                timer           leave, enter another           timer
 *   closed ─────────▶ waiting ─────────────▶ open ─────────────────────▶ leaving ───────▶ closed, or
 *     ▲                │                       ▲      not while held        │             open on the other
 *     └──── leave ─────┘                       └── enter, enter-card, ──────┘
 *                                                  focus, pin, expand
 *
 *   show opens from anywhere, at once; close closes from anywhere, a click elsewhere what is not pinned.
 *   focus-mark opens at once what is not pinned, and the pointer leaves that only for another name; blur-mark leaves it.
 *   approach leaves, or goes on leaving, with time anew.
 */
import type { CardEvent, CardState } from './state';

type State = CardState<string>;
type Event = CardEvent<string>;
type Phase = State['phase'];
/** What an edge leads to; every field that matters. */
type Outcome = { phase: Phase } & Partial<Omit<Extract<State, { phase: 'open' }>, 'phase'>> & {
    next?: string | null;
  };

const open = {
  phase: 'open',
  token: 7,
  target: 'Merkel',
  pinned: false,
  keyboard: null,
  expanded: false,
} satisfies State;

/** The states that edges lead from, each with the token 7. */
export const states = {
  closed: { phase: 'closed', token: 7 },
  waiting: { phase: 'waiting', token: 7, target: 'Merkel' },
  open,
  pinned: { ...open, pinned: true },
  'in the card': { ...open, keyboard: 'card' },
  'pinned, in the card': { ...open, pinned: true, keyboard: 'card' },
  'on the name': { ...open, keyboard: 'mark' },
  'pinned, on the name': { ...open, pinned: true, keyboard: 'mark' },
  expanded: { ...open, expanded: true },
  leaving: { phase: 'leaving', token: 7, target: 'Merkel', expanded: false, next: null },
  'leaving expanded': { phase: 'leaving', token: 7, target: 'Merkel', expanded: true, next: null },
  crossing: { phase: 'leaving', token: 7, target: 'Merkel', expanded: false, next: 'Macron' },
} as const satisfies Record<string, State>;

export interface Edge {
  from: keyof typeof states;
  event: Event;
  to: Outcome;
}

const enter = (target: string, passing = false): Event => ({ type: 'enter', target, passing });
const approach = (next: string | null): Event => ({ type: 'approach', next });
const timer = (token: number): Event => ({ type: 'timer', token });
const show = (target: string, more: { expanded?: boolean; keyboard?: 'card' } = {}): Event => ({
  type: 'show',
  target,
  ...more,
});
const focusMark = (target: string): Event => ({ type: 'focus-mark', target });
const blurMark: Event = { type: 'blur-mark' };
const moved: Event = { type: 'moved', target: 'Angela Merkel' };
const leave: Event = { type: 'leave' };
const enterCard: Event = { type: 'enter-card' };
const focus: Event = { type: 'focus' };
const blur: Event = { type: 'blur' };
const pin: Event = { type: 'toggle-pin' };
const expand: Event = { type: 'toggle-expanded' };
const dismiss: Event = { type: 'dismiss' };
const close: Event = { type: 'close' };

/** The edges that change something, and that a hand can make. */
export const byHand = {
  // closed
  'a pointer that comes upon a name is waited for': {
    from: 'closed',
    event: enter('Merkel'),
    to: { phase: 'waiting', token: 8 },
  },
  'a tap opens at once': {
    from: 'closed',
    event: show('Merkel'),
    to: { phase: 'open', token: 8, pinned: false },
  },
  'the keyboard on a link that is a name opens its card at once': {
    from: 'closed',
    event: focusMark('Merkel'),
    to: { phase: 'open', keyboard: 'mark', token: 8 },
  },
  // waiting
  'a pointer that passes on opens nothing': {
    from: 'waiting',
    event: leave,
    to: { phase: 'closed', token: 8 },
  },
  'another name is waited on anew': {
    from: 'waiting',
    event: enter('Macron'),
    to: { phase: 'waiting', target: 'Macron', token: 8 },
  },
  'a pointer that passes over the name is waited for anew': {
    from: 'waiting',
    event: enter('Merkel', true),
    to: { phase: 'waiting', token: 8 },
  },
  'a pointer that has rested opens the card': {
    from: 'waiting',
    event: timer(7),
    to: { phase: 'open', target: 'Merkel', token: 8 },
  },
  // open
  'a card that is left has a moment of grace': {
    from: 'open',
    event: leave,
    to: { phase: 'leaving', next: null, token: 8 },
  },
  'a card stays for now when the pointer is on another name': {
    from: 'open',
    event: enter('Macron'),
    to: { phase: 'leaving', target: 'Merkel', next: 'Macron', token: 8 },
  },
  'a pointer on its way to the card leaves the name': {
    from: 'open',
    event: approach(null),
    to: { phase: 'leaving', next: null, token: 8 },
  },
  'a pointer on its way over another name leaves the first': {
    from: 'open',
    event: approach('Macron'),
    to: { phase: 'leaving', target: 'Merkel', next: 'Macron', token: 8 },
  },
  'the keyboard on another name gets its card': {
    from: 'open',
    event: focusMark('Macron'),
    to: { phase: 'open', target: 'Macron', keyboard: 'mark', token: 8 },
  },
  'the keyboard comes into the card': { from: 'open', event: focus, to: { phase: 'open', keyboard: 'card' } },
  'another card opens from the card': {
    from: 'open',
    event: show('Macron'),
    to: { phase: 'open', target: 'Macron', pinned: false, token: 8 },
  },
  'the pin keeps the card': { from: 'open', event: pin, to: { phase: 'open', pinned: true } },
  'the card grows': { from: 'open', event: expand, to: { phase: 'open', expanded: true } },
  'a click elsewhere closes the card': { from: 'open', event: dismiss, to: { phase: 'closed', token: 8 } },
  'Escape closes the card': { from: 'open', event: close, to: { phase: 'closed', token: 8 } },
  'the pin lets the card go': { from: 'pinned', event: pin, to: { phase: 'open', pinned: false } },
  'Escape closes a pinned card': { from: 'pinned', event: close, to: { phase: 'closed', token: 8 } },
  'another card opens from a pinned one, unpinned': {
    from: 'pinned',
    event: show('Macron'),
    to: { phase: 'open', target: 'Macron', pinned: false },
  },
  'a card goes with the keyboard': {
    from: 'in the card',
    event: blur,
    to: { phase: 'leaving', next: null, token: 8 },
  },
  'a pinned card stays when the keyboard leaves': {
    from: 'pinned, in the card',
    event: blur,
    to: { phase: 'open', pinned: true, keyboard: null },
  },
  'a card goes with the keyboard on its name': {
    from: 'on the name',
    event: blurMark,
    to: { phase: 'leaving', next: null, token: 8 },
  },
  'a pinned card stays when the keyboard leaves its name': {
    from: 'pinned, on the name',
    event: blurMark,
    to: { phase: 'open', pinned: true, keyboard: null },
  },
  'a pointer on another name counts more than the keyboard': {
    from: 'on the name',
    event: enter('Macron'),
    to: { phase: 'leaving', target: 'Merkel', next: 'Macron', token: 8 },
  },
  'the card shrinks': { from: 'expanded', event: expand, to: { phase: 'open', expanded: false } },
  // leaving
  'a pointer that comes back keeps the card': {
    from: 'leaving',
    event: enter('Merkel'),
    to: { phase: 'open', token: 8 },
  },
  'a pointer that leaves and meets another name waits for that': {
    from: 'leaving',
    event: enter('Macron'),
    to: { phase: 'leaving', next: 'Macron', token: 8 },
  },
  'a pointer that comes nearer has time anew': {
    from: 'leaving',
    event: approach(null),
    to: { phase: 'leaving', next: null, token: 8 },
  },
  'a pointer that reaches the card keeps it': {
    from: 'leaving',
    event: enterCard,
    to: { phase: 'open', target: 'Merkel', token: 8 },
  },
  'a card closes when the grace is over': {
    from: 'leaving',
    event: timer(7),
    to: { phase: 'closed', token: 8 },
  },
  'the pin keeps a card that was about to leave': {
    from: 'leaving',
    event: pin,
    to: { phase: 'open', pinned: true, token: 8 },
  },
  'a card that was about to leave grows': {
    from: 'leaving',
    event: expand,
    to: { phase: 'open', expanded: true, token: 8 },
  },
  'the keyboard keeps a card that was about to leave': {
    from: 'leaving',
    event: focus,
    to: { phase: 'open', keyboard: 'card', token: 8 },
  },
  'the keyboard goes on from link to link': {
    from: 'leaving',
    event: focusMark('Macron'),
    to: { phase: 'open', target: 'Macron', token: 8 },
  },
  'a click elsewhere ends the grace': { from: 'leaving', event: dismiss, to: { phase: 'closed', token: 8 } },
  'Escape ends the grace': { from: 'leaving', event: close, to: { phase: 'closed', token: 8 } },
  'a card that comes back is as large as it was': {
    from: 'leaving expanded',
    event: enterCard,
    to: { phase: 'open', expanded: true },
  },
  'a pointer that crosses another name has time anew while it comes nearer': {
    from: 'crossing',
    event: approach('Macron'),
    to: { phase: 'leaving', next: 'Macron', token: 8 },
  },
  'a pointer that has crossed another name keeps the card': {
    from: 'crossing',
    event: enterCard,
    to: { phase: 'open', target: 'Merkel', token: 8 },
  },
  'a pointer that rests on another name gets its card': {
    from: 'crossing',
    event: timer(7),
    to: { phase: 'open', target: 'Macron', token: 8 },
  },
  'a pointer that leaves the other name too loses the card': {
    from: 'crossing',
    event: leave,
    to: { phase: 'leaving', next: null, token: 8 },
  },
  'a pointer that comes back over another name keeps the card': {
    from: 'crossing',
    event: enter('Merkel'),
    to: { phase: 'open', target: 'Merkel', token: 8 },
  },
} as const satisfies Record<string, Edge>;

/** The edges that change nothing, and those that time or the page makes. */
export const byItself = {
  // closed
  'nothing is left where nothing was': { from: 'closed', event: leave, to: states.closed },
  'nothing is come near where nothing is': { from: 'closed', event: approach('Merkel'), to: states.closed },
  'no card is entered where none is': { from: 'closed', event: enterCard, to: states.closed },
  'no keyboard comes into a card that is not there': { from: 'closed', event: focus, to: states.closed },
  'no keyboard leaves a name without a card': { from: 'closed', event: blurMark, to: states.closed },
  'no keyboard leaves a card that is gone': { from: 'closed', event: blur, to: states.closed },
  'a late timer opens nothing': { from: 'closed', event: timer(7), to: states.closed },
  'nothing is pinned where nothing is': { from: 'closed', event: pin, to: states.closed },
  'nothing grows where nothing is': { from: 'closed', event: expand, to: states.closed },
  'nothing moves where nothing is': { from: 'closed', event: moved, to: states.closed },
  'nothing is dismissed where nothing is': { from: 'closed', event: dismiss, to: states.closed },
  'nothing closes where nothing is': { from: 'closed', event: close, to: states.closed },
  // waiting
  'a pointer that rests is waited for as before': {
    from: 'waiting',
    event: enter('Merkel'),
    to: states.waiting,
  },
  'a name is not come near before its card is there': {
    from: 'waiting',
    event: approach(null),
    to: states.waiting,
  },
  'no card is entered before it is there': { from: 'waiting', event: enterCard, to: states.waiting },
  'no keyboard comes into a card before it is there': { from: 'waiting', event: focus, to: states.waiting },
  'no keyboard leaves a name that is waited on': { from: 'waiting', event: blurMark, to: states.waiting },
  'no keyboard leaves a card before it is there': { from: 'waiting', event: blur, to: states.waiting },
  'a timer of before opens nothing': { from: 'waiting', event: timer(6), to: states.waiting },
  'a command opens at once what was waited on': {
    from: 'waiting',
    event: show('Merkel', { keyboard: 'card' }),
    to: { phase: 'open', keyboard: 'card', token: 8 },
  },
  'the keyboard opens at once what was waited on': {
    from: 'waiting',
    event: focusMark('Merkel'),
    to: { phase: 'open', target: 'Merkel', keyboard: 'mark', token: 8 },
  },
  'nothing is pinned before it is there': { from: 'waiting', event: pin, to: states.waiting },
  'nothing grows before it is there': { from: 'waiting', event: expand, to: states.waiting },
  'a name that is waited on may move': {
    from: 'waiting',
    event: moved,
    to: { phase: 'waiting', target: 'Angela Merkel', token: 7 },
  },
  'what is waited on ends with a click elsewhere': {
    from: 'waiting',
    event: dismiss,
    to: { phase: 'closed', token: 8 },
  },
  'what is waited on is called off': { from: 'waiting', event: close, to: { phase: 'closed', token: 8 } },
  // open
  'a pointer on its own name keeps the card': { from: 'open', event: enter('Merkel'), to: states.open },
  'a pointer that goes along its own name keeps the card': {
    from: 'open',
    event: approach('Merkel'),
    to: states.open,
  },
  'a pointer in the card keeps it': { from: 'open', event: enterCard, to: states.open },
  'the keyboard on its own name keeps the card': {
    from: 'open',
    event: focusMark('Merkel'),
    to: { phase: 'open', target: 'Merkel', keyboard: 'mark' },
  },
  'the keyboard is on its name already': {
    from: 'on the name',
    event: focusMark('Merkel'),
    to: states['on the name'],
  },
  'a card goes on when the keyboard goes back to its name': {
    from: 'in the card',
    event: focusMark('Merkel'),
    to: { phase: 'open', target: 'Merkel', keyboard: 'mark', token: 8 },
  },
  'no keyboard leaves a card that it was not in': { from: 'open', event: blur, to: states.open },
  'no keyboard leaves a name that it was not on': { from: 'open', event: blurMark, to: states.open },
  'a keyboard that goes from the name into the card is in the card': {
    from: 'in the card',
    event: blurMark,
    to: states['in the card'],
  },
  'a late timer closes nothing': { from: 'open', event: timer(6), to: states.open },
  'a card goes on with its name where the page was read again': {
    from: 'open',
    event: moved,
    to: { phase: 'open', target: 'Angela Merkel', token: 7 },
  },
  'the keyboard is in the card already': { from: 'in the card', event: focus, to: states['in the card'] },
  // held
  'a pinned card stays when the pointer leaves': { from: 'pinned', event: leave, to: states.pinned },
  'a pinned card does not give way': { from: 'pinned', event: enter('Macron'), to: states.pinned },
  'a pinned card is not left on the way': { from: 'pinned', event: approach('Macron'), to: states.pinned },
  'a pinned card stays when the keyboard comes to another name': {
    from: 'pinned',
    event: focusMark('Macron'),
    to: states.pinned,
  },
  'a pinned card stays on a click elsewhere': { from: 'pinned', event: dismiss, to: states.pinned },
  'a card with the keyboard in it stays when the pointer leaves': {
    from: 'in the card',
    event: leave,
    to: states['in the card'],
  },
  'a card with the keyboard in it does not give way': {
    from: 'in the card',
    event: enter('Macron'),
    to: states['in the card'],
  },
  'a card with the keyboard in it is not left on the way': {
    from: 'in the card',
    event: approach('Macron'),
    to: states['in the card'],
  },
  'a card with the keyboard on its name stays when the pointer leaves': {
    from: 'on the name',
    event: leave,
    to: states['on the name'],
  },
  'a card with the keyboard on its name is not left on the way': {
    from: 'on the name',
    event: approach(null),
    to: states['on the name'],
  },
  // leaving
  'a card goes on leaving while the pointer is nowhere': {
    from: 'leaving',
    event: leave,
    to: states.leaving,
  },
  'no keyboard leaves a name that is left already': {
    from: 'leaving',
    event: blurMark,
    to: states.leaving,
  },
  'no keyboard leaves a card that is left already': { from: 'leaving', event: blur, to: states.leaving },
  'a timer of before closes nothing': { from: 'leaving', event: timer(6), to: states.leaving },
  'a command opens another card at once': {
    from: 'leaving',
    event: show('Macron', { keyboard: 'card' }),
    to: { phase: 'open', target: 'Macron', keyboard: 'card', token: 8 },
  },
  'a card that is left may move with its name': {
    from: 'leaving',
    event: moved,
    to: { phase: 'leaving', target: 'Angela Merkel', token: 7 },
  },
  'a pointer that goes along its own name is back': {
    from: 'leaving',
    event: approach('Merkel'),
    to: { phase: 'open', token: 8 },
  },
  'a pointer rests on the other name': { from: 'crossing', event: enter('Macron'), to: states.crossing },
  'a pointer passes over the other name': {
    from: 'crossing',
    event: enter('Macron', true),
    to: { phase: 'leaving', next: 'Macron', token: 8 },
  },
  'where else the pointer was is forgotten when the page was read again': {
    from: 'crossing',
    event: moved,
    to: { phase: 'leaving', target: 'Angela Merkel', next: null, token: 7 },
  },
} as const satisfies Record<string, Edge>;
