import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../../../shared/model/result.ts';
import { loadRegister } from '../register/index.ts';
import { readHere } from './read-here.ts';
import type { FromWorker, ReadJob, ToWorker } from './read-job.ts';

// The body of the worker that `readInWorker` starts: one file, one answer, and the worker ends.

const port = parentPort;
if (port === null) throw new Error('read-worker runs only as a worker');

const tell = (message: FromWorker): void => port.postMessage(message);
const job: ReadJob = workerData;
const cancel = new AbortController();
let handOver: (() => void) | null = null;
port.on('message', (message: ToWorker) => {
  if (handOver === null) cancel.abort();
  else if (message === 'more') handOver();
  else port.close();
});

/** Copied from thread to thread in a few milliseconds. */
const VALUES_AT_ONCE = 1_000;

/** Progress is told at most this often: a screen shows no more. */
const EVERY_MS = 100;
let lastTold = 0;

const result = await readHere(loadRegister())(job.source, job.context, {
  limits: job.limits,
  signal: cancel.signal,
  onProgress: (done, total) => {
    const now = performance.now();
    if (now - lastTold < EVERY_MS) return;
    lastTold = now;
    tell({ type: 'progress', done, total });
  },
});
if (!result.ok) {
  tell({ type: 'done', result, valueCount: 0 });
  port.close();
} else {
  const { values, ...head } = result.value;
  let from = 0;
  handOver = () => {
    tell({ type: 'values', values: values.slice(from, from + VALUES_AT_ONCE) });
    from += VALUES_AT_ONCE;
    if (from >= values.length) port.close();
  };
  tell({ type: 'done', result: ok(head), valueCount: values.length });
  if (values.length === 0) port.close();
}
