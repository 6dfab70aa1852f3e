import { compareCost } from '../apportionment/compare-cost.ts';
import type { GroupTree } from '../apportionment/instance.ts';
import { mayMove } from '../apportionment/may-move.ts';
import { lastCost, nextCost } from '../apportionment/person-order.ts';
import { item } from '../item.ts';
import type { KeyResult, VerificationProblem } from '../types.ts';

/**
 * Could any one person be better placed elsewhere, with every bound kept? For convex costs on nested groups, no such
 * exchange means the optimum. With "0 or at least m" it proves the numbers given the branches they are in.
 */
export function checkExchanges(
  numbers: Readonly<Record<string, number>>,
  { places }: KeyResult,
  tree: GroupTree,
  bounds: readonly (readonly [least: number, most: number])[],
): readonly VerificationProblem[] {
  const weights = { near: Float64Array.from(places, ({ parts }) => parts), exact: null };
  const x = places.map(({ id }) => numbers[id] ?? 0);
  const allowed = mayMove(tree, x);
  const givers = [...places.keys()].filter((i) => item(x, i) > item(bounds, i)[0]);
  const takers = [...places.keys()].filter((i) => item(x, i) < item(bounds, i)[1]);
  return givers.flatMap((i) =>
    takers
      .filter((j) => i !== j && compareCost(weights, i, lastCost(item(x, i)), j, nextCost(item(x, j))) > 0)
      .filter((j) => allowed(i, j))
      .map((j) => ({ kind: 'exchange', from: item(places, i).id, to: item(places, j).id }) as const),
  );
}
