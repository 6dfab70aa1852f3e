import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '../../../shared/model/result.ts';
import { loadRegister } from '../register/index.ts';
import type { FromWorker, ReadJob, ToWorker } from './read-job.ts';
import { readTableFile } from './read-table-file.ts';
import { byPlace, newestFirst } from './sort-values.ts';

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

/** As many values as a screen shows before they are taken in. */
const SHOWN = 300;

/** Copied from thread to thread in a few milliseconds. */
const VALUES_AT_ONCE = 1_000;

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
if (!result.ok) {
  tell({ type: 'done', result, valueCount: 0 });
  port.close();
} else {
  const { values, ...head } = result.value;
  const sorted = values.toSorted(byPlace);
  let from = 0;
  handOver = () => {
    tell({ type: 'values', values: sorted.slice(from, from + VALUES_AT_ONCE) });
    from += VALUES_AT_ONCE;
    if (from >= sorted.length) port.close();
  };
  tell({
    type: 'done',
    result: ok({ ...head, newest: newestFirst(values).slice(0, SHOWN) }),
    valueCount: values.length,
  });
  if (sorted.length === 0) port.close();
}
