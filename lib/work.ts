/** Long work that can be interrupted, so that the page it is done in can answer its reader in between. */

/** Work that says where it can be interrupted: at each `yield`. */
export type Work<Result> = Generator<undefined, Result>;

/** So many blocks of an article are worked on from one interruption to the next: each costs as much as some words do. */
const blocksAtATime = 8;

/** Whether work can be interrupted behind the block with this index. */
export function isPause(index: number): boolean {
  return index % blocksAtATime === blocksAtATime - 1;
}

/** Does work without interruption, as outside a page. */
export function atOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
