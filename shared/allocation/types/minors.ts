import type { Apportionment, Conflict, Place } from './apportionment.ts';

/** One age group of enslige mindreårige (15–18, or under 15): its own total and its own list of kommuner. */
export interface MinorsPart {
  readonly id: string;
  /** Persons. */
  readonly total: number;
  /** The kommuner that take part, with bounds of their own; the weight is the kommune's share of the key. */
  readonly places: readonly Omit<Place, 'weight' | 'minIfPositive'>[];
  /** Order of kommuner drawn by lot for this age group, for ties that the larger share does not settle. */
  readonly lot?: readonly string[];
}

export type MinorsAllocation =
  | {
      readonly feasible: true;
      readonly parts: readonly { readonly id: string; readonly answer: Apportionment }[];
    }
  /** The part that has no answer. The parts before it take of the same numbers. */
  | { readonly feasible: false; readonly part: string; readonly conflict: Conflict };
