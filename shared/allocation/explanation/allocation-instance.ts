import { buildInstance } from '../apportionment/build-instance.ts';
import type { GroupTree, Instance } from '../apportionment/instance.ts';
import { item } from '../item.ts';
import { PARTS } from '../key/parts.ts';
import type { AllocationInput, KeyResult } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';

/** The apportionment problem of an allocation without its locks, with t_i = T · w_i / W. */
export function allocationInstance(
  { total, places, groups, lot }: AllocationInput,
  key: KeyResult,
): Instance {
  const instance = buildInstance({
    total,
    places: places.map(({ id, min, max, minIfPositive }, i) => {
      return { id, weight: item(key.places, i).parts, min, max, minIfPositive };
    }),
    groups,
    ...(lot ? { lot } : {}),
  });
  return { ...instance, unit: { num: BigInt(total), den: BigInt(PARTS) } };
}

/** The same with some of the locks. A lock overrides its own place's bounds, never a group's. */
export function withLocks(
  instance: Instance,
  { places }: Pick<AllocationInput, 'places'>,
  locks: ReadonlySet<string>,
): Instance {
  const [lower, upper, orZero] = [instance.lower.slice(), instance.upper.slice(), instance.orZero.slice()];
  for (const [i, { id, lock }] of places.entries()) {
    if (lock === null || !locks.has(id)) continue;
    if (!Number.isSafeInteger(lock) || lock < 0)
      throw new UnusableInput(`places[${i}].lock`, 'must be a whole number of persons, 0 or more');
    [lower[i], upper[i], orZero[i]] = [lock, lock, 0];
  }
  return { ...instance, lower, upper, orZero };
}

/** The same with nothing asked of anybody: no bounds, no groups, no "0 or at least m". */
export function withoutBounds(instance: Instance): Instance {
  const none = new Float64Array(instance.lower.length);
  const { all } = instance.tree;
  const tree: GroupTree = {
    groups: [],
    bottomUp: [],
    groupOf: all.map(() => -1),
    all,
    own: all,
    children: [],
  };
  return { ...instance, lower: none, upper: none.map(() => Number.POSITIVE_INFINITY), orZero: none, tree };
}
