import { fail } from '../../../shared/model/result.ts';
import { sqliteError } from '../database/sqlite-error.ts';
import { endThread } from '../jobs/end-thread.ts';
import { isOutOfMemory } from '../jobs/is-out-of-memory.ts';
import { startThread } from '../jobs/start-thread.ts';
import type { ReadRoundFileJob, RoundFileRead } from './read-round-file-job.ts';
import { roundFileHeapMB } from './round-file-format.ts';
import { tooLargeError } from './unpack-round-file.ts';

/**
 * Reads and checks a round file in a thread of its own: a file that is made to use up memory takes that thread with it,
 * and nothing else.
 *
 * @param file what the user calls it
 */
export async function readRoundFile(path: string, file: string): Promise<RoundFileRead> {
  const workerData: ReadRoundFileJob = { path, file };
  const worker = startThread('read-round-file-worker', import.meta.url, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: roundFileHeapMB },
  });
  const ended = Promise.withResolvers<RoundFileRead>();
  worker.on('message', (answer: RoundFileRead) => ended.resolve(answer));
  worker.on('error', (error) =>
    ended.resolve(isOutOfMemory(error) ? fail(tooLargeError(file)) : fail(sqliteError(error, file))),
  );
  worker.on('exit', () => ended.reject(new Error('the worker that reads a round file ended early')));
  try {
    return await ended.promise;
  } finally {
    await endThread(worker);
  }
}
