import type { ApportionProblem, Place } from '../types.ts';
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
  places.forEach((place, i) => {
    const bounds = placeBounds(place);
    lower[i] = bounds.lower;
    upper[i] = bounds.upper;
    orZero[i] = bounds.orZero;
  });
  const lot = new Map(drawn.map((id, position) => [id, position]));
  const rank = queueOrder(ids, lot);
  return { ids, total, weights, unit, lower, upper, orZero, rank, lot, tree: buildGroupTree(ids, groups) };
}

/** A place that must have someone must have m; one that cannot have m has none; "0 or at least 1" says nothing. */
function placeBounds(place: Place): {
  readonly lower: number;
  readonly upper: number;
  readonly orZero: number;
} {
  const lower = place.min ?? 0;
  const upper = place.max ?? Number.POSITIVE_INFINITY;
  const least = place.minIfPositive ?? 0;
  if (least <= 1) return { lower, upper, orZero: 0 };
  if (lower > 0) return { lower: Math.max(lower, least), upper, orZero: 0 };
  return upper < least ? { lower: 0, upper: 0, orZero: 0 } : { lower: 0, upper, orZero: least };
}
