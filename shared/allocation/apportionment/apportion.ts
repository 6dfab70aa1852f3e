import type { Apportionment, ApportionProblem, Infeasible } from '../types.ts';
import { buildInstance } from './build-instance.ts';
import { certificate } from './certificate.ts';
import { divisors } from './divisors.ts';
import { findTies } from './find-ties.ts';
import { fractionText } from './fraction.ts';
import { numbersById } from './numbers-by-id.ts';
import { objective } from './objective.ts';
import { optimum } from './optimum.ts';

/**
 * The whole numbers nearest to the weights: minimises Σ (x − t)² / t within the bounds of places and groups, with
 * Σ x = total. Exact. Bounds that cannot hold are an answer that names the conflict.
 *
 * Throws `UnusableInput`, with the path of the field, where the problem has no meaning: a total that is negative or not
 * whole, an id used twice or unknown, groups that overlap, a weight that is not a number of 0 or more.
 */
export function apportion(problem: ApportionProblem): Apportionment | Infeasible {
  const found = optimum(buildInstance(problem));
  if (!found.feasible) return found;
  const { instance } = found;
  const { numbers } = found.solution;
  return {
    feasible: true,
    numbers: numbersById(instance.ids, numbers),
    objective: fractionText(objective(instance, numbers)),
    certificate: certificate(instance, divisors(instance, numbers)),
    ties: findTies(instance, numbers),
  };
}
