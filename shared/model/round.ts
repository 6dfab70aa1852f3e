import type { CriteriaSet } from './criteria.ts';
import type { Capacity, Contact, FylkePlans, KommuneInnspill, PrivateNote, VgsRegion } from './innspill.ts';
import type { Lot } from './lot.ts';
import type { MinorsPlan } from './minors-plan.ts';
import type { MissingKind } from './missing-kind.ts';
import type { ExemptText } from './recommendation-details.ts';
import type { TableLayout } from './table-layout.ts';

/** The kommune structure a round lives in: 2020–2023 (356 kommuner) or 2024– (357). */
export type Structure = 2020 | 2024;

export type Maalform = 'nb' | 'nn' | 'neutral';

/** A sample made from public figures, or one that is invented from end to end. null = a round of the user's own. */
export type SampleKind = 'public' | 'invented';

export interface RoundSummary {
  readonly id: number;
  /** The year refugees are to be settled in, for example 2027. */
  readonly year: number;
  readonly fylkesnummer: string;
  readonly fylke: string;
  readonly structure: Structure;
  readonly sample: SampleKind | null;
  /** What a sample round is made of, and what in it is given, late or invented. null = a round of the user's own. */
  readonly note: { readonly nb: string; readonly nn: string } | null;
  /** Put away; only said in the list of rounds. */
  readonly archived?: boolean;
  /** What tells it from another of the same year and fylke on this machine; only said in the list of rounds. */
  readonly label?: string;
}

/** A måltall for the fylke. A revised one is a new version; none is ever overwritten. */
export interface TargetVersion {
  readonly id: number;
  /** Persons, a whole number from 0. */
  readonly number: number;
  /** Of them enslige mindreårige, persons; null where not stated. */
  readonly minors: number | null;
  readonly source: string;
  /** ISO date of the source. */
  readonly date: string;
}

/** One value of an indicator for a kommune, with the place it was read from. */
export interface ValueView {
  readonly number: number | null;
  readonly missing: MissingKind | null;
  readonly importId: number;
  readonly sheet: string | null;
  readonly cell: string;
  /** Set where it was carried over from another kommune structure: the kommunenummer it stood under. */
  readonly carriedFrom?: readonly string[];
}

export interface KommuneView {
  readonly kommunenummer: string;
  readonly name: string;
  readonly maalform: Maalform;
  /** WGS84; null for invented kommuner without a place. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly neighbours: readonly string[];
  /** Whether the kommune is asked (anmodes) in this round, and why where that differs from last year. */
  readonly asked: boolean;
  readonly askedReason: string | null;
  /** indicator id → period ('2022' or '2022-01') → value. `round.show` holds the round's year and the five before. */
  readonly values: Readonly<Record<string, Readonly<Record<string, ValueView>>>>;
  /** By topic: its own answers, its region's topic 2 and the fylke's topic 6. */
  readonly innspill: readonly KommuneInnspill[];
  readonly capacity: Capacity | null;
  /** Absent = none. Neither leaves the machine by itself. */
  readonly contacts?: readonly Contact[];
  readonly note?: PrivateNote;
  /** ISO date its answer came, as noted; absent = not noted, see `hasAnswered`. */
  readonly repliedOn?: string;
}

/** A kommune of the register that is in a samarbeid and not in the round. */
export interface OutsideKommune {
  readonly kommunenummer: string;
  readonly name: string;
  readonly fylke: string;
}

/**
 * Kommuner that share a service. They may overlap and reach outside the fylke. Only one with a joint frame (felles ramme)
 * has bounds, over its kommuner in the round, and becomes a group of the core.
 */
export interface Samarbeid {
  readonly id: number;
  readonly name: string;
  /** Kommuner of the round. */
  readonly members: readonly string[];
  /** Always null without a joint frame. */
  readonly min: number | null;
  readonly max: number | null;
  /** Kommunenummer of the one that runs it (vertskommune), a member or outside; absent where not told. */
  readonly host?: string;
  /** «flyktningtjeneste», «voksenopplæring»; absent where not told. */
  readonly service?: string;
  /** Felles ramme. Absent in the first packages, where bounds say it. */
  readonly joint?: boolean;
  readonly outside?: readonly OutsideKommune[];
}

