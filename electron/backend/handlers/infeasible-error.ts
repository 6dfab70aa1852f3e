import type { NoAllocation } from '../../../shared/allocation/index.ts';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { RoundView } from '../../../shared/model/round.ts';

/** Why there is no allocation, as an error with the one place or samarbeid in conflict by name and both sums. */
export function infeasibleError(none: NoAllocation, view: RoundView): AppError {
  if ('keyError' in none) {
    const { at, code } = none.keyError;
    return appError('infeasible', { node: nameOf(at, view), need: null, have: null, reason: code });
  }
  const { node, need, have } = none.conflict;
  return appError('infeasible', {
    node: node === null ? null : nameOf(node, view),
    need,
    have,
    reason: null,
  });
}

/** A node is a kommunenummer, or the id of a samarbeid; a kommunenummer always has four digits. */
function nameOf(node: string, { kommuner, samarbeid }: RoundView): string {
  const kommune = kommuner.find((one) => one.kommunenummer === node);
  return kommune?.name ?? samarbeid.find((one) => String(one.id) === node)?.name ?? node;
}
