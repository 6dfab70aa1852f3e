import type { RobustnessThread } from './latest-wins.ts';
import type { RobustnessAnswer } from './robustness-job.ts';

/** The worker, started with the first question: a window that shows no round needs none. */
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
      worker ??= start();
      worker.postMessage(job);
    },
    onAnswer: (listener) => listeners.push(listener),
  };
}
