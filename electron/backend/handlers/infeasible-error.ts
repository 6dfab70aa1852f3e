import type { NoAllocation } from '../../../shared/allocation/index.ts';
import { type AppError, appError } from '../../../shared/contract/errors.ts';

/** Why there is no allocation, as an error with the one node in conflict and both sums. `node` null = the whole. */
export function infeasibleError(none: NoAllocation): AppError {
  if ('keyError' in none)
    return appError('infeasible', {
      node: none.keyError.at,
      need: null,
      have: null,
      reason: none.keyError.code,
    });
  const { node, need, have } = none.conflict;
  return appError('infeasible', { node, need, have, reason: null });
}
