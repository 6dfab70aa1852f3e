import type { Instance } from '../apportionment/instance.ts';
import { type Optimum, optimum } from '../apportionment/optimum.ts';
import { allocationInstance, withLocks } from '../explanation/allocation-instance.ts';
import { distributionKey } from '../key/distribution-key.ts';
import type { AllocationInput, KeyResult, NoAllocation } from '../types.ts';

/** A round made ready for many answers under other weights. Whether there is an answer does not depend on the weights. */
export type Prepared =
  | {
      readonly feasible: true;
      readonly key: KeyResult;
      /** With every bound, group and lock; the branches of "0 or at least m" still open. */
      readonly instance: Instance;
      readonly numbers: Float64Array;
    }
  | NoAllocation;

/** Reckons the key once and finds the proposal itself, which is `numbers`, in the order of the places. */
export function prepare(input: AllocationInput): Prepared {
  const key = distributionKey(input);
  if (!key.ok) return { feasible: false, keyError: key };
  const everyone = new Set(input.places.map(({ id }) => id));
  const instance = withLocks(allocationInstance(input, key), input, everyone);
  const found: Optimum = optimum(instance);
  if (!found.feasible) return { feasible: false, conflict: found.conflict };
  return { feasible: true, key, instance, numbers: found.solution.numbers };
}
