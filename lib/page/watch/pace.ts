/** When to do costly work that many changes ask for. */
import type { Life } from '../life';

/** So long must there be no change before the work is done, ms. */
const QUIET = 300;

/** So long is a rest waited for at most, ms. */
const PATIENCE = 2000;

/** The part of the time that the work may take in the long run: no page is slowed by it, however often it changes. */
const SHARE = 0.005;

/** What is not used up of the share is saved up to so much, ms: a few changes in a row are followed without a wait. */
const SAVINGS = 100;

export interface Pace {
  /** Asks for the work. */
  ask(): void;
  /** Another page, as good as newly loaded: what earlier work has taken does not count any more. */
  afresh(): void;
}

/**
 * Has work done that is asked for: in a rest between changes, on a page that never rests after
 * `PATIENCE`, and not before the share of the time that earlier work has taken is made up for. A hidden page waits
 * until it is seen.
 * @param work answers with the time that it took, ms; what asks for it meanwhile has it done again
 */
export function paced(document: Document, work: () => Promise<number>, life: Life): Pace {
  let asked: number | null = null;
  let isWorking = false;
  let savings = SAVINGS;
  let savedUntil = performance.now();
  let callOff = () => {};

  function ask(): void {
    const now = performance.now();
    asked ??= now;
    if (isWorking) return;
    const inRest = Math.min(now + QUIET, asked + PATIENCE);
    const paidFor = savedUntil - Math.min(0, savings) / SHARE;
    callOff();
    callOff = life.after(Math.max(inRest, paidFor) - now, act);
  }

  async function act(): Promise<void> {
    if (document.hidden) {
      document.addEventListener('visibilitychange', onSeen, { once: true, signal: life.signal });
      return;
    }
    asked = null;
    isWorking = true;
    let time = 0;
    try {
      time = await work();
    } finally {
      isWorking = false;
      const now = performance.now();
      savings = Math.min(SAVINGS, savings + (now - savedUntil) * SHARE) - time;
      savedUntil = now;
      if (asked !== null) ask();
    }
  }

  const onSeen = life.guard(ask);
  life.atEnd(() => callOff());
  return { ask, afresh: () => (savings = SAVINGS) };
}
