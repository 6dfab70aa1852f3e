import { setImmediate as others } from 'node:timers/promises';

/** Work that yields wherever others may be let in before it goes on. */
export type Sliced<Result> = Generator<void, Result, void>;

/** How long a slice may hold the thread, in milliseconds: well below the 50 that a person begins to feel. */
const SLICE_MS = 8;

/** Does the work a slice at a time, and lets the program answer between them. */
export async function inSlices<Result>(work: Sliced<Result>): Promise<Result> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await others();
    until = performance.now() + SLICE_MS;
  }
}

/** The same work without a pause, for where nothing may come between: inside a transaction. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
