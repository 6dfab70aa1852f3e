import type { RobustnessThread } from '../../../renderer/robustness/latest-wins.ts';
import type { RobustnessAnswer } from '../../../renderer/robustness/robustness-job.ts';
import { runSensitivity } from '../../../shared/model/run-sensitivity.ts';

/** The worker's own work, done at once, with fewer draws. */
export function sameThread(draws = 200): RobustnessThread {
  const listeners: ((answer: RobustnessAnswer | null) => void)[] = [];
  return {
    ask: ({ input, options }) => {
      const answer = runSensitivity(input, { ...options, draws }, { now: () => 0, stopped: () => false });
      for (const listener of listeners) listener(answer);
    },
    onAnswer: (listener) => listeners.push(listener),
  };
}
