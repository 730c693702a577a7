/** Long work that can be interrupted, so that the page it is done in can answer its reader in between. */

/** Work that says where it can be interrupted: at each `yield`. */
export type Work<Result> = Generator<void, Result>;

/** Does work without interruption, as outside a page. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
