import type { Instance } from '../apportionment/instance.ts';
import { solveInstance } from '../apportionment/solve-instance.ts';
import { at } from '../at.ts';
import { firstBudget } from './first-budget.ts';
import { holdForced } from './hold-forced.ts';
import { prices } from './prices.ts';
import { search } from './search.ts';
import { setBranches } from './set-branches.ts';
import { settleWeightless } from './settle-weightless.ts';

/** How much further each next search looks. */
const WIDER = 4;

/**
 * Decides which places with "0 or at least m" get none and which at least m, in an instance that has an answer, and holds
 * each to its branch; what is left is convex. Places without a weight are settled before all others.
 */
export function chooseBranches(given: Instance): Instance {
  const hasWeightless = given.weights.near.includes(0);
  const numbers = hasWeightless ? settleWeightless(given, bestNumbers) : bestNumbers(given);
  return setBranches(given, (i) => at(numbers, i) > 0);
}

/**
 * The best numbers where every place has a weight. The costs are first softened to their convex hulls and solved as any
 * other. If no place is left between 0 and m, that is the optimum. Else its prices bound what every answer costs, and
 * the best answer within a budget above that bound is searched for: if there is one, it is the optimum; if not, the budget
 * was too small.
 */
function bestNumbers(instance: Instance): Float64Array {
  const softened = solveInstance(instance).numbers;
  const between = [...softened.keys()].filter((i) => {
    const x = at(softened, i);
    return x > 0 && x < at(instance.orZero, i);
  });
  if (between.length === 0) return softened;
  const held = holdForced(instance, between);
  return held ? bestNumbers(held) : searchFrom(instance, softened);
}

function searchFrom(instance: Instance, softened: Float64Array): Float64Array {
  const atPrices = prices(instance, softened);
  for (let budget = firstBudget(instance, softened); ; budget *= WIDER) {
    const found = search(instance, atPrices, budget);
    if (found && found.excess <= budget) return found.numbers;
  }
}
