import { at } from '../at.ts';
import { item } from '../item.ts';
import type { Instance } from './instance.ts';
import { shareOut } from './share-out.ts';
import type { Shares } from './shares.ts';

/** The numbers, and the bounds that groups have put on single places (see `solveInstance`). */
export interface Solution {
  readonly numbers: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The divisors found: of each group at its minimum and its maximum, last of the whole. A start for the next solution. */
  readonly divisors: Float64Array;
}

/** Room for the solution of an instance of so many places and groups. */
export function emptySolution(count: number, groups: number): Solution {
  return {
    numbers: new Float64Array(count),
    lower: new Float64Array(count),
    upper: new Float64Array(count),
    divisors: new Float64Array(2 * groups + 1),
  };
}

/**
 * The optimum of an instance that has no conflict, with "0 or at least m" softened to its convex hull.
 *
 * The groups are turned into bounds of their places, from below. If a group's minimum is above the sum of its lower
 * bounds, its minimum shared out alone is what its places must at least get: more persons never take one away (house
 * monotone). In the same way its maximum shared out alone is the most they can get. With all groups done so, what is left
 * is Sainte-Laguë within bounds.
 *
 * Writes over `into`, so that many draws in a row ask for no memory, and starts from the divisors that are there: those of
 * the same places, groups and total under other weights. They change the speed, never the answer.
 */
export function solveInstance(
  instance: Shares & Pick<Instance, 'tree' | 'total'>,
  into: Solution = emptySolution(instance.lower.length, instance.tree.groups.length),
): Solution {
  const { weights, rank, orZero, tree, total } = instance;
  const { numbers, lower, upper, divisors } = into;
  lower.set(instance.lower);
  upper.set(instance.upper);
  const shares = { weights, rank, orZero, lower, upper };
  /** Makes what each place gets of a group's bound, shared out alone, the place's own. */
  const tighten = (bounds: Float64Array, members: readonly number[], sum: number, slot: number): void => {
    shareOut(shares, members, sum, numbers, { divisors, slot });
    for (const i of members) bounds[i] = at(numbers, i);
  };
  for (const index of tree.bottomUp) {
    const { members, min, max } = item(tree.groups, index);
    if (sumOf(lower, members) < min) tighten(lower, members, min, 2 * index);
    if (sumOf(upper, members) > max) tighten(upper, members, max, 2 * index + 1);
  }
  shareOut(shares, tree.all, total, numbers, { divisors, slot: 2 * tree.groups.length });
  return into;
}

function sumOf(values: Float64Array, members: readonly number[]): number {
  let sum = 0;
  for (const i of members) sum += at(values, i);
  return sum;
}
