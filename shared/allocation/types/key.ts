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
