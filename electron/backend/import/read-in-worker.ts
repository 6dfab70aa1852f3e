import { assertNever } from '../../../shared/model/assert-never.ts';
import type { ImportError, StagedValue } from '../../../shared/model/importing.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { endThread } from '../jobs/end-thread.ts';
import { isOutOfMemory } from '../jobs/is-out-of-memory.ts';
import { startThread } from '../jobs/start-thread.ts';
import type { OrderedReading, ReadFile } from './ordered-reading.ts';
import type { FromWorker, ReadingHead, ReadJob, ToWorker } from './read-job.ts';

/** How long a worker that was told to stop is waited for before it is ended. */
const PATIENCE_MS = 2_000;

/** The heap of a worker, in megabytes. What the limits let through stays far below. */
const HEAP_MB = 1_024;

/**
 * As `readTableFile`, in a thread of its own, so that the window answers while a large file is read. A file that
 * exhausts the thread's memory is an error like any other, and the program goes on.
 */
export const readInWorker: ReadFile = async (source, context, { signal, onProgress, limits = {} } = {}) => {
  if (signal?.aborted === true) return fail({ code: 'import-cancelled', params: {} });
  const workerData: ReadJob = { source, context, limits };
  const worker = startThread('read-worker', import.meta.url, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const ended = Promise.withResolvers<Result<OrderedReading, ImportError>>();
  let timer: NodeJS.Timeout | null = null;
  let isLate = false;
  const cancelled = fail<ImportError>({ code: 'import-cancelled', params: {} });
  const cancel = (): void => {
    worker.postMessage('cancel' satisfies ToWorker);
    timer = setTimeout(() => {
      isLate = true;
      ended.resolve(cancelled);
    }, PATIENCE_MS);
  };
  signal?.addEventListener('abort', cancel, { once: true });
  let head: ReadingHead | null = null;
  let expected = 0;
  const values: StagedValue[] = [];
  const next = (): void => {
    if (head !== null && values.length >= expected) ended.resolve(ok({ ...head, values }));
    else worker.postMessage('more' satisfies ToWorker);
  };
  worker.on('message', (message: FromWorker) => {
    switch (message.type) {
      case 'progress':
        onProgress?.(message.done, message.total);
        return;
      case 'done':
        if (!message.result.ok) {
          ended.resolve(message.result);
          return;
        }
        head = message.result.value;
        expected = message.valueCount;
        next();
        return;
      case 'values':
        values.push(...message.values);
        next();
        return;
      default:
        assertNever(message);
    }
  });
  worker.on('error', (error) => {
    if (isOutOfMemory(error)) ended.resolve(fail({ code: 'unpacks-too-large', params: { limit: HEAP_MB } }));
    else ended.reject(error);
  });
  worker.on('exit', () => ended.resolve(cancelled));
  try {
    return await ended.promise;
  } finally {
    if (timer !== null) clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    await endThread(worker, isLate ? 0 : undefined);
  }
};
