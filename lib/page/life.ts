/** How long something on a page lives: what it listens to and waits for ends with it, and no fault of it reaches the page. */

/** What a life needs to know of the extension around it. */
export interface Surroundings {
  /** Whether the extension that this script belongs to is still there. After an update or a removal it is not. */
  isInstalled: () => boolean;
  /** Told of errors, so that the page's own console stays clean. */
  fault: (error: unknown) => void;
}

/** A function that the browser calls: a listener, a timer's end, a view's event. */
type Handler<Args extends unknown[]> = (...args: Args) => unknown;

export interface Life {
  /** Aborted at the end; what is given to the browser (listeners, observers) ends with it. */
  readonly signal: AbortSignal;
  /**
   * Makes a function safe to be called by the browser at any time: after the end it does nothing, what it throws or
   * rejects with is told to `fault`, and where the extension is gone it ends the whole life instead.
   */
  guard<Args extends unknown[]>(handler: Handler<Args>): (...args: Args) => void;
  /** Calls a handler after a delay in ms, unless the life ends before; gives what calls it off. */
  after(delay: number, handler: () => unknown): () => void;
  /** Has something put away at the end. What was asked for first comes first. */
  atEnd(cleanUp: () => void): void;
  /** A life that ends with this one or before. */
  child(): Life;
  end(): void;
}

/** Begins a life. */
export function beginLife({ isInstalled, fault }: Surroundings): Life {
  const whole = new AbortController();

  function failed(error: unknown): void {
    if (isInstalled()) fault(error);
    else whole.abort();
  }

  function livingFor(controller: AbortController, signal: AbortSignal): Life {
    const life: Life = {
      signal,
      guard:
        handler =>
        async (...args) => {
          if (signal.aborted) return;
          if (!isInstalled()) return whole.abort();
          try {
            await handler(...args);
          } catch (error) {
            failed(error);
          }
        },
      after(delay, handler) {
        const timer = setTimeout(life.guard(handler), delay);
        return () => clearTimeout(timer);
      },
      atEnd(cleanUp) {
        signal.addEventListener('abort', () => {
          try {
            cleanUp();
          } catch (error) {
            failed(error);
          }
        });
      },
      child() {
        const own = new AbortController();
        return livingFor(own, AbortSignal.any([signal, own.signal]));
      },
      end: () => controller.abort(),
    };
    return life;
  }

  return livingFor(whole, whole.signal);
}
