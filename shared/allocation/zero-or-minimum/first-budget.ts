import { findConflict } from '../apportionment/find-conflict.ts';
import type { Instance } from '../apportionment/instance.ts';
import { solveInstance } from '../apportionment/solve-instance.ts';
import { at } from '../at.ts';
import { setBranches } from './set-branches.ts';

/** Room for the rounding of sums in doubles. */
const ROOM = 1e-9;

/**
 * How far above the softened optimum the search must look: as far as the better of two answers that are near at hand, the
 * places left between 0 and m all raised to m, or all set to 0. Where neither is allowed, a thousandth of a person's
 * price, to begin with.
 */
export function firstBudget(instance: Instance, softened: Float64Array): number {
  const { orZero, weights } = instance;
  const cost = (numbers: Float64Array): number =>
    numbers.reduce((sum, x, i) => sum + (x * Math.max(x, at(orZero, i))) / at(weights.near, i), 0);
  const bound = cost(softened);
  const near = [1, 0].flatMap((raise) => {
    const branched = setBranches(
      instance,
      (i) => at(softened, i) + raise * at(softened, i) * at(orZero, i) >= at(orZero, i),
    );
    return findConflict(branched) ? [] : [cost(solveInstance(branched).numbers) - bound];
  });
  const least = near.length > 0 ? Math.min(...near) : bound / 1000;
  return Math.max(0, least) + ROOM * bound;
}
