/**
 * The life of the card as one pure reducer. Every interaction has a token of its own: a timer that was started for an
 * earlier one finds another token and does nothing, so that it can never open or close the wrong card.
 */

export type CardState<Target> =
  | { phase: 'closed'; token: number }
  /** The pointer rests on a mark; the card opens when the timer ends. */
  | { phase: 'waiting'; token: number; target: Target }
  /**
   * The pointer alone does not take away a card that is pinned or has the keyboard in it; one that has it on its mark
   * only gives way to another mark.
   */
  | {
      phase: 'open';
      token: number;
      target: Target;
      pinned: boolean;
      keyboard: Keyboard;
      expanded: boolean;
    }
  /**
   * The pointer left both mark and card. When the timer ends the card closes, or gives way to the mark that the pointer
   * rests on by then: one that lies on the way to the card takes nothing away.
   */
  | { phase: 'leaving'; token: number; target: Target; expanded: boolean; next: Target | null };

/** Where the keyboard is: in the card, on the link that is its mark, or elsewhere. */
type Keyboard = 'card' | 'mark' | null;

export type CardEvent<Target> =
  /** The pointer is on a mark; `passing` where it moves too fast to mean it. */
  | { type: 'enter'; target: Target; passing: boolean }
  | { type: 'leave' }
  /** The pointer came nearer to the card on the way from its line; `next` is the mark under it. */
  | { type: 'approach'; next: Target | null }
  | { type: 'enter-card' }
  /** The keyboard came to a link that is a mark, or has to do with one; or left it. */
  | { type: 'focus-mark'; target: Target }
  | { type: 'blur-mark' }
  /** The keyboard came into the card, or left it. */
  | { type: 'focus' }
  | { type: 'blur' }
  | { type: 'timer'; token: number }
  /** A tap, a press or a command: opens at once. */
  | { type: 'show'; target: Target; expanded?: boolean; keyboard?: 'card' | null }
  | { type: 'toggle-pin' }
  | { type: 'toggle-expanded' }
  /** The page was read again, and this is where the target is now. */
  | { type: 'moved'; target: Target }
  /** A click elsewhere: closes what is not pinned. */
  | { type: 'dismiss' }
  | { type: 'close' };

type Open<Target> = Extract<CardState<Target>, { phase: 'open' }>;
type Leaving<Target> = Extract<CardState<Target>, { phase: 'leaving' }>;
type EventOf<Target, Type> = Extract<CardEvent<Target>, { type: Type }>;
type Same<Target> = (a: Target, b: Target) => boolean;

/** Rest of the pointer before a card opens, ms. Wikipedia's page previews wait as long before they show anything. */
const OPEN_DELAY = 300;

/** Grace after the pointer has left, ms: time to reach the card. */
const CLOSE_DELAY = 300;

/** The delay after which a state asks for a timer event with its token, ms; null where it asks for none. */
export function delayOf(state: CardState<unknown>): number | null {
  if (state.phase === 'waiting') return OPEN_DELAY;
  return state.phase === 'leaving' ? CLOSE_DELAY : null;
}

/** The state that follows. Targets are compared by `same`. */
export function nextCardState<Target>(
  state: CardState<Target>,
  event: CardEvent<Target>,
  same: Same<Target>,
): CardState<Target> {
  const token = state.token + 1;
  switch (event.type) {
    case 'enter':
      return entered(state, event, same);
    case 'leave':
      return left(state);
    case 'approach':
      return approached(state, event, same);
    case 'enter-card':
      return state.phase === 'leaving' ? reopened(state) : state;
    case 'focus-mark':
      return focusedMark(state, event, same);
    case 'blur-mark':
      return keyboardLeft(state, 'mark');
    case 'focus':
      return keyboardCame(state, 'card');
    case 'blur':
      return keyboardLeft(state, 'card');
    case 'timer':
      return event.token === state.token ? timedOut(state) : state;
    case 'show':
      return opened(token, event.target, event);
    case 'toggle-pin':
      return changed(state, { pinned: !isPinned(state) });
    case 'toggle-expanded':
      return changed(state, { expanded: 'expanded' in state && !state.expanded });
    case 'moved':
      if (state.phase === 'closed') return state;
      return { ...state, target: event.target, ...(state.phase === 'leaving' && { next: null }) };
    case 'dismiss':
      return state.phase === 'closed' || isPinned(state) ? state : { phase: 'closed', token };
    case 'close':
      return state.phase === 'closed' ? state : { phase: 'closed', token };
  }
}

