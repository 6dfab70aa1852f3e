import { parentPort, workerData } from 'node:worker_threads';
import type { BoundaryJob } from './boundary-job.ts';
import { readBoundaryFile } from './read-boundary-file.ts';

// The body of the worker that `readBoundariesInWorker` starts: one file, one answer, and the worker ends.

const port = parentPort;
if (port === null) throw new Error('boundary-worker runs only as a worker');
const job: BoundaryJob = workerData;
port.postMessage(await readBoundaryFile(job));
port.close();
