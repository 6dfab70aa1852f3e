import type { Instance } from './instance.ts';
import { type Shares, shareOut } from './share-out.ts';

/** The numbers, and the bounds that groups have put on single places (see `solveInstance`). */
export interface Solution {
  readonly numbers: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The optimum of an instance that has no conflict, with "0 or at least m" softened to its convex hull.
 *
 * The groups are turned into bounds of their places, from below. If a group's minimum is above the sum of its lower
 * bounds, its minimum shared out alone is what its places must at least get: more persons never take one away (house
 * monotone). In the same way its maximum shared out alone is the most they can get. With all groups done so, what is left
 * is Sainte-Laguë within bounds.
 */
export function solveInstance(instance: Shares & Pick<Instance, 'tree' | 'total'>): Solution {
  const { weights, rank, orZero, tree, total } = instance;
  const [lower, upper] = [instance.lower.slice(), instance.upper.slice()];
  const shares = { weights, rank, orZero, lower, upper };
  const numbers = new Float64Array(lower.length);
  for (const index of tree.bottomUp) {
    const group = tree.groups[index];
    if (!group) continue;
    for (const [bounds, sum, binds] of [
      [lower, group.min, sumOf(lower, group.members) < group.min],
      [upper, group.max, sumOf(upper, group.members) > group.max],
    ] as const) {
      if (!binds) continue;
      shareOut(shares, group.members, sum, numbers);
      for (const i of group.members) bounds[i] = numbers[i] ?? 0;
    }
  }
  shareOut(shares, tree.all, total, numbers);
  return { numbers, lower, upper };
}

function sumOf(values: Float64Array, members: Int32Array): number {
  let sum = 0;
  for (const i of members) sum += values[i] ?? 0;
  return sum;
}
