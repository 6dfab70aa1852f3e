import type { Instance } from '../apportionment/instance.ts';
import { solveInstance } from '../apportionment/solve-instance.ts';
import { at } from '../at.ts';
import { firstBudget } from './first-budget.ts';
import { liftWeightless } from './lift-weightless.ts';
import { prices } from './prices.ts';
import { search } from './search.ts';
import { setBranches } from './set-branches.ts';

/** How much further each next search looks. */
const WIDER = 4;

/**
 * Decides which places with "0 or at least m" get none and which at least m, in an instance that has an answer, and holds
 * each to its branch; what is left is convex.
 *
 * The costs are first softened to their convex hulls and solved as any other. If no place is left between 0 and m,
 * that is the optimum. Else its prices bound what every answer costs, and the best answer within a budget above that
 * bound is searched for: if there is one, it is the optimum; if not, the budget was too small.
 */
export function chooseBranches(given: Instance): Instance {
  const instance = liftWeightless(given);
  const softened = solveInstance(instance).numbers;
  const isBetween = (x: number, i: number): boolean => x > 0 && x < at(instance.orZero, i);
  const numbers = softened.some(isBetween) ? searchFrom(instance, softened) : softened;
  return setBranches(given, (i) => at(numbers, i) > 0);
}

function searchFrom(instance: Instance, softened: Float64Array): Float64Array {
  const atPrices = prices(instance, softened);
  for (let budget = firstBudget(instance, softened); ; budget *= WIDER) {
    const found = search(instance, atPrices, budget);
    if (found && found.excess <= budget) return found.numbers;
  }
}
