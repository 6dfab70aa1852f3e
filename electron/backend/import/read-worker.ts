import { parentPort, workerData } from 'node:worker_threads';
import { loadRegister } from '../register/index.ts';
import type { FromWorker, ReadJob } from './read-job.ts';
import { readTableFile } from './read-table-file.ts';

// The body of the worker that `readInWorker` starts: one file, one answer, and the worker ends.

const port = parentPort;
if (port === null) throw new Error('read-worker runs only as a worker');

const tell = (message: FromWorker): void => port.postMessage(message);
const job: ReadJob = workerData;
const cancel = new AbortController();
port.once('message', () => cancel.abort());

/** Progress is told at most this often: a screen shows no more. */
const EVERY_MS = 100;
let lastTold = 0;

const result = await readTableFile(job.source, job.context, loadRegister(), {
  limits: job.limits,
  signal: cancel.signal,
  onProgress: (done, total) => {
    const now = performance.now();
    if (now - lastTold < EVERY_MS) return;
    lastTold = now;
    tell({ type: 'progress', done, total });
  },
});
tell({ type: 'done', result });
port.close();
