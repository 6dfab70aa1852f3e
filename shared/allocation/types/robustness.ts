/** Which other weights (reaches β of the criteria) could as well have been chosen. */
export type AllowedWeights =
  /** Each reach up to this share of itself more or less: 0.3 is ± 30 %. */
  | { readonly kind: 'band'; readonly share: number }
  /**
   * What a criteria letter says: these weigh most, then these … Criteria by id, in tiers; each in one tier. Any weights with
   * that order and the same sum of reaches are allowed.
   */
  | { readonly kind: 'order'; readonly tiers: readonly (readonly string[])[] };

export interface SensitivityOptions {
  readonly allowed: AllowedWeights;
  /** Number of full apportionments, 1 or more. */
  readonly draws: number;
  /** The same seed gives the same draws. */
  readonly seed: number;
  /** For counting the kommuner that never move by more than so many persons. */
  readonly within: number;
}

export interface SensitivityPlace {
  readonly id: string;
  /** The proposal. */
  readonly number: number;
  /** Over the draws: persons. */
  readonly lowest: number;
  readonly low5: number;
  readonly median: number;
  readonly high95: number;
  readonly highest: number;
  /** The reaches, by criterion, under which the place gets fewest and most: its own weights. */
  readonly worst: OwnWeights;
  readonly best: OwnWeights;
}

/** «Your own weights»: the number a kommune gets under weights that could as well have been chosen. */
export interface OwnWeights {
  readonly number: number;
  readonly reaches: Readonly<Record<string, number>>;
}

export interface Sensitivity {
  readonly feasible: true;
  /** How many were drawn: fewer than asked for where it was stopped. */
  readonly draws: number;
  readonly stopped: boolean;
  readonly places: readonly SensitivityPlace[];
  /** How many kommuner never moved by more than so many persons from the proposal. */
  readonly within: { readonly persons: number; readonly places: number };
}

/** Persons of every kommune as one criterion's reach goes from 0 upwards: constant between the steps. */
export interface Steps {
  readonly feasible: true;
  readonly criterion: string;
  /** false with "0 or at least m": then the break points are found by halving, to a millionth. */
  readonly exact: boolean;
  /** Reach at which something changes, rising; the first is 0. From here to the next these are the numbers. */
  readonly steps: readonly { readonly from: number; readonly changes: Readonly<Record<string, number>> }[];
  /** Numbers at the first step, by kommune. */
  readonly start: Readonly<Record<string, number>>;
}

/** Another answer beside ours: without a criterion, or by another rule. */
export interface Comparison {
  readonly id: string;
  /** ½ Σ |difference|, persons; null where the other has no answer. */
  readonly moved: number | null;
  readonly numbers: Readonly<Record<string, number>> | null;
}

export interface Backtest {
  /** Persons, ½ Σ |x − y|: those that would have been placed elsewhere. */
  readonly misplaced: number;
  /** The same as a share of the real total; 0 where nobody was placed. */
  readonly share: number;
  /** Kommuner within ± 2 persons, and how many were compared. */
  readonly withinTwo: number;
  readonly compared: number;
}
