import { buildInstance } from '../apportionment/build-instance.ts';
import type { Instance } from '../apportionment/instance.ts';
import { PARTS } from '../key/parts.ts';
import type { AllocationInput, AllocationPlace, KeyResult, Place } from '../types.ts';

/** Which of the user's wishes hold: bounds and groups, and the locks of these places. */
export interface Wishes {
  readonly bounds: boolean;
  readonly locks: ReadonlySet<string>;
}

/** The apportionment problem of an allocation, with t_i = T · w_i / W, and with some of the wishes left out. */
export function allocationInstance(
  input: AllocationInput,
  key: KeyResult,
  { bounds, locks }: Wishes,
): Instance {
  const places = input.places.map((place, i) =>
    toPlace(place, key.places[i]?.parts ?? 0, bounds, locks.has(place.id)),
  );
  const instance = buildInstance({
    total: input.total,
    places,
    groups: bounds ? input.groups : [],
    ...(input.lot ? { lot: input.lot } : {}),
  });
  return { ...instance, unit: { num: BigInt(input.total), den: BigInt(PARTS) } };
}

/** A lock overrides its own place's bounds, never a group's. */
function toPlace(place: AllocationPlace, weight: number, bounds: boolean, locked: boolean): Place {
  const { id, min, max, minIfPositive, lock } = place;
  if (locked) return { id, weight, min: lock, max: lock };
  return bounds ? { id, weight, min, max, minIfPositive } : { id, weight };
}
