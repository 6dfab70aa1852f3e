/** The two forms of a meeting: with IMDi and KS, or with one kommune. What may be shown differs. */
export const meetingForms = ['samarbeid', 'dialog'] as const;
export type MeetingForm = (typeof meetingForms)[number];

/** What the parties said of one kommune's number: enighet, avvik, følges opp. */
export const meetingOutcomes = ['agreed', 'differs', 'follow-up'] as const;
export type MeetingOutcome = (typeof meetingOutcomes)[number];

/** A number that was changed in a meeting: who asked, and why. The number itself is the kommune's lock. */
export interface MeetingChange {
  readonly id: number;
  readonly form: MeetingForm;
  readonly kommunenummer: string;
  /** The proposal before; null where there was none. */
  readonly from: number | null;
  readonly to: number;
  readonly askedBy: string;
  readonly reason: string;
  /** Who wrote it down. */
  readonly who: string;
  /** ISO time. */
  readonly at: string;
}

export interface KommuneOutcome {
  readonly kommunenummer: string;
  readonly outcome: MeetingOutcome;
  /** What differs, or what is followed up; for the log, never shown in the meeting. */
  readonly comment: string;
  readonly who: string;
  readonly at: string;
}

/** Where a meeting was left. */
export interface MeetingPlace {
  readonly form: MeetingForm;
  /** The kommune of a dialogmøte; null for a samarbeidsmøte. */
  readonly kommunenummer: string | null;
  /** The page's own name, which stays when pages before it come or go. */
  readonly page: string;
}

/** Everything written down in the meetings of a round. */
export interface MeetingRecord {
  /** Newest first. */
  readonly changes: readonly MeetingChange[];
  readonly outcomes: readonly KommuneOutcome[];
  readonly places: readonly MeetingPlace[];
}
