import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { ImportFailure } from '../import/import-failure.ts';
import { DEFAULT_LIMITS } from '../import/limits.ts';
import { loadFile } from '../import/load-file.ts';
import { BoundaryFailure } from './boundary-failure.ts';
import type { BoundaryJob, FromBoundaryWorker } from './boundary-job.ts';
import { readBoundaries } from './read-boundaries.ts';

/** Reads a boundary file of the user's own. What is wrong with it is a value. */
export async function readBoundaryFile({ path, wanted, limits }: BoundaryJob): Promise<FromBoundaryWorker> {
  try {
    const { bytes, sha256 } = await loadFile(path, { ...DEFAULT_LIMITS, fileBytes: limits.fileBytes });
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok({ ...readBoundaries(text, wanted, limits), sha256 });
  } catch (error) {
    if (error instanceof BoundaryFailure) return fail(appError(error.code, error.params));
    if (error instanceof ImportFailure) return fail(error.error);
    // Not UTF-8, or arrays inside each other deeper than the stack.
    if (error instanceof TypeError || error instanceof RangeError)
      return fail(appError('boundary-not-a-map'));
    throw error;
  }
}
