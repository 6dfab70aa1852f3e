import type { RobustnessThread } from './latest-wins.ts';
import type { RobustnessAnswer } from './robustness-job.ts';

/** The longest the first question waits for a window that is never idle, milliseconds. */
const patience = 500;

/**
 * The worker, started with the first question, when the numbers themselves have been drawn: a window that shows no round
 * needs none, and at the start nothing may take the processor from the table.
 */
export function workerThread(): RobustnessThread {
  let worker: Worker | null = null;
  const listeners: ((answer: RobustnessAnswer | null) => void)[] = [];
  const tell = (answer: RobustnessAnswer | null): void => {
    for (const listener of listeners) listener(answer);
  };
  const start = (): Worker => {
    const made = new Worker(new URL('./robustness-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<RobustnessAnswer>) => tell(data));
    made.addEventListener('error', () => {
      // One that failed is not asked again; the next question starts a new one.
      made.terminate();
      worker = null;
      tell(null);
    });
    return made;
  };
  return {
    ask: (job) => {
      const running = worker;
      // A question is copied on its way out, which is not to be waited for by the drawing of the numbers it is about.
      if (running !== null) return void setTimeout(() => running.postMessage(job));
      const begin = (): void => {
        worker ??= start();
        worker.postMessage(job);
      };
      // Safari has no word for idle.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: patience });
      else setTimeout(begin, patience);
    },
    onAnswer: (listener) => listeners.push(listener),
  };
}
