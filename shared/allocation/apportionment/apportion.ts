import type { Apportionment, ApportionProblem, Infeasible } from '../types.ts';
import { branches } from '../zero-or-minimum/branches.ts';
import { nearChangeOver } from '../zero-or-minimum/near-change-over.ts';
import { buildInstance } from './build-instance.ts';
import { certificate } from './certificate.ts';
import { divisors } from './divisors.ts';
import { findTies } from './find-ties.ts';
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
  const given = buildInstance(problem);
  const found = optimum(given);
  if (!found.feasible) return found;
  const { instance } = found;
  const { numbers } = found.solution;
  const proof = divisors(instance, numbers);
  return {
    feasible: true,
    numbers: numbersById(instance.ids, numbers),
    // In lowest terms it costs more than the numbers themselves, so it is worked out when it is read.
    get objective() {
      return objective(instance, numbers);
    },
    certificate: certificate(instance, proof),
    ties: findTies(instance, numbers, proof),
    ...(given.orZero.some((least) => least > 0)
      ? { branches: branches(given, numbers), nearChangeOver: nearChangeOver(given, proof) }
      : {}),
  };
}
