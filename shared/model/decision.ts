import type { MissingKind } from './missing-kind.ts';

/** What the user has written of a kommune's anmodning and vedtak; null = not written, and what is imported counts. */
export interface WrittenDecision {
  /** Persons in IMDi's anmodning, and of them enslige mindreårige. */
  readonly asked: number | null;
  readonly askedMinors: number | null;
  /** Persons in the kommunestyre's vedtak, and of them enslige mindreårige. */
  readonly decided: number | null;
  readonly decidedMinors: number | null;
  /** ISO date of the vedtak. */
  readonly decidedOn: string | null;
  /** How many more it can take if the need rises, and with complex health needs. */
  readonly extra: number | null;
  readonly health: number | null;
  /** «Ikke familiegjenforening»: a reservation that the anmodning does not allow. */
  readonly noFamily: boolean;
  /** Any other reservation, in the vedtak's words; none is allowed. */
  readonly reservation: string;
  /** Persons settled so far, and the ISO date that was counted. */
  readonly settled: number | null;
  readonly settledOn: string | null;
  /** The user's explanation of why the number is another than the recommended one. */
  readonly explanation: string;
}

export const noDecision: WrittenDecision = {
  asked: null,
  askedMinors: null,
  decided: null,
  decidedMinors: null,
  decidedOn: null,
  extra: null,
  health: null,
  noFamily: false,
  reservation: '',
  settled: null,
  settledOn: null,
  explanation: '',
};

/** A number that counts, and whether the user wrote it or a file brought it. */
export interface CountingNumber {
  readonly number: number | null;
  readonly missing: MissingKind | null;
  readonly from: 'written' | 'imported' | null;
}

/** One kommune from the recommendation to what was settled. */
export interface FollowUpRow {
  readonly kommunenummer: string;
  readonly name: string;
  /** Recommended persons; null where there is no recommendation for it. */
  readonly recommended: number | null;
  /** IMDi's first anmodning of the year, where a later one took its place. */
  readonly askedFirst: CountingNumber;
  readonly asked: CountingNumber;
  readonly askedMinors: CountingNumber;
  readonly decided: CountingNumber;
  readonly decidedMinors: CountingNumber;
  readonly settled: CountingNumber;
  readonly written: WrittenDecision;
  readonly readiness: Readiness | null;
}

/** What a kommune can take on short notice, and what it needs for it. */
export interface Readiness {
  readonly persons: number | null;
  readonly needs: string;
  /** ISO date of the answer. */
  readonly date: string | null;
}

/** The recommendation the follow-up stands beside: a frozen version, or the numbers as they are now. */
export interface RecommendedBy {
  readonly version: number | null;
  readonly target: number;
}

export interface FollowUp {
  readonly year: number;
  /** The newest first; the first is the one the rows hold. */
  readonly recommendedBy: RecommendedBy | null;
  readonly versions: readonly (RecommendedBy & { readonly numbers: Readonly<Record<string, number>> })[];
  /** ISO time the newest imported number of settled persons came in; null where none did. */
  readonly settledImportedAt: string | null;
  readonly rows: readonly FollowUpRow[];
}
