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
  const [lower, upper] = [new Float64Array(places.length), new Float64Array(places.length)];
  const orZero = new Float64Array(places.length);
  places.forEach(({ min, max, minIfPositive }, i) => {
    const bounds = placeBounds(min ?? 0, max ?? Number.POSITIVE_INFINITY, minIfPositive ?? 0);
    [lower[i], upper[i], orZero[i]] = bounds;
  });
  const lot = new Map(drawn.map((id, position) => [id, position]));
  const rank = queueOrder(ids, lot);
  return { ids, total, weights, unit, lower, upper, orZero, rank, lot, tree: buildGroupTree(ids, groups) };
}

/** A place that must have someone must have m; one that cannot have m has none; "0 or at least 1" says nothing. */
function placeBounds(
  min: number,
  max: number,
  least: number,
): readonly [lower: number, upper: number, orZero: number] {
  if (least <= 1) return [min, max, 0];
  if (min > 0) return [Math.max(min, least), max, 0];
  return max < least ? [0, 0, 0] : [0, max, least];
}
