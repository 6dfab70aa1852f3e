import { parentPort, workerData } from 'node:worker_threads';
import { runSensitivity } from '../../../shared/model/run-sensitivity.ts';
import type { FromSensitivityWorker, SensitivityJob } from './sensitivity-job.ts';

// The body of the worker that `sensitivityInWorker` starts: one round, one answer, and the worker ends.

const port = parentPort;
if (port === null) throw new Error('sensitivity-worker runs only as a worker');

const tell = (message: FromSensitivityWorker): void => port.postMessage(message);
const { input, options, stop }: SensitivityJob = workerData;
const flag = new Int32Array(stop);

/** Progress is told at most this often: a screen shows no more. */
const EVERY_MS = 100;
let lastTold = 0;

const result = runSensitivity(input, options, {
  now: () => performance.now(),
  stopped: () => Atomics.load(flag, 0) === 1,
  onProgress: (done, of) => {
    const now = performance.now();
    if (now - lastTold < EVERY_MS) return;
    lastTold = now;
    tell({ type: 'progress', done, of });
  },
});
tell({ type: 'done', result });
