import { runSensitivity } from '../../shared/model/run-sensitivity.ts';
import type { RobustnessJob } from './robustness-job.ts';

// The window's own thread for thousands of allocations: one question, one answer, and on to the next.

globalThis.addEventListener('message', ({ data }: MessageEvent<RobustnessJob>) => {
  const hooks = { now: () => performance.now(), stopped: () => false };
  globalThis.postMessage(runSensitivity(data.input, data.options, hooks));
});
