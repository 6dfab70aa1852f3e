import { compareCost } from '../apportionment/compare-cost.ts';
import { type Divisors, divisorGroup } from '../apportionment/divisors.ts';
import type { Instance } from '../apportionment/instance.ts';
import { lastCost, nextCost } from '../apportionment/person-order.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import type { AllocationPlace, BoundBy } from '../types.ts';

/**
 * What held a number in the end: a lock; its own bound, where every divisor of its interval would round to another
 * number; or the group whose divisor it uses. null where nothing did.
 */
export function boundBy(
  instance: Instance,
  divisors: Divisors,
  numbers: Float64Array,
  place: AllocationPlace,
  index: number,
): BoundBy | null {
  if (place.lock !== null) return { kind: 'lock' };
  const { weights, lower, upper, tree } = instance;
  const group = divisorGroup(instance, divisors, index);
  const own = divisors.groups.get(group);
  const { next, last } = own ?? divisors.whole;
  const x = at(numbers, index);
  const wouldGetMore = last !== null && compareCost(weights, index, nextCost(x), last.place, last.cost) < 0;
  const wouldGetFewer = next !== null && compareCost(weights, index, lastCost(x), next.place, next.cost) > 0;
  /** Where it is not the bound asked for, it is the one that "0 or at least m" made of it. */
  const itself = (kind: 'min' | 'max'): BoundBy =>
    place[kind] !== x && place.minIfPositive !== null
      ? { kind: 'zero-or-min', value: place.minIfPositive }
      : { kind, value: x };
  if (x === upper[index] && wouldGetMore) return itself('max');
  if (x === lower[index] && wouldGetFewer) return itself('min');
  return own ? { kind: 'group', group: item(tree.groups, group).id, binds: own.binds } : null;
}
