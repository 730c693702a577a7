/**
 * The life of the card as one pure reducer. Every interaction has a token of its own: a timer that was started for an
 * earlier one finds another token and does nothing, so that it can never open or close the wrong card.
 */

export type CardState<Target> =
  | { phase: 'closed'; token: number }
  /** The pointer rests on a mark; the card opens when the timer ends. */
  | { phase: 'waiting'; token: number; target: Target }
  | { phase: 'open'; token: number; target: Target; pinned: boolean; expanded: boolean }
  /**
   * The pointer left both mark and card. When the timer ends the card closes, or gives way to the mark that the pointer
   * rests on by then: one that lies on the way to the card takes nothing away.
   */
  | { phase: 'leaving'; token: number; target: Target; expanded: boolean; next: Target | null };

export type CardEvent<Target> =
  /** The pointer is on a mark; `passing` where it moves too fast to mean it. */
  | { type: 'enter'; target: Target; passing: boolean }
  | { type: 'leave' }
  | { type: 'enter-card' }
  | { type: 'timer'; token: number }
  /** Focus or tap: opens at once. */
  | { type: 'show'; target: Target; expanded?: boolean }
  | { type: 'toggle-pin' }
  | { type: 'toggle-expanded' }
  /** The page was read again, and this is where the target is now. */
  | { type: 'moved'; target: Target }
  /** A click elsewhere: closes what is not pinned. */
  | { type: 'dismiss' }
  | { type: 'close' };

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
  same: (a: Target, b: Target) => boolean,
): CardState<Target> {
  const token = state.token + 1;
  switch (event.type) {
    case 'enter':
      return entered(state, event, same);
    case 'leave':
      return left(state);
    case 'enter-card':
      return state.phase === 'leaving' ? reopened(state) : state;
    case 'timer':
      return event.token === state.token ? timedOut(state) : state;
    case 'show':
      return { phase: 'open', token, target: event.target, pinned: false, expanded: event.expanded ?? false };
    case 'toggle-pin':
      return state.phase === 'open' ? { ...state, token, pinned: !state.pinned } : state;
    case 'toggle-expanded':
      return state.phase === 'open' ? { ...state, token, expanded: !state.expanded } : state;
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
  { target, passing }: Extract<CardEvent<Target>, { type: 'enter' }>,
  same: (a: Target, b: Target) => boolean,
): CardState<Target> {
  const token = state.token + 1;
  const isOwn = state.phase !== 'closed' && same(state.target, target);
  switch (state.phase) {
    case 'closed':
      return { phase: 'waiting', token, target };
    case 'waiting':
      return isOwn && !passing ? state : { phase: 'waiting', token, target };
    case 'open':
      return isOwn || state.pinned ? state : leaving(state, target);
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
      return state.pinned ? state : leaving(state, null);
    case 'leaving':
      return state.next ? leaving(state, null) : state;
    case 'closed':
      return state;
  }
}

function leaving<Target>(
  { token, target, expanded }: Extract<CardState<Target>, { phase: 'open' | 'leaving' }>,
  next: Target | null,
): CardState<Target> {
  return { phase: 'leaving', token: token + 1, target, expanded, next };
}

function isPinned(state: CardState<unknown>): boolean {
  return state.phase === 'open' && state.pinned;
}

function reopened<Target>({
  token,
  target,
  expanded,
}: Extract<CardState<Target>, { phase: 'leaving' }>): CardState<Target> {
  return { phase: 'open', token: token + 1, target, pinned: false, expanded };
}

function timedOut<Target>(state: CardState<Target>): CardState<Target> {
  const token = state.token + 1;
  const opened = (target: Target) =>
    ({ phase: 'open', token, target, pinned: false, expanded: false }) as const;
  switch (state.phase) {
    case 'waiting':
      return opened(state.target);
    case 'leaving':
      return state.next ? opened(state.next) : { phase: 'closed', token };
    default:
      return state;
  }
}
