import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { beginLife } from './life';

const fault = vi.fn();
let installed = true;
const begin = () => beginLife({ isInstalled: () => installed, fault });
const broken = new Error('broken');

beforeEach(() => {
  installed = true;
  fault.mockReset();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

describe('a guarded function', () => {
  test('is called with what the browser gives it, at once', () => {
    const heard = vi.fn();
    begin().guard(heard)('click', 2);
    expect(heard).toHaveBeenCalledWith('click', 2);
  });

  test.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw broken;
      },
    ],
    ['rejects', () => Promise.reject(broken)],
  ])('that %s harms nobody, and its error is told', async (_, handler) => {
    begin().guard(handler)();
    await vi.waitFor(() => expect(fault).toHaveBeenCalledWith(broken));
  });

  test('does nothing after the end', () => {
    const life = begin();
    const heard = vi.fn();
    const listener = life.guard(heard);
    life.end();
    listener();
    expect(heard).not.toHaveBeenCalled();
  });

  test('ends the life where the extension is gone, instead of running', () => {
    const life = begin();
    const heard = vi.fn();
    installed = false;
    life.child().guard(heard)();
    expect(heard).not.toHaveBeenCalled();
    expect(life.signal.aborted).toBe(true);
  });

  test('ends the life, and tells no error, where the extension goes while it runs', async () => {
    const life = begin();
    life.guard(() => {
      installed = false;
      throw new Error('Extension context invalidated.');
    })();
    await vi.waitFor(() => expect(life.signal.aborted).toBe(true));
    expect(fault).not.toHaveBeenCalled();
  });
});

describe('a delay', () => {
  test('ends with the handler', () => {
    const rung = vi.fn();
    begin().after(300, rung);
    vi.advanceTimersByTime(299);
    expect(rung).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(rung).toHaveBeenCalledOnce();
  });

  test('that is called off ends with nothing', () => {
    const rung = vi.fn();
    begin().after(300, rung)();
    vi.advanceTimersByTime(1000);
    expect(rung).not.toHaveBeenCalled();
  });
});

describe('the end', () => {
  test('comes to the children too, but not from them', () => {
    const life = begin();
    const [first, second] = [life.child(), life.child()];
    first.end();
    expect([life, first, second].map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
    life.end();
    expect(second.signal.aborted).toBe(true);
  });

  test('puts everything away once, in order, whatever goes wrong', () => {
    const life = begin();
    const steps: string[] = [];
    life.atEnd(() => steps.push('card'));
    life.atEnd(() => {
      throw broken;
    });
    life.atEnd(() => steps.push('marks'));
    life.end();
    life.end();
    expect(steps).toEqual(['card', 'marks']);
    expect(fault).toHaveBeenCalledWith(broken);
  });
});
