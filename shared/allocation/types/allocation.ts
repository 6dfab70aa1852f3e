import type { CertificateEntry, Conflict, Group, Tie } from './apportionment.ts';
import type { FractionText } from './fraction.ts';
import type { KeyError, KeyParameters, KeyPlace, KeyResult } from './key.ts';

export interface AllocationPlace extends KeyPlace {
  readonly min: number;
  readonly max: number | null;
  readonly minIfPositive: number | null;
  /** A lock (user override) is l = u = lock. null = not locked. */
  readonly lock: number | null;
}

export interface AllocationInput extends KeyParameters {
  /** Persons to be placed: the måltall less a named rest. */
  readonly total: number;
  /** Only the kommuner that are asked. */
  readonly places: readonly AllocationPlace[];
  readonly groups: readonly Group[];
  /** Order of places drawn by lot outside the program, for ties that the larger share does not settle. */
  readonly lot?: readonly string[];
}

/** One line of a kommune's reasons, in whole tenths of persons. */
export type ReasonId =
  | 'inhabitants'
  | 'size'
  | 'continuity'
  | `criterion:${string}`
  | 'clamp'
  | 'rounding'
  | 'bounds'
  | 'locks'
  /** Where there is no answer without locks, bounds and locks are one line. */
  | 'bounds-and-locks';

export interface Reason {
  readonly id: ReasonId;
  /** Whole tenths of a person. A kommune's reasons sum to exactly 10 × its number. */
  readonly tenths: number;
}

/** What bound a kommune's number in the end. */
export type BoundBy =
  | { readonly kind: 'lock' }
  | { readonly kind: 'min'; readonly value: number }
  | { readonly kind: 'max'; readonly value: number }
  | { readonly kind: 'zero-or-min'; readonly value: number }
  | { readonly kind: 'group'; readonly group: string; readonly binds: 'min' | 'max' | 'both' };

export interface AllocatedPlace {
  readonly id: string;
  readonly number: number;
  /** w_i of 10¹⁰ and t_i in persons. */
  readonly parts: number;
  readonly key: number;
  readonly lastYearUsed: number;
  readonly lastYearDerived: boolean;
  readonly reasons: readonly Reason[];
  readonly boundBy: BoundBy | null;
  /** The innermost binding group whose divisor this place uses; null = the whole's. */
  readonly divisorGroup: string | null;
}

/** What one lock (or all of them) does: persons more (+) or fewer (−) than without it, by kommune; zeros left out. */
export interface LockEffect {
  /** The locked place; null = all locks together. */
  readonly place: string | null;
  /** false: without it there is no answer at all. */
  readonly comparable: boolean;
  readonly changes: Readonly<Record<string, number>>;
}

export interface Ladder {
  /** Who gets the next persons, in order (at most 50). */
  readonly next: readonly string[];
  /** Who would lose the last persons, in order (at most 50). */
  readonly last: readonly string[];
  /** With "0 or at least m": where the list ends early, because a place flips between none and m; else null. */
  readonly nextBreak: LadderBreak | null;
  readonly lastBreak: LadderBreak | null;
}

export interface LadderBreak {
  readonly total: number;
  /** Persons more (+) or fewer (−) than at the total before, by kommune; zeros left out. */
  readonly changes: Readonly<Record<string, number>>;
}

export interface Allocation {
  readonly feasible: true;
  readonly total: number;
  readonly numbers: Readonly<Record<string, number>>;
  readonly places: readonly AllocatedPlace[];
  readonly key: KeyResult;
  readonly objective: FractionText;
  readonly certificate: readonly CertificateEntry[];
  readonly ties: readonly Tie[];
  readonly lockEffects: readonly LockEffect[];
  readonly ladder: Ladder;
  readonly nearChangeOver: readonly string[];
}

/** No answer: the key could not be made, or the bounds cannot hold. */
export type NoAllocation =
  | { readonly feasible: false; readonly keyError: KeyError }
  | { readonly feasible: false; readonly conflict: Conflict };

/** What `verify` found: an empty list of problems is a proof that the numbers follow from the input. */
export interface Verification {
  readonly agrees: boolean;
  readonly problems: readonly VerificationProblem[];
}

export type VerificationProblem =
  | { readonly kind: 'sum'; readonly expected: number; readonly found: number }
  | { readonly kind: 'bounds'; readonly place: string; readonly found: number }
  | { readonly kind: 'group'; readonly group: string; readonly found: number }
  | {
      readonly kind: 'certificate';
      readonly place: string;
      readonly expected: number;
      readonly found: number;
    }
  | { readonly kind: 'direction'; readonly group: string }
  | { readonly kind: 'exchange'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'number';
      readonly place: string;
      readonly expected: number | null;
      readonly found: number | null;
    }
  | { readonly kind: 'reasons'; readonly place: string }
  | { readonly kind: 'no-answer' };
