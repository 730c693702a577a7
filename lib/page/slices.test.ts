import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Work } from '../work';
import { inSlices, waitingFor } from './slices';

/** The time as the work sees it, ms: each step takes as long as is said. */
let now = 0;
const spent = vi.fn();
let done: number[];

function* work(steps: number, each: number): Work<string> {
  for (let step = 0; step < steps; step++) {
    now += each;
    done.push(step);
    yield;
  }
  return 'all';
}

beforeEach(() => {
  now = 0;
  done = [];
  spent.mockClear();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => void vi.restoreAllMocks());

describe('work in slices', () => {
  test.each([
    ['short steps share a slice', 10, 4, [12, 12, 12, 4]],
    ['a long step has a slice of its own', 3, 40, [40, 40, 40, 0]],
    ['little work is done at once', 2, 1, [2]],
  ])('%s', async (_, steps, each, slices) => {
    expect(await inSlices(work(steps, each), new AbortController().signal, spent)).toBe('all');
    expect(spent.mock.calls.map(([time]) => time)).toEqual(slices);
  });

  test('lets others act between two of them', async () => {
    const working = inSlices(work(10, 40), new AbortController().signal, spent);
    expect(done).toEqual([0]);
    await working;
    expect(done).toHaveLength(10);
  });

  test('ends where it is called off', async () => {
    const controller = new AbortController();
    const working = inSlices(work(10, 40), controller.signal, spent);
    controller.abort(new Error('enough'));
    await expect(working).rejects.toThrow('enough');
    expect(done).toEqual([0]);
  });

  test('waits for what the work waits for, and the time of that does not count', async () => {
    let resolve = (_: string) => {};
    const promise = new Promise<string>(resolving => (resolve = resolving));
    function* waiting() {
      now += 3;
      const told = yield* waitingFor(promise);
      now += 4;
      return `${told} at last`;
    }
    const working = inSlices(waiting(), new AbortController().signal, spent);
    await Promise.resolve();
    now += 500;
    resolve('here');
    expect(await working).toBe('here at last');
    expect(spent.mock.calls.map(([time]) => time)).toEqual([3, 4]);
  });

  test('is not gone on with where it is called off while it waits', async () => {
    const controller = new AbortController();
    const promise = Promise.resolve('here');
    const goneOn = vi.fn();
    function* waiting() {
      goneOn(yield* waitingFor(promise));
    }
    const working = inSlices(waiting(), controller.signal, spent);
    controller.abort(new Error('enough'));
    await expect(working).rejects.toThrow('enough');
    expect(goneOn).not.toHaveBeenCalled();
  });

  test('fails as the work does, and the time counts all the same', async () => {
    function* broken(): Work<void> {
      now += 7;
      yield;
      throw new Error('broken');
    }
    await expect(inSlices(broken(), new AbortController().signal, spent)).rejects.toThrow('broken');
    expect(spent).toHaveBeenCalledExactlyOnceWith(7);
  });
});