function entered<Target>(
  state: CardState<Target>,
  { target, passing }: EventOf<Target, 'enter'>,
  same: Same<Target>,
): CardState<Target> {
  const token = state.token + 1;
  const isOwn = state.phase !== 'closed' && same(state.target, target);
  switch (state.phase) {
    case 'closed':
      return { phase: 'waiting', token, target };
    case 'waiting':
      return isOwn && !passing ? state : { phase: 'waiting', token, target };
    case 'open':
      return isOwn || staysWhere(state, target) ? state : leaving(state, target);
    case 'leaving':
      if (isOwn) return reopened(state);
      return state.next && same(state.next, target) && !passing ? state : leaving(state, target);
  }
}

function left<Target>(state: CardState<Target>): CardState<Target> {
  switch (state.phase) {
    case 'waiting':
      return { phase: 'closed', token: state.token + 1 };
    case 'open':
      return staysWhere(state, null) ? state : leaving(state, null);
    case 'leaving':
      return state.next ? leaving(state, null) : state;
    case 'closed':
      return state;
  }
}

/** Whoever comes nearer to the card has time for as long as they do, whatever marks lie on the way. */
function approached<Target>(
  state: CardState<Target>,
  { next }: EventOf<Target, 'approach'>,
  same: Same<Target>,
): CardState<Target> {
  if (state.phase !== 'open' && state.phase !== 'leaving') return state;
  if (next && same(state.target, next)) return state.phase === 'leaving' ? reopened(state) : state;
  return state.phase === 'open' && staysWhere(state, next) ? state : leaving(state, next);
}

/** The keyboard is where it is on purpose: no need to wait. */
function focusedMark<Target>(
  state: CardState<Target>,
  { target }: EventOf<Target, 'focus-mark'>,
  same: Same<Target>,
): CardState<Target> {
  if (isPinned(state)) return state;
  const isOwn = state.phase === 'open' && same(state.target, target);
  return isOwn ? keyboardCame(state, 'mark') : opened(state.token + 1, target, { keyboard: 'mark' });
}

function keyboardCame<Target>(state: CardState<Target>, keyboard: Keyboard): CardState<Target> {
  return state.phase === 'open' && state.keyboard === keyboard ? state : changed(state, { keyboard });
}

function keyboardLeft<Target>(state: CardState<Target>, from: Keyboard): CardState<Target> {
  if (state.phase !== 'open' || state.keyboard !== from) return state;
  return state.pinned ? changed(state, { keyboard: null }) : leaving(state, null);
}

/** What is done to a card that is there, be it about to leave: a click comes before the frame that looks at the pointer. */
function changed<Target>(state: CardState<Target>, change: Partial<Open<Target>>): CardState<Target> {
  switch (state.phase) {
    case 'open':
      return { ...state, ...change, token: state.token + 1 };
    case 'leaving':
      return { ...reopened(state), ...change };
    default:
      return state;
  }
}

function leaving<Target>(
  { token, target, expanded }: Open<Target> | Leaving<Target>,
  next: Target | null,
): CardState<Target> {
  return { phase: 'leaving', token: token + 1, target, expanded, next };
}

function isPinned(state: CardState<unknown>): boolean {
  return state.phase === 'open' && state.pinned;
}

/** Whether an open card stays where the pointer is on another mark, or on none. */
function staysWhere({ pinned, keyboard }: Open<unknown>, next: unknown): boolean {
  return pinned || keyboard === 'card' || (keyboard === 'mark' && next === null);
}

function reopened<Target>({ token, target, expanded }: Leaving<Target>): Open<Target> {
  return opened(token + 1, target, { expanded });
}

function timedOut<Target>(state: CardState<Target>): CardState<Target> {
  const token = state.token + 1;
  switch (state.phase) {
    case 'waiting':
      return opened(token, state.target);
    case 'leaving':
      return state.next ? opened(token, state.next) : { phase: 'closed', token };
    default:
      return state;
  }
}

function opened<Target>(
  token: number,
  target: Target,
  { expanded = false, keyboard = null }: { expanded?: boolean; keyboard?: Keyboard } = {},
): Open<Target> {
  return { phase: 'open', token, target, pinned: false, keyboard, expanded };
}
