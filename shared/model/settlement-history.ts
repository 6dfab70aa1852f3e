/** The series of IMDi's table, in the order they come about. */
export const historySeries = ['opprinnelig_anmodning', 'anmodning', 'vedtak', 'bosatt'] as const;
export type HistorySeries = (typeof historySeries)[number];

/** One year's number of persons, and the numbers it is made of. */
export interface HistoryNumber {
  /** The sum of those that are known; null where none is. */
  readonly number: number | null;
  /** Names of the kommuner whose number is hidden for privacy: it is in no sum. */
  readonly hidden: readonly string[];
  /** Named where it stood under other kommunenummer than the kommune has now. */
  readonly parts: readonly HistoryPart[];
}

export interface HistoryPart {
  readonly kommunenummer: string;
  readonly name: string;
  /** null = hidden. */
  readonly number: number | null;
}

/** year → number; a year without a number is not there. */
export type HistoryLine = Readonly<Record<string, HistoryNumber>>;

export type HistoryLines = Readonly<Record<HistorySeries, HistoryLine>>;

/** A kommune that ended, and the year it was no more. */
export interface EndedBefore {
  readonly kommunenummer: string;
  readonly name: string;
  readonly ended: number;
}

export interface KommuneHistory {
  readonly kommunenummer: string;
  readonly name: string;
  /** Those that became it, but for its own earlier numbers. */
  readonly merged: readonly EndedBefore[];
  readonly lines: HistoryLines;
}

/** A kommune that was divided: its numbers are in the sum of the fylke where all its land is there, and in no kommune. */
export interface DividedKommune extends EndedBefore {
  /** Names. */
  readonly into: readonly string[];
  /** Whether its numbers are in the sum of the fylke. */
  readonly inFylke: boolean;
  readonly lines: HistoryLines;
}

/** A number of a kommune that had ended that year, while the one that took its place has a number of its own. */
export interface UncountedNumber extends EndedBefore {
  readonly year: number;
  readonly series: HistorySeries;
  readonly number: number;
}

export interface SettlementHistory {
  /** Ascending, without gaps. */
  readonly years: readonly number[];
  /** The whole fylke within its borders of today. */
  readonly fylke: HistoryLines;
  readonly kommuner: readonly KommuneHistory[];
  readonly divided: readonly DividedKommune[];
  readonly uncounted: readonly UncountedNumber[];
  /** Names of the files the numbers are from. */
  readonly sources: readonly string[];
}
