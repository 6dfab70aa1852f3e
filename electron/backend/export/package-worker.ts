import { parentPort, workerData } from 'node:worker_threads';
import { packageFileCount, packageFiles } from './package-files.ts';
import type { FromPackageWorker, PackageJob } from './package-job.ts';
import { verifyFiles } from './verify-package.ts';

// The body of the worker that `madeInWorker` starts: renders the package, reads it back as a receiver would, and ends.

const port = parentPort;
if (port === null) throw new Error('package-worker runs only as a worker');

const tell = (message: FromPackageWorker): void => port.postMessage(message);
const { recommendation, frozenAt, programVersion, exempt, templates, stop }: PackageJob = workerData;
const flag = new Int32Array(stop);
const isStopped = (): boolean => Atomics.load(flag, 0) === 1;

const of = packageFileCount(recommendation, exempt);
let done = 0;
const onFile = (): void => {
  if (isStopped()) throw new Error('stopped');
  done += 1;
  tell({ type: 'progress', done, of });
};

try {
  const content = await packageFiles(recommendation, frozenAt, programVersion, { exempt, templates, onFile });
  const files = new Map(content.files.map(({ name, bytes }) => [name, bytes]));
  const verification = await verifyFiles(files, programVersion, { justMade: true });
  tell({ type: 'done', made: { content, verification } });
} catch (error) {
  // Nobody waits for what was stopped.
  if (!isStopped()) throw error;
}
