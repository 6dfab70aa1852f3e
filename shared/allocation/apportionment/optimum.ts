import type { Conflict } from '../types.ts';
import { findConflict } from './find-conflict.ts';
import type { Instance } from './instance.ts';
import { type Solution, solveInstance } from './solve-instance.ts';

export type Optimum =
  | { readonly feasible: true; readonly instance: Instance; readonly solution: Solution }
  | { readonly feasible: false; readonly conflict: Conflict };

/** The best numbers of an instance, or why there are none. */
export function optimum(instance: Instance): Optimum {
  const conflict = findConflict(instance);
  if (conflict) return { feasible: false, conflict };
  return { feasible: true, instance, solution: solveInstance(instance) };
}
