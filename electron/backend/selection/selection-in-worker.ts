import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import type { SelectionOutcome } from '../../../shared/model/selection-outcome.ts';
import { endThread } from '../jobs/end-thread.ts';
import { startThread } from '../jobs/start-thread.ts';

/** The sets in a thread of their own, so that every other call is answered meanwhile. Null where it was told to stop. */
export async function selectionInWorker(
  call: SelectionCall,
  signal: AbortSignal,
): Promise<SelectionOutcome | null> {
  if (signal.aborted) return null;
  const worker = startThread('selection-worker', import.meta.url, { workerData: call });
  const ended = Promise.withResolvers<SelectionOutcome | null>();
  const stop = (): void => ended.resolve(null);
  signal.addEventListener('abort', stop, { once: true });
  worker.on('message', (outcome: SelectionOutcome) => ended.resolve(outcome));
  worker.on('error', ended.reject);
  worker.on('exit', () => ended.reject(new Error('The selection ended without an answer.')));
  try {
    return await ended.promise;
  } finally {
    signal.removeEventListener('abort', stop);
    // It looks at millions of sets without a pause, and calls nothing of Node's meanwhile.
    await endThread(worker, signal.aborted ? 0 : undefined);
  }
}
