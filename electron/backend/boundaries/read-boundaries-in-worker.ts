import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, type Result } from '../../../shared/model/result.ts';
import { endThread } from '../jobs/end-thread.ts';
import { isOutOfMemory } from '../jobs/is-out-of-memory.ts';
import { startThread } from '../jobs/start-thread.ts';
import type { BoundaryJob, FromBoundaryWorker, ReadBoundaryFile } from './boundary-job.ts';

/** The heap of the worker, in megabytes: a file at the limit of its size, read, and some room. */
const HEAP_MB = 1_536;
/** No file that the limits let through takes nearly as long. */
const PATIENCE_MS = 60_000;

/** As `readBoundaryFile`, in a thread of its own, with an end to its memory and its time. */
export async function readBoundariesInWorker(job: BoundaryJob): Promise<Result<ReadBoundaryFile, AppError>> {
  const worker = startThread('boundary-worker', import.meta.url, {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const tooLarge = fail(appError('boundary-too-large', { limit: job.limits.points, what: 'points' }));
  const ended = Promise.withResolvers<Result<ReadBoundaryFile, AppError>>();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    ended.resolve(tooLarge);
  }, PATIENCE_MS);
  worker.on('message', (answer: FromBoundaryWorker) => ended.resolve(answer));
  worker.on('error', (error) => {
    if (isOutOfMemory(error)) ended.resolve(tooLarge);
    else ended.reject(error);
  });
  try {
    return await ended.promise;
  } finally {
    clearTimeout(timer);
    await endThread(worker, isLate ? 0 : undefined);
  }
}
