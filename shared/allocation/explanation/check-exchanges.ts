import { compareCost } from '../apportionment/compare-cost.ts';
import type { GroupTree } from '../apportionment/instance.ts';
import { lastCost, nextCost } from '../apportionment/person-order.ts';
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
  const sums = tree.groups.map(({ members }) => members.reduce((sum, i) => sum + (x[i] ?? 0), 0));
  const around = (place: number): ReadonlySet<number> => {
    const groups = new Set<number>();
    for (let g = tree.groupOf[place] ?? -1; g >= 0; g = tree.groups[g]?.parent ?? -1) groups.add(g);
    return groups;
  };
  const allowed = (from: number, to: number): boolean => {
    const [left, entered] = [around(from), around(to)];
    return (
      [...left].every((g) => entered.has(g) || (sums[g] ?? 0) > (tree.groups[g]?.min ?? 0)) &&
      [...entered].every((g) => left.has(g) || (sums[g] ?? 0) < (tree.groups[g]?.max ?? 0))
    );
  };
  const givers = [...places.keys()].filter((i) => (x[i] ?? 0) > (bounds[i]?.[0] ?? 0));
  const takers = [...places.keys()].filter((i) => (x[i] ?? 0) < (bounds[i]?.[1] ?? 0));
  return givers.flatMap((i) =>
    takers
      .filter((j) => i !== j && compareCost(weights, i, lastCost(x[i] ?? 0), j, nextCost(x[j] ?? 0)) > 0)
      .filter((j) => allowed(i, j))
      .map((j) => ({ kind: 'exchange', from: places[i]?.id ?? '', to: places[j]?.id ?? '' }) as const),
  );
}
