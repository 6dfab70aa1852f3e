import type {
  AllocationInput,
  NoAllocation,
  Sensitivity,
  SensitivityOptions,
} from '../../../shared/allocation/index.ts';
import { endThread } from './end-thread.ts';
import type { FromSensitivityWorker, SensitivityJob } from './sensitivity-job.ts';
import { startThread } from './start-thread.ts';

export interface SensitivityWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/**
 * The draws in a thread of their own, so that every other call is answered meanwhile. Told to stop, it answers with what
 * it has drawn so far.
 */
export async function sensitivityInWorker(
  input: AllocationInput,
  options: SensitivityOptions,
  { signal, onProgress }: SensitivityWatch,
): Promise<Sensitivity | NoAllocation> {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const flag = new Int32Array(stop);
  const halt = (): void => {
    Atomics.store(flag, 0, 1);
  };
  if (signal.aborted) halt();
  signal.addEventListener('abort', halt, { once: true });
  const workerData: SensitivityJob = { input, options, stop };
  const worker = startThread('sensitivity-worker', import.meta.url, { workerData });
  const ended = Promise.withResolvers<Sensitivity | NoAllocation>();
  worker.on('message', (message: FromSensitivityWorker) => {
    if (message.type === 'progress') onProgress(message.done, message.of);
    else ended.resolve(message.result);
  });
  worker.on('error', ended.reject);
  worker.on('exit', () => ended.reject(new Error('The draws ended without an answer.')));
  try {
    return await ended.promise;
  } finally {
    signal.removeEventListener('abort', halt);
    await endThread(worker);
  }
}
