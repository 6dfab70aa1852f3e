import { parentPort, workerData } from 'node:worker_threads';
import { selectionOutcomeOf } from './selection-outcome-of.ts';

// The body of the worker that `selectionInWorker` starts: one call, one answer, and the worker ends.

const port = parentPort;
if (port === null) throw new Error('selection-worker runs only as a worker');

port.postMessage(await selectionOutcomeOf(workerData));
