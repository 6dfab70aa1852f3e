import { certificate } from '../apportionment/certificate.ts';
import { divisorGroup, divisors } from '../apportionment/divisors.ts';
import { findTies } from '../apportionment/find-ties.ts';
import { numbersById } from '../apportionment/numbers-by-id.ts';
import { objective } from '../apportionment/objective.ts';
import { optimum } from '../apportionment/optimum.ts';
import { solveInstance } from '../apportionment/solve-instance.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import { distributionKey } from '../key/distribution-key.ts';
import type { AllocatedPlace, Allocation, AllocationInput, Ladder, NoAllocation } from '../types.ts';
import { nearChangeOver } from '../zero-or-minimum/near-change-over.ts';
import { allocationInstance, withLocks, withoutBounds } from './allocation-instance.ts';
import { boundBy } from './bound-by.ts';
import { ladder } from './ladder.ts';
import { lockEffects } from './lock-effects.ts';
import { reasons } from './reasons.ts';

/**
 * From facts and wishes to one whole number per kommune, with a reason in persons for each and the proof.
 *
 * No answer is an answer: a key that cannot be made, or bounds that cannot hold, with the one conflict named. Throws
 * `UnusableInput` where bounds, groups or ids have no meaning.
 */
export function allocate(input: AllocationInput): Allocation | NoAllocation {
  const key = distributionKey(input);
  if (!key.ok) return { feasible: false, keyError: key };
  const unlocked = allocationInstance(input, key);
  const numbersWith = (locks: ReadonlySet<string>): Float64Array | null => {
    const other = optimum(withLocks(unlocked, input, locks));
    return other.feasible ? other.solution.numbers : null;
  };
  const locked = new Set(input.places.filter(({ lock }) => lock !== null).map(({ id }) => id));
  const given = withLocks(unlocked, input, locked);
  const found = optimum(given);
  if (!found.feasible) return { feasible: false, conflict: found.conflict };
  const { instance, solution } = found;
  const { numbers } = solution;
  const free = solveInstance(withoutBounds(unlocked)).numbers;
  const bounded = locked.size === 0 ? numbers : numbersWith(new Set());
  const proof = divisors(instance, numbers);
  const rows = reasons(key, { free, bounded, final: numbers });
  let climbed: Ladder | undefined;

  return {
    feasible: true,
    total: input.total,
    numbers: numbersById(instance.ids, numbers),
    places: input.places.map((place, i): AllocatedPlace => {
      const group = divisorGroup(instance, proof, i);
      const { parts, key: share, lastYearUsed, lastYearDerived } = item(key.places, i);
      return {
        id: place.id,
        number: at(numbers, i),
        parts,
        key: share,
        lastYearUsed,
        lastYearDerived,
        reasons: item(rows, i),
        boundBy: boundBy(instance, proof, numbers, place, i),
        divisorGroup: instance.tree.groups[group]?.id ?? null,
      };
    }),
    key,
    get objective() {
      return objective(instance, numbers);
    },
    certificate: certificate(instance, proof),
    ties: findTies(instance, numbers, proof),
    lockEffects: lockEffects(input, numbers, numbersWith),
    // With "0 or at least m" it solves a hundred totals anew, and a slider that is dragged reads none of them.
    get ladder() {
      climbed ??= ladder(given, found);
      return climbed;
    },
    nearChangeOver: nearChangeOver(given, proof),
  };
}
