import { Worker } from 'node:worker_threads';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, type Result } from '../../../shared/model/result.ts';
import type { BoundaryJob, FromBoundaryWorker, ReadBoundaryFile } from './boundary-job.ts';

/** The heap of the worker, in megabytes: a file at the limit of its size, read, and some room. */
const HEAP_MB = 1_536;
/** No file that the limits let through takes nearly as long. */
const PATIENCE_MS = 60_000;

/** From source the worker is a .ts file; in a bundle it stands beside this file as .js. */
const workerFile = (): URL =>
  new URL(`./boundary-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** As `readBoundaryFile`, in a thread of its own, with an end to its memory and its time. */
export async function readBoundariesInWorker(job: BoundaryJob): Promise<Result<ReadBoundaryFile, AppError>> {
  const worker = new Worker(workerFile(), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const tooLarge = fail(appError('boundary-too-large', { limit: job.limits.points, what: 'points' }));
  const ended = Promise.withResolvers<Result<ReadBoundaryFile, AppError>>();
  const timer = setTimeout(() => ended.resolve(tooLarge), PATIENCE_MS);
  worker.on('message', (answer: FromBoundaryWorker) => ended.resolve(answer));
  worker.on('error', (error) => {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') ended.resolve(tooLarge);
    else ended.reject(error);
  });
  try {
    return await ended.promise;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
