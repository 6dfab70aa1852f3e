import type { Assessment, Capacity } from './innspill.ts';
import type { Language, ManifestFile } from './package.ts';
import type { RoundSummary } from './round.ts';

/** A text with where it is from. */
export interface DeliveryText {
  readonly topic: 1 | 3 | 4 | 5;
  readonly text: string;
  /** The fylkeskommune's own, 1–5; null = not assessed. */
  readonly assessment: Assessment | null;
  readonly source: string;
  readonly date: string | null;
}

/** Whether a kommune has answered, as IMDi is told it. */
export type DeliveryStatus = 'not-sent' | 'sent' | 'reminded' | 'empty' | 'answered' | 'approved';

export interface DeliveryKommune {
  readonly kommunenummer: string;
  readonly name: string;
  readonly status: DeliveryStatus;
  /** ISO date; null = has not answered. */
  readonly repliedOn: string | null;
  readonly late: boolean;
  /** The archive's number for the answer; '' = none. */
  readonly journalNumber: string;
  readonly texts: readonly DeliveryText[];
  /** What the fylkeskommune says of this kommune alone, under its own topics. */
  readonly lines: readonly { readonly topic: 2 | 6; readonly text: string }[];
  readonly capacity: Capacity | null;
  /** A note of the fylkeskommune's, only where it is marked for export. */
  readonly note: string | null;
}

interface DeliveryRegion {
  readonly name: string;
  readonly members: readonly string[];
  readonly text: string;
  readonly assessment: Assessment | null;
  readonly source: string;
  readonly date: string | null;
}

export interface DeliverySamarbeid {
  readonly name: string;
  readonly service: string;
  /** By name, as those outside the fylke have no place in the round. */
  readonly host: string | null;
  readonly members: readonly string[];
  /** A joint frame, persons. */
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * The innspill of a round, frozen for IMDi: what the kommuner answered, what the fylkeskommune adds, and who did not
 * answer. `innspill.json` is this value. It holds no måltall, no criteria and no numbers of ours, and no clock.
 */
export interface InnspillDelivery {
  readonly format: 'fordel-innspill/1';
  readonly version: number;
  readonly language: Language;
  readonly round: Omit<RoundSummary, 'id'>;
  readonly deadline: string | null;
  readonly kommuner: readonly DeliveryKommune[];
  readonly regions: readonly DeliveryRegion[];
  readonly plans: { readonly text: string; readonly source: string; readonly date: string | null } | null;
  readonly samarbeid: readonly DeliverySamarbeid[];
}

export interface DeliveryManifest {
  readonly format: 'fordel-innspill/1';
  readonly program: { readonly name: 'Fordel'; readonly version: string };
  readonly version: number;
  /** ISO time of freezing: the only clock in the folder. */
  readonly frozenAt: string;
  readonly round: { readonly year: number; readonly fylkesnummer: string; readonly fylke: string };
  readonly files: readonly ManifestFile[];
}
