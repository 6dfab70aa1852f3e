import type { Worker } from 'node:worker_threads';

/** How long a worker that has answered may take to end by itself, in milliseconds. */
const PATIENCE_MS = 5_000;

/**
 * Waits for a worker that has nothing more to do to end by itself, and ends it only where it does not. Node's manual
 * warns that what a thread is doing inside Node may not be prepared for `terminate`, which can then bring down the whole
 * program.
 *
 * @param patienceMs how long it may take, in milliseconds; 0 for one that is known to go on for long
 */
export async function endThread(worker: Worker, patienceMs: number = PATIENCE_MS): Promise<void> {
  // As it is told once the thread has ended, and no event comes after that.
  if (worker.threadId === -1) return;
  const ended = Promise.withResolvers<void>();
  worker.once('exit', () => ended.resolve());
  const timer = setTimeout(() => void worker.terminate(), patienceMs);
  await ended.promise;
  clearTimeout(timer);
}
