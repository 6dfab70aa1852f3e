/**
 * The public shapes of the allocation core. Everything is JSON-safe: exact fractions cross as text ("27/31"),
 * persons as whole numbers, tenths of persons as whole numbers of tenths.
 */

/** An exact, non-negative rational number as text: "5", "13.5" or "9/2". */
export type FractionText = string;

// ── 1. The distribution key (fordelingsnøkkel) ────────────────────────────────────────────────────────────────

/** How a criterion's values become a standing z around 0. */
export type Scale = 'index' | 'range' | 'rating';

export interface KeyCriterion {
  readonly id: string;
  readonly scale: Scale;
  /** 1: a higher value gives more persons. -1: a higher value gives fewer. */
  readonly direction: 1 | -1;
  /** β, how far the criterion may move a number, as a share of it: 0.15 is «inntil ± 15 %». 0 or more. */
  readonly reach: number;
}

export interface KeyPlace {
  /** Kommunenummer in a real round. */
  readonly id: string;
  /** Inhabitants p_i, persons, above 0. */
  readonly inhabitants: number;
  /** Last year's number f_i, persons; null where missing, hidden or the kommune was not asked. 0 counts as null. */
  readonly lastYear: number | null;
  /** By criterion id. A missing value is null or absent, and is neutral (z = 0). */
  readonly values: Readonly<Record<string, number | null>>;
}

export interface KeyParameters {
  /** α in (0, 1]: how strongly size counts; 1 is per inhabitant. */
  readonly alpha: number;
  /** κ in [0, 1]: how strongly last year's number counts. */
  readonly kappa: number;
  /** Bounds on the factor 1 + Σ β z. lowest ≥ 0; highest null = none. */
  readonly lowest: number;
  readonly highest: number | null;
  readonly criteria: readonly KeyCriterion[];
}

export interface KeyProblem extends KeyParameters {
  /** Persons to share out, T. */
  readonly total: number;
  /** The kommuner that are asked (de som anmodes), and only they. */
  readonly places: readonly KeyPlace[];
}

export interface KeyPlaceResult {
  readonly id: string;
  /**
   * w_i, whole parts of W = 10¹⁰; t_i = T · w_i / W. Each share is rounded by itself, so that equal kommuner keep equal
   * parts and a tie between them is seen; Σ w_i is W give or take half a part per kommune.
   */
  readonly parts: number;
  /** t_i in persons, for showing; the exact one is total · parts / 10¹⁰. */
  readonly key: number;
  /** b_i, the starting share, before criteria. */
  readonly startShare: number;
  /** The f_i used, persons; derived from inhabitants where `lastYearDerived` («ny: regnet fra innbyggere»). */
  readonly lastYearUsed: number;
  readonly lastYearDerived: boolean;
  /** 1 + Σ β z before and after the clamp. */
  readonly factor: number;
  readonly clampedFactor: number;
  /** z_ik by criterion, centred. 0 where the value is missing. */
  readonly standing: Readonly<Record<string, number>>;
  /** Persons, unrounded; the parts sum to `key`. */
  readonly effects: {
    /** T · p / Σp */
    readonly inhabitants: number;
    /** what the size exponent α does */
    readonly size: number;
    /** what last year's number κ does */
    readonly continuity: number;
    /** by criterion id: T · b · β · z */
    readonly criteria: Readonly<Record<string, number>>;
    /** clamp and rescaling to the sum */
    readonly clamp: number;
  };
}

/** Why a criterion moves nobody. */
export type NeutralReason = 'no-data' | 'no-spread' | 'mean-zero';

export interface KeyCriterionResult {
  readonly id: string;
  /** ½ Σ |effect|: the persons the criterion really moves. */
  readonly moved: number;
  /** The largest |β z| over the places, as a share: the «inntil ± x %» of an `index` scale. */
  readonly largest: number;
  /** How many of the places asked have a value, and their share of the starting shares (0–1). */
  readonly known: number;
  readonly coverage: number;
  readonly neutral: NeutralReason | null;
}

export interface KeyResult {
  readonly ok: true;
  readonly total: number;
  readonly places: readonly KeyPlaceResult[];
  readonly criteria: readonly KeyCriterionResult[];
  /** Persons moved by α (against per inhabitant) and by κ, ½ Σ |effect|. */
  readonly movedBySize: number;
  readonly movedByContinuity: number;
  /** κ was switched off because no place has a last year's number. */
  readonly continuityOff: boolean;
  /** Places whose factor was negative and clamped to 0. */
  readonly negative: readonly string[];
}

export type KeyErrorCode =
  | 'no-places'
  | 'inhabitants-missing'
  | 'parameter-out-of-range'
  | 'all-shares-zero'
  | 'duplicate-place';

export interface KeyError {
  readonly ok: false;
  readonly code: KeyErrorCode;
  /** The place or the parameter in question. */
  readonly at: string;
}

// ── 2. Apportionment ──────────────────────────────────────────────────────────────────────────────────────────

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

// ── 3. Allocation: key, apportionment and reasons ─────────────────────────────────────────────────────────────

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

// ── 4. `fordel solve` ─────────────────────────────────────────────────────────────────────────────────────────

/** What `fordel solve` prints for one problem. Which branch a "0 or at least m" place is in is seen from its number. */
export type SolveAnswer =
  | Omit<Apportionment, 'branches'>
  | { readonly feasible: false; readonly conflict: Omit<Conflict, 'kind'> };

// ── 5. Robustness ─────────────────────────────────────────────────────────────────────────────────────────────

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

// ── 6. Enslige mindreårige ────────────────────────────────────────────────────────────────────────────────────

/** One age group of enslige mindreårige (15–18, or under 15): its own total and its own list of kommuner. */
export interface MinorsPart {
  readonly id: string;
  /** Persons. */
  readonly total: number;
  /** The kommuner that take part, with bounds of their own; the weight is the kommune's share of the key. */
  readonly places: readonly Omit<Place, 'weight' | 'minIfPositive'>[];
}

export type MinorsAllocation =
  | {
      readonly feasible: true;
      readonly parts: readonly { readonly id: string; readonly answer: Apportionment }[];
    }
  /** The part that has no answer. The parts before it take of the same numbers. */
  | { readonly feasible: false; readonly part: string; readonly conflict: Conflict };
