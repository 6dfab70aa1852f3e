import type { FractionText } from './fraction.ts';

export interface Place {
  readonly id: string;
  /** t_i up to a common factor: a whole number of parts, a JSON number by its decimal text, or an exact fraction. */
  readonly weight: number | FractionText;
  /** Persons. Missing = 0. */
  readonly min?: number | null;
  /** Persons. Missing or null = none. */
  readonly max?: number | null;
  /** "0 or at least m", persons. Missing, null, 0 or 1 = no such rule. */
  readonly minIfPositive?: number | null;
}

/** A samarbeid of kommuner with joint bounds. Groups may nest, not overlap. */
export interface Group {
  readonly id: string;
  readonly members: readonly string[];
  readonly min?: number | null;
  readonly max?: number | null;
}

export interface ApportionProblem {
  readonly total: number;
  readonly places: readonly Place[];
  readonly groups?: readonly Group[];
  /** Order of places drawn by lot, for ties that the larger share does not settle. */
  readonly lot?: readonly string[];
}

/** The divisor of a binding group, or of the whole (group null): round(t_i / d), within bounds, is the number. */
export interface CertificateEntry {
  readonly group: string | null;
  /** Which bound of the group holds it; absent for the whole. */
  readonly binds?: 'min' | 'max' | 'both';
  readonly low: FractionText;
  /** null = open. */
  readonly high: FractionText | null;
}

/** Places that stood equal for the last person(s); `decided` says what put them in order. */
export interface Tie {
  readonly places: readonly string[];
  /** How many of them got a person. */
  readonly got: number;
  readonly decided: 'larger-share' | 'lot' | 'provisional-order';
}

export interface Apportionment {
  readonly feasible: true;
  readonly numbers: Readonly<Record<string, number>>;
  /** Σ (x − t)² / t over places with t > 0, exact, with the weights as t. */
  readonly objective: FractionText;
  readonly certificate: readonly CertificateEntry[];
  readonly ties: readonly Tie[];
  /** With "0 or at least m": the branch each such place is in, and those near the change-over. */
  readonly branches?: Readonly<Record<string, 'zero' | 'positive'>>;
  readonly nearChangeOver?: readonly string[];
}

/**
 * Why the bounds of a node cannot hold: its minimum is above its maximum; its members need more than its maximum (or the
 * total); they take fewer than its minimum (or the total); or "0 or at least m" leaves a gap there.
 */
export type ConflictKind = 'bounds' | 'members-need-more' | 'members-take-fewer' | 'gap';

export interface Conflict {
  /** The one group or place in conflict; null = the whole. */
  readonly node: string | null;
  readonly kind: ConflictKind;
  readonly need: number;
  readonly have: number;
  /** A plain sentence in English, for the command line. The screens word it from the numbers. */
  readonly message: string;
  /** With "0 or at least m": the reachable totals nearest below and above. */
  readonly nearest?: { readonly below: number | null; readonly above: number | null };
}

export interface Infeasible {
  readonly feasible: false;
  readonly conflict: Conflict;
}