/** A user override: this kommune gets exactly this many, for this reason. */
export interface Lock {
  readonly kommunenummer: string;
  readonly number: number;
  readonly reason: string;
  readonly who: string;
  /** ISO time. */
  readonly at: string;
}

/** Bounds the advisor has set for one kommune. */
export interface KommuneBound {
  readonly kommunenummer: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly reason: string;
}

/** Where capacities sum to less than the target: persons that are named and not placed. */
export interface Rest {
  readonly persons: number;
  readonly reason: string;
}

/** One way to share out the target (a scenario): a criteria set with the locks and bounds that go with it. */
export interface AllocationDraft {
  readonly id: number;
  readonly name: string;
  readonly recommended: boolean;
  readonly criteria: CriteriaSet;
  readonly locks: readonly Lock[];
  readonly bounds: readonly KommuneBound[];
  /** «Høyest = kapasitet» for these kommuner, with the reason. */
  readonly capacityAsMax: readonly { readonly kommunenummer: string; readonly reason: string }[];
  readonly rest: Rest | null;
  /** null = no lot has been drawn; ties are then settled provisionally. */
  readonly lot: Lot | null;
}

/** Everything the screens need of a round, in one value. */
export interface RoundView {
  readonly round: RoundSummary;
  readonly targets: readonly TargetVersion[];
  /** The version in force; null before one is entered. */
  readonly target: TargetVersion | null;
  readonly kommuner: readonly KommuneView[];
  readonly samarbeid: readonly Samarbeid[];
  /** Topic 2, region by region. */
  readonly regions: readonly VgsRegion[];
  /** Topic 6; null before it is written. */
  readonly plans: FylkePlans | null;
  /** null where there are none to share out. */
  readonly minors: MinorsPlan | null;
  /** The scenario that is worked on: the recommended one unless another was asked for. */
  readonly draft: AllocationDraft;
  /** Texts of kommuner that are exempt from public disclosure. */
  readonly exempt: readonly ExemptText[];
  /** All scenarios of the round, the recommended one among them, in the order they were made. */
  readonly scenarios: readonly AllocationDraft[];
  readonly table: TableLayout;
  /** What the user has written of anmodning and vedtak, persons; it counts before what is imported. */
  readonly written?: readonly {
    readonly kommunenummer: string;
    readonly asked: number | null;
    readonly decided: number | null;
  }[];
  readonly imports: readonly ImportView[];
  /**
   * The periods of figures that came with a file and that nothing uses, where they are too many to be sent along:
   * `values.show` has their values. Absent where every figure is among the values of the kommuner.
   */
  readonly otherFigures?: Readonly<Record<string, readonly string[]>>;
  readonly history: HistoryView;
}

/** A file whose values are in the round. */
export interface ImportView {
  readonly id: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly layout: string;
  /** The table's own title or the publisher, as far as the file tells. */
  readonly title: string | null;
  /** ISO time. */
  readonly at: string;
  readonly who: string;
  readonly rows: number;
  readonly values: number;
  readonly kommuner: number;
  readonly indicators: readonly string[];
}

export interface HistoryView {
  /** The command that undo would take back, and that redo would do again; null where there is none. */
  readonly undo: HistoryEntry | null;
  readonly redo: HistoryEntry | null;
}

/** A command as the log tells it. */
export interface LogEntry extends HistoryEntry {
  /** Whether it has been taken back, by undo, and not been done again. */
  readonly undone: boolean;
}

export interface HistoryEntry {
  readonly id: number;
  readonly command: string;
  /** Enough of the input to name it: «lås Trondheim på 140». */
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
  readonly at: string;
  readonly who: string;
}
