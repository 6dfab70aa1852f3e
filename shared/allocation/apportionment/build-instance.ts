import type { ApportionProblem } from '../types.ts';
import { buildGroupTree } from './build-group-tree.ts';
import { checkProblem } from './check-problem.ts';
import type { Instance } from './instance.ts';
import { queueOrder } from './queue-order.ts';
import { readWeights } from './read-weights.ts';

/** The problem in the form the solver works on. Throws `UnusableInput` with the path of what has no meaning. */
export function buildInstance(problem: ApportionProblem): Instance {
  checkProblem(problem);
  const { total, places, groups = [], lot: drawn = [] } = problem;
  const ids = places.map(({ id }) => id);
  const { weights, unit } = readWeights(places);
  const lower = Float64Array.from(places, ({ min }) => min ?? 0);
  const upper = Float64Array.from(places, ({ max }) => max ?? Number.POSITIVE_INFINITY);
  const orZero = new Float64Array(places.length);
  places.forEach(({ minIfPositive }, i) => {
    const least = minIfPositive ?? 0;
    if (least <= 1) return;
    if ((lower[i] ?? 0) > 0) lower[i] = Math.max(lower[i] ?? 0, least);
    else if ((upper[i] ?? 0) < least) upper[i] = 0;
    else orZero[i] = least;
  });
  const lot = new Map(drawn.map((id, position) => [id, position]));
  const rank = queueOrder(ids, weights, lot);
  return { ids, total, weights, unit, lower, upper, orZero, rank, lot, tree: buildGroupTree(ids, groups) };
}
