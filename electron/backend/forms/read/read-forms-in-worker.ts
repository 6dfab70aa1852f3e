import { fail } from '../../../../shared/model/result.ts';
import { endThread } from '../../jobs/end-thread.ts';
import { isOutOfMemory } from '../../jobs/is-out-of-memory.ts';
import { startThread } from '../../jobs/start-thread.ts';
import type { FormRead, FormResult, ReadFormsJob } from './read-forms-job.ts';

/** The heap of a worker, in megabytes. What the limits let through stays far below. */
const HEAP_MB = 512;

/**
 * Reads many forms in a thread of their own, in order. A file that exhausts the thread's memory is refused like any
 * other that is too large, and the rest are read in a new thread.
 */
export async function readFormsInWorker(
  paths: readonly string[],
  onRead: (done: number) => void = () => {},
): Promise<readonly FormResult[]> {
  const results: FormResult[] = [];
  while (results.length < paths.length) {
    const exhausted = await readSome(paths.slice(results.length), (result) => {
      results.push(result);
      onRead(results.length);
    });
    if (exhausted) results.push(fail({ code: 'unpacks-too-large', params: { limit: HEAP_MB } }));
  }
  return results;
}

/** Reads until all are read, or one of them is more than the thread can hold: then true. */
async function readSome(paths: readonly string[], take: (result: FormResult) => void): Promise<boolean> {
  const workerData: ReadFormsJob = { paths };
  const worker = startThread('read-forms-worker', import.meta.url, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const ended = Promise.withResolvers<boolean>();
  let read = 0;
  worker.on('message', ({ result }: FormRead) => {
    read += 1;
    take(result);
    if (read === paths.length) ended.resolve(false);
  });
  worker.on('error', (error) => {
    if (isOutOfMemory(error)) ended.resolve(true);
    else ended.reject(error);
  });
  worker.on('exit', () => ended.reject(new Error('the worker that reads forms ended early')));
  try {
    return await ended.promise;
  } finally {
    await endThread(worker);
  }
}
