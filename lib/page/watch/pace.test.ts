// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginLife, type Life } from '../life';
import { paced } from './pace';

let life: Life;
let hidden = false;
/** When the work was done, in ms since the test began. */
let done: number[];
let cost = 0;
let ask: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  hidden = false;
  cost = 0;
  done = [];
  const begun = performance.now();
  life = beginLife({ isInstalled: () => true, fault: vi.fn() });
  ask = paced(
    document,
    () => {
      done.push(performance.now() - begun);
      vi.advanceTimersByTime(cost);
    },
    life,
  );
});
afterEach(() => {
  life.end();
  vi.useRealTimers();
});

/** Asks every so many ms for so long. */
function askEvery(step: number, during: number): void {
  for (let time = 0; time < during; time += step) {
    ask();
    vi.advanceTimersByTime(step);
  }
}

describe('work that changes ask for', () => {
  test('is done once, in the rest behind them', () => {
    askEvery(50, 500);
    vi.advanceTimersByTime(5000);
    expect(done).toEqual([450 + 300]);
  });

  test('is done all the same where changes never rest', () => {
    askEvery(50, 6200);
    expect(done).toEqual([2000, 4000, 6000]);
  });

  test('takes a small part of the time, however much there is to do', () => {
    cost = 100;
    askEvery(50, 60_000);
    expect((done.length * cost) / 60_000).toBeLessThan(0.021);
    expect(done.length).toBeGreaterThan(5);
  });

  test('waits until a hidden page is seen', () => {
    hidden = true;
    ask();
    vi.advanceTimersByTime(60_000);
    expect(done).toEqual([]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(300);
    expect(done).toHaveLength(1);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(5000);
    expect(done).toHaveLength(1);
  });

  test('is not done any more after the end', () => {
    ask();
    life.end();
    vi.advanceTimersByTime(60_000);
    expect(done).toEqual([]);
  });
});
