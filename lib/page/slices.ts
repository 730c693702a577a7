/** Long work in slices, so that the page can answer its reader in between. */
import type { Work } from '../work';

/** Work in a page, which may have to wait for something: each promise that it yields is awaited. */
export type PageWork<Result> = Work<Result> | Generator<Promise<unknown> | undefined, Result>;

/** What a promise resolves to, awaited within work. It must not reject. */
export function* waitingFor<Value>(promise: Promise<Value>): Generator<Promise<Value>, Value> {
  let value: Value;
  yield promise.then(resolved => (value = resolved));
  return value!;
}

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
  work: PageWork<Result>,
  signal: AbortSignal,
  spent: (time: number) => void,
): Promise<Result> {
  for (;;) {
    const begun = performance.now();
    let awaited: Promise<unknown> | undefined;
    try {
      do {
        const step = work.next();
        if (step.done) return step.value;
        awaited = step.value;
      } while (!awaited && performance.now() - begun < SLICE);
    } finally {
      spent(performance.now() - begun);
    }
    await (awaited ?? pause());
    signal.throwIfAborted();
  }
}
