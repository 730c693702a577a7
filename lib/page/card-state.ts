/**
 * The life of the card as one pure reducer. Every interaction has a token of its own: a timer that was started for an
 * earlier one finds another token and does nothing, so that it can never open or close the wrong card.
 */

export type CardState<Target> =
  | { phase: 'closed'; token: number }
  /** The pointer rests on a mark; the card opens when the timer ends. */
  | { phase: 'waiting'; token: number; target: Target }
  | { phase: 'open'; token: number; target: Target; pinned: boolean; expanded: boolean }
  /** The pointer left both mark and card; the card closes when the timer ends. */
  | { phase: 'leaving'; token: number; target: Target; expanded: boolean };

export type CardEvent<Target> =
  | { type: 'enter'; target: Target }
  | { type: 'leave' }
  | { type: 'enter-card' }
  | { type: 'timer'; token: number }
  /** Focus or tap: opens at once. */
  | { type: 'show'; target: Target; expanded?: boolean }
  | { type: 'toggle-pin' }
  | { type: 'toggle-expanded' }
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
      return entered(state, event.target, same);
    case 'leave':
      if (state.phase === 'waiting') return { phase: 'closed', token };
      if (state.phase === 'open' && !state.pinned)
        return { phase: 'leaving', token, target: state.target, expanded: state.expanded };
      return state;
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
    case 'dismiss':
      return state.phase === 'closed' || isPinned(state) ? state : { phase: 'closed', token };
    case 'close':
      return state.phase === 'closed' ? state : { phase: 'closed', token };
  }
}

function entered<Target>(
  state: CardState<Target>,
  target: Target,
  same: (a: Target, b: Target) => boolean,
): CardState<Target> {
  if (isPinned(state)) return state;
  if (state.phase !== 'closed' && same(state.target, target))
    return state.phase === 'leaving' ? reopened(state) : state;
  return { phase: 'waiting', token: state.token + 1, target };
}

function isPinned(state: CardState<unknown>): boolean {
  return state.phase === 'open' && state.pinned;
}

function reopened<Target>(state: Extract<CardState<Target>, { phase: 'leaving' }>): CardState<Target> {
  return {
    phase: 'open',
    token: state.token + 1,
    target: state.target,
    pinned: false,
    expanded: state.expanded,
  };
}

function timedOut<Target>(state: CardState<Target>): CardState<Target> {
  const token = state.token + 1;
  if (state.phase === 'waiting')
    return { phase: 'open', token, target: state.target, pinned: false, expanded: false };
  return state.phase === 'leaving' ? { phase: 'closed', token } : state;
}
