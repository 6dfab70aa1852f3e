import type { Conflict } from '../types.ts';
import { chooseBranches } from '../zero-or-minimum/choose-branches.ts';
import { findConflict } from './find-conflict.ts';
import type { Instance } from './instance.ts';
import { type Solution, solveInstance } from './solve-instance.ts';

/** The best numbers; `instance` is the one they solve, with "0 or at least m" held to the branches chosen. */
export type Optimum =
  | { readonly feasible: true; readonly instance: Instance; readonly solution: Solution }
  | { readonly feasible: false; readonly conflict: Conflict };

/** The best numbers of an instance, or why there are none. */
export function optimum(given: Instance): Optimum {
  const conflict = findConflict(given);
  if (conflict) return { feasible: false, conflict };
  const instance = decideBranches(given);
  return { feasible: true, instance, solution: solveInstance(instance) };
}

/**
 * The best numbers of an instance that is known to have an answer: whether there is one does not depend on the weights.
 * Written over `into` where it is given.
 */
export function solveFeasible(given: Instance, into?: Solution): Solution {
  return solveInstance(decideBranches(given), into);
}

function decideBranches(given: Instance): Instance {
  return given.orZero.some((least) => least > 0) ? chooseBranches(given) : given;
}
