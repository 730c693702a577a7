import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardEvent, type CardState, delayOf, nextCardState } from './state';
import { byHand, byItself, type Edge, states } from './state.cases';

const edges: Record<string, Edge> = { ...byHand, ...byItself };

const next = (state: CardState<string>, event: CardEvent<string>) =>
  nextCardState(state, event, (a, b) => a === b);

describe('the card', () => {
  test.each(Object.entries(edges))('%s', (_, { from, event, to }) => {
    expect(next(states[from], event)).toMatchObject(to);
  });

  test('asks for a timer only while it waits or leaves', () => {
    const delays = (['closed', 'waiting', 'open', 'leaving'] as const).map(name => delayOf(states[name]));
    expect(delays).toEqual([null, 300, null, 300]);
  });
});

const types = Object.keys({
  enter: 0,
  leave: 0,
  approach: 0,
  'enter-card': 0,
  'focus-mark': 0,
  'blur-mark': 0,
  focus: 0,
  blur: 0,
  timer: 0,
  show: 0,
  'toggle-pin': 0,
  'toggle-expanded': 0,
  moved: 0,
  dismiss: 0,
  close: 0,
} satisfies Record<CardEvent<string>['type'], 0>);

describe('the diagram', () => {
  test.each(['closed', 'waiting', 'open', 'leaving'])('has an edge for every event while %s', phase => {
    const drawn = Object.values(edges).filter(({ from }) => states[from].phase === phase);
    expect([...new Set(drawn.map(({ event }) => event.type))].sort()).toEqual([...types].sort());
  });

  test('has no edge by hand that changes nothing', () => {
    for (const [name, { from, event }] of Object.entries<Edge>(byHand))
      expect(next(states[from], event), name).not.toBe(states[from]);
  });
});

describe('whatever comes, in whatever order', () => {
  const names = fc.constantFrom('Merkel', 'Macron', 'Michel');
  const events: fc.Arbitrary<CardEvent<string>> = fc.oneof(
    fc.record({ type: fc.constant('enter' as const), target: names, passing: fc.boolean() }),
    fc.record({ type: fc.constant('approach' as const), next: fc.option(names) }),
    fc.record({ type: fc.constant('focus-mark' as const), target: names }),
    fc.record({
      type: fc.constant('show' as const),
      target: names,
      keyboard: fc.constantFrom('card' as const, null),
    }),
    fc.record({ type: fc.constant('timer' as const), token: fc.nat(30) }),
    fc
      .constantFrom(
        ...([
          'leave',
          'enter-card',
          'focus',
          'blur',
          'blur-mark',
          'toggle-pin',
          'toggle-expanded',
          'dismiss',
          'close',
        ] as const),
      )
      .map(type => ({ type })),
  );

  test('a card opens only on what the pointer, the keyboard or a command came to last', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), sequence => {
        let state: CardState<string> = states.closed;
        let last: string | null = null;
        for (const event of sequence) {
          const before = state;
          state = next(state, event);
          if (event.type === 'enter' || event.type === 'show' || event.type === 'focus-mark')
            last = event.target;
          if (event.type === 'approach' && event.next) last = event.next;
          const isNew = state.phase === 'open' && (!('target' in before) || before.target !== state.target);
          if (isNew && state.phase === 'open') expect(state.target).toBe(last);
        }
      }),
    );
  });

  test('a timer acts only for the state that asked for it, so that at most one is live', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), sequence => {
        const asked: number[] = [];
        let state: CardState<string> = states.closed;
        for (const event of sequence) {
          const before = state;
          state = next(state, event);
          expect(state.token).toBeGreaterThanOrEqual(before.token);
          if (delayOf(state) !== null && state.token !== before.token) asked.push(state.token);
        }
        const live = asked.filter(token => next(state, { type: 'timer', token }) !== state);
        expect(live.length).toBe(delayOf(state) === null ? 0 : 1);
      }),
    );
  });
});
