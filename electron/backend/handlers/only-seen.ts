import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { isSeen } from '../../../shared/model/is-seen.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';

/**
 * Whether `mine` may be stored in place of what is: see `isSeen`.
 *
 * @returns changed-meanwhile, with the field, where it would write over something that was not seen
 */
export const onlySeen = <T>(
  field: string,
  seen: readonly T[] | undefined,
  mine: T,
  stored: T,
): Result<null, AppError> =>
  isSeen(seen ?? [], mine, stored) ? ok(null) : fail(appError('changed-meanwhile', { fields: field }));
