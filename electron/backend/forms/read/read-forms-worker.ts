import { parentPort, workerData } from 'node:worker_threads';
import { readForm } from './read-form.ts';
import type { FormRead, ReadFormsJob } from './read-forms-job.ts';

// The body of the worker that `readFormsInWorker` starts: one answer for each file, in order, and the worker ends.

const port = parentPort;
if (port === null) throw new Error('read-forms-worker runs only as a worker');

const { paths }: ReadFormsJob = workerData;
for (const path of paths) port.postMessage({ result: await readForm(path) } satisfies FormRead);
port.close();
