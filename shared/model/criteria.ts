import type { Scale } from '../allocation/index.ts';

/** A column of the round's data: an indicator in a period, for example ledige_prosent in 2022-01. */
export interface Measure {
  readonly indicator: string;
  /** '2022', '2022-01', or '2019..2021' for a share pooled over those years. For assessments of innspill the round's own year. */
  readonly period: string;
}

export interface Criterion extends Measure {
  readonly id: string;
  readonly scale: Scale;
  readonly direction: 1 | -1;
  /** β as a share: 0.15 is «inntil ± 15 %». 0–2. */
  readonly reach: number;
}

/** Every asked kommune gets at least the minimum, or: each gets none or at least the minimum. */
export type MinimumRule = 'at-least' | 'zero-or-at-least';

/** The year's criteria set. Data with a source, never code: it changes almost every year. */
export interface CriteriaSet {
  /** The preset it started from; null for one made from nothing. */
  readonly preset: string | null;
  readonly name: string;
  /** Inhabitants, p. */
  readonly size: Measure;
  /** Last year's number, f. */
  readonly lastYear: Measure;
  readonly alpha: number;
  readonly kappa: number;
  readonly lowest: number;
  readonly highest: number | null;
  /** Persons; 0 = no minimum. */
  readonly minimum: number;
  readonly minimumRule: MinimumRule;
  readonly criteria: readonly Criterion[];
}

/** A citable criteria set that ships with Fordel. */
export interface CriteriaPreset {
  readonly id: string;
  readonly nameNb: string;
  readonly nameNn: string;
  readonly year: number | null;
  /** A citation, the same in both languages. */
  readonly source: string;
  /** What the source says, and how it was read. */
  readonly noteNb: string;
  readonly noteNn: string;
  /** The source publishes the criteria without numbers: the weights are our own reading. */
  readonly ownReading: boolean;
  readonly alpha: number;
  readonly kappa: number;
  readonly lowest: number;
  readonly highest: number | null;
  readonly minimum: number;
  readonly minimumRule: MinimumRule;
  /** Periods are filled in from the round: year −1 for last year's number, the latest there is for the rest. */
  readonly criteria: readonly Omit<Criterion, 'period'>[];
}
