/** Long work in slices, so that the page can answer its reader in between. */
import type { Work } from '../work';

/** So long does a slice take at most, ms, where the work can be interrupted often enough: a frame has some 16. */
const SLICE = 10;

/**
 * Lets the browser do what else there is to do. Not `scheduler.yield`, whose continuations go before all that the page
 * itself has in its queue: it would be as good as stopped until the work is done. Timers are slow in a hidden tab.
 */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Does work in slices with pauses between them.
 * @param spent told of the time that each slice took, ms
 * @throws the signal's reason where that is aborted meanwhile; what the work throws
 */
export async function inSlices<Result>(
  work: Work<Result>,
  signal: AbortSignal,
  spent: (time: number) => void,
): Promise<Result> {
  for (;;) {
    const begun = performance.now();
    try {
      do {
        const step = work.next();
        if (step.done) return step.value;
      } while (performance.now() - begun < SLICE);
    } finally {
      spent(performance.now() - begun);
    }
    await pause();
    signal.throwIfAborted();
  }
}
