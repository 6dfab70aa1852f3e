import type { AppError } from '../../../shared/contract/errors.ts';
import type { Recommendation } from '../../../shared/model/package.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { ReadContext } from '../handlers/context.ts';
import { endThread } from '../jobs/end-thread.ts';
import { startThread } from '../jobs/start-thread.ts';
import type { ExemptEntry } from './document/exempt-attachment.ts';
import type { FromPackageWorker, MadePackage, PackageJob } from './package-job.ts';
import type { PackageTemplates } from './package-template/on-paper.ts';

/**
 * Renders and verifies a package in a thread of its own, so that every other call is answered meanwhile.
 *
 * @param job a name to tell the progress by and to stop it with; absent = neither.
 * @returns null where it was stopped: nothing is written then.
 */
export async function madeInWorker(
  { jobs, emit, info }: Pick<ReadContext, 'jobs' | 'emit' | 'info'>,
  job: string | undefined,
  recommendation: Recommendation,
  frozenAt: string,
  exempt: readonly ExemptEntry[],
  templates: PackageTemplates,
): Promise<Result<MadePackage | null, AppError>> {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const workerData: PackageJob = {
    recommendation,
    frozenAt,
    programVersion: info.version,
    exempt,
    templates,
    stop,
  };
  const name = job ?? 'package';
  const signal = jobs.begin(name);
  const worker = startThread('package-worker', import.meta.url, { workerData });
  const ended = Promise.withResolvers<MadePackage | null>();
  worker.on('message', (message: FromPackageWorker) => {
    if (message.type === 'done') ended.resolve(message.made);
    else if (job !== undefined) emit({ type: 'progress', job, done: message.done, total: message.of });
  });
  worker.on('error', ended.reject);
  worker.on('exit', () => ended.reject(new Error('The package ended without an answer.')));
  const halt = (): void => {
    Atomics.store(new Int32Array(stop), 0, 1);
    ended.resolve(null);
  };
  signal.addEventListener('abort', halt, { once: true });
  try {
    return ok(await ended.promise);
  } finally {
    signal.removeEventListener('abort', halt);
    jobs.end(name, signal);
    const over = endThread(worker);
    // What was stopped ends at its next file; the user need not wait for that.
    if (!signal.aborted) await over;
  }
}
