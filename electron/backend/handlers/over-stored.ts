import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { mergeSeen } from '../../../shared/model/merge-seen.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';

/**
 * What to write over what is stored: see `mergeSeen`.
 *
 * @returns changed-meanwhile, with the fields, where it would write over something that was not seen
 */
export function overStored<T extends object>(
  seen: readonly T[] | undefined,
  mine: T,
  stored: T,
): Result<T, AppError> {
  const { merged, clashes } = mergeSeen(seen ?? [], mine, stored);
  return clashes.length === 0
    ? ok(merged)
    : fail(appError('changed-meanwhile', { fields: clashes.join(', ') }));
}
