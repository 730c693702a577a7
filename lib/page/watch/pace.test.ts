// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginLife, type Life } from '../life';
import { type Pace, paced } from './pace';

let life: Life;
let hidden = false;
/** When the work was done, in ms since the test began. */
let done: number[];
let cost = 0;
/** How long it takes until it is done, with pauses, ms. */
let lasts = 0;
let pace: Pace;

beforeEach(() => {
  vi.useFakeTimers();
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  hidden = false;
  cost = 0;
  lasts = 0;
  done = [];
  const begun = performance.now();
  life = beginLife({ isInstalled: () => true, fault: vi.fn() });
  pace = paced(
    document,
    async () => {
      done.push(performance.now() - begun);
      if (lasts > 0) await new Promise(resolve => setTimeout(resolve, lasts));
      return cost;
    },
    life,
  );
});
afterEach(() => {
  life.end();
  vi.useRealTimers();
});

/** Asks every so many ms for so long. */
async function askEvery(step: number, during: number): Promise<void> {
  for (let time = 0; time < during; time += step) {
    pace.ask();
    await vi.advanceTimersByTimeAsync(step);
  }
}

describe('work that changes ask for', () => {
  test('is done once, in the rest behind them', async () => {
    await askEvery(50, 500);
    await vi.advanceTimersByTimeAsync(5000);
    expect(done).toEqual([450 + 300]);
  });

  test('is done all the same where changes never rest', async () => {
    await askEvery(50, 6200);
    expect(done).toEqual([2000, 4000, 6000]);
  });

  test('takes half a percent of the time in the long run, however much there is to do', async () => {
    cost = 25;
    await askEvery(250, 120_000);
    const saved = 100;
    expect(done.length * cost).toBeLessThanOrEqual(saved + cost + 120_000 * 0.005);
    expect(done.length * cost).toBeGreaterThan(120_000 * 0.004);
  });

  test('is done in each of a few rests in a row, then in some of them', async () => {
    cost = 45;
    for (let change = 0; change < 5; change++) await askEvery(1000, 1000);
    expect(done).toEqual([300, 1300, 2300]);
  });

  test('is done without a wait on what is as good as another page', async () => {
    cost = 400;
    await askEvery(1000, 2000);
    expect(done).toEqual([300]);
    pace.afresh();
    await askEvery(1000, 1000);
    expect(done).toEqual([300, 2000 + 300]);
  });

  test('is done again, and not twice at a time, where a change comes while it is under way', async () => {
    lasts = 5000;
    pace.ask();
    await vi.advanceTimersByTimeAsync(1000);
    pace.ask();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(done.map(time => Math.round(time / 100))).toEqual([3, 53]);
  });

  test('waits until a hidden page is seen', async () => {
    hidden = true;
    pace.ask();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([]);
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(300);
    expect(done).toHaveLength(1);
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(done).toHaveLength(1);
  });

  test('is not done any more after the end', async () => {
    pace.ask();
    life.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(done).toEqual([]);
  });
});
