/** When to do costly work that many changes ask for. */
import type { Life } from '../life';

/** So long must there be no change before the work is done, ms. */
const QUIET = 300;

/** So long is a rest waited for at most, ms. */
const PATIENCE = 2000;

/** The work may take one part in so many of the time: 2 %, which no page is slowed by, however often it changes. */
const SHARE = 50;

/**
 * Makes a function that asks for work: it is done in a rest between changes, for a page that never rests after
 * `PATIENCE`, and so that it takes no more than its share of the time. A hidden page waits until it is seen.
 */
export function paced(document: Document, work: () => void, life: Life): () => void {
  let asked: number | null = null;
  let notBefore = 0;
  let callOff = () => {};

  function ask(): void {
    const now = performance.now();
    asked ??= now;
    const at = Math.max(notBefore, Math.min(now + QUIET, asked + PATIENCE));
    callOff();
    callOff = life.after(at - now, act);
  }

  function act(): void {
    if (document.hidden) {
      document.addEventListener('visibilitychange', onSeen, { once: true, signal: life.signal });
      return;
    }
    asked = null;
    const begun = performance.now();
    try {
      work();
    } finally {
      const done = performance.now();
      notBefore = done + (done - begun) * SHARE;
    }
  }

  const onSeen = life.guard(ask);
  life.atEnd(() => callOff());
  return ask;
}
