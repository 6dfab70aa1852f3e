import { type AllocationInput, type AllocationPlace, allocate } from '../allocation/index.ts';

/** Persons a kommune has decided or settled already, and cannot get fewer than. */
export type Floors = Readonly<Record<string, number>>;

export interface UnderTotal {
  readonly total: number;
  /** Persons by kommunenummer; null where the bounds leave no answer. */
  readonly numbers: Readonly<Record<string, number>> | null;
  /** Where there is no answer: persons needed and persons there is room for, in the part that is in conflict. */
  readonly conflict: { readonly need: number; readonly have: number } | null;
  /** Kommuner that a floor holds up: they would have had fewer. */
  readonly held: readonly string[];
}

/**
 * The same key shared out over several totals: what a revised måltall would mean, side by side. A lock stays, but for one
 * below its floor, which the floor lifts: what a kommunestyre has decided stands over what we have locked.
 */
export function underTotals(
  input: AllocationInput,
  totals: readonly number[],
  floors: Floors = {},
): readonly UnderTotal[] {
  return totals.map((total) => {
    const free = allocate({ ...input, total });
    const held = allocate({ ...input, total, places: input.places.map((place) => lifted(place, floors)) });
    if (!held.feasible) {
      const conflict = 'conflict' in held ? { need: held.conflict.need, have: held.conflict.have } : null;
      return { total, numbers: null, conflict, held: [] };
    }
    return {
      total,
      numbers: held.numbers,
      conflict: null,
      held: input.places
        .map(({ id }) => id)
        .filter((id) => {
          const floor = floors[id] ?? 0;
          return held.numbers[id] === floor && floor > (free.feasible ? (free.numbers[id] ?? 0) : 0);
        }),
    };
  });
}

function lifted(place: AllocationPlace, floors: Floors): AllocationPlace {
  const floor = floors[place.id] ?? 0;
  return {
    ...place,
    min: Math.max(place.min, floor),
    max: place.max === null ? null : Math.max(place.max, floor),
    lock: place.lock === null ? null : Math.max(place.lock, floor),
  };
}
