import type { Allocation, AllocationInput, Apportionment } from '../allocation/index.ts';
import type { CriteriaSet, Measure } from './criteria.ts';
import type { Unit } from './indicator.ts';
import type { Capacity, KommuneInnspill } from './innspill.ts';
import type { Lot } from './lot.ts';
import type { MinorsGroup } from './minors.ts';
import type { MinorsPlan } from './minors-plan.ts';
import type { PackageTemplateKind } from './package-template-kind.ts';
import type { RecommendationDetails, RecommendationStatus } from './recommendation-details.ts';
import type {
  AllocationDraft,
  KommuneBound,
  Lock,
  Maalform,
  Rest,
  RoundSummary,
  Samarbeid,
  TargetVersion,
  ValueView,
} from './round.ts';
import type { Replaces } from './version-change.ts';

/** What was read from where, for one column of the table. */
export interface PackageSource {
  readonly fileName: string;
  readonly sha256: string;
  readonly title: string | null;
  readonly layout: string;
  readonly indicators: readonly string[];
}

/** Who judged, and when, stays on this machine. */
export interface PackageInnspill extends Omit<KommuneInnspill, 'judged'> {
  /** The law a text is exempt from public disclosure by. It is then not here, but in an attachment of its own. */
  readonly exempt?: string;
}

export interface PackageKommune {
  readonly kommunenummer: string;
  readonly name: string;
  readonly maalform: Maalform;
  readonly asked: boolean;
  readonly askedReason: string | null;
  /** Kommunenummer of those it borders on. */
  readonly neighbours: readonly string[];
  readonly inhabitants: number | null;
  readonly lastYear: number | null;
  /** The recommended number, persons; null for a kommune that is not asked. */
  readonly number: number | null;
  /** Criterion id → the value it was reckoned from, with its kind of missing. */
  readonly values: Readonly<Record<string, Pick<ValueView, 'number' | 'missing'> | null>>;
  readonly innspill: readonly PackageInnspill[];
  readonly capacity: Capacity | null;
  /** The advisor's note, only where it is marked for export. */
  readonly note?: string;
}

/** What the documents call an indicator, in their own language. */
export interface PackageIndicator {
  readonly name: string;
  /** In both written languages, for the fact sheets. Not in the first packages. */
  readonly names?: Readonly<Record<Language, string>>;
  readonly unit: Unit;
  readonly source: string;
}

/** Where the criteria set comes from; the weights may be our own reading of a text without numbers. */
export interface CriteriaCitation {
  readonly name: string;
  /** What the source says, and how it was read. */
  readonly note: string;
  readonly source: string;
  readonly ownReading: boolean;
  /** Weights, bounds or criteria are no longer those of the source. */
  readonly changed: boolean;
}

export interface PackageMinors {
  readonly plan: MinorsPlan;
  readonly parts: readonly { readonly id: MinorsGroup; readonly answer: Apportionment }[];
}

/** How well a rule hits what IMDi really asked for. */
export interface BacktestRow {
  /** 'proposal', 'last-year-growth' or 'per-inhabitant'. */
  readonly rule: BacktestRule;
  /** ½ Σ|x − y|, persons, and as a share of the sum. */
  readonly misplaced: number;
  readonly misplacedShare: number;
  /** How many of the kommuner are within ± 2 persons. */
  readonly within2: number;
  readonly of: number;
}
export type BacktestRule = 'proposal' | 'last-year-growth' | 'per-inhabitant';

export interface Backtest {
  readonly against: Measure;
  readonly total: number;
  readonly rows: readonly BacktestRow[];
}

export type Language = 'nb' | 'nn';

/** How far a number moves under other weights that could as well have been chosen: persons. */
export interface PackageRange {
  readonly kommunenummer: string;
  readonly lowest: number;
  /** Nine of ten lie from here … */
  readonly low5: number;
  /** … to here. */
  readonly high95: number;
  readonly highest: number;
}

/** Where a criterion's reach must go before any number changes, and which then do. */
export interface PackageStep {
  readonly reach: number;
  readonly changes: Readonly<Record<string, number>>;
}

/** How sure the numbers are. Anyone gets the same from `input`, the draws and the seed. */
export interface PackageRobustness {
  /** Each reach is drawn up to this share more or less. */
  readonly band: number;
  readonly draws: number;
  readonly seed: number;
  /** Kommuner that never moved by more than so many persons. */
  readonly within: { readonly persons: number; readonly places: number };
  readonly ranges: readonly PackageRange[];
  readonly steps: readonly {
    readonly criterion: string;
    readonly below: PackageStep | null;
    readonly above: PackageStep | null;
  }[];
}

/** The county's own Word template that a document of the package is written on; the package carries it. */
export interface PackageTemplate {
  readonly fileName: string;
  readonly sha256: string;
}

/**
 * A recommendation, frozen: everything the documents are written from and everything a receiver needs to recompute it.
 * `anbefaling.json` is this value. It holds no clock: the time of freezing stands in manifest.json alone.
 */
export interface Recommendation {
  readonly format: 'fordel-anbefaling/1';
  readonly method: 'fordel-allocation/1';
  readonly version: number;
  readonly language: Language;
  readonly round: Omit<RoundSummary, 'id'>;
  /** Persons in the måltall, and the same as a version with source and date. */
  readonly target: number;
  readonly targetVersion: Omit<TargetVersion, 'id'>;
  readonly rest: Rest | null;
  /** Kommunenummer → persons, for the kommuner asked. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly kommuner: readonly PackageKommune[];
  readonly criteria: CriteriaSet;
  /** null for a set made from nothing. */
  readonly criteriaCitation: CriteriaCitation | null;
  /** Indicator id → words, for the indicators that the criteria set uses. */
  readonly indicators: Readonly<Record<string, PackageIndicator>>;
  readonly locks: readonly Omit<Lock, 'who'>[];
  /** Bounds of single kommuner, with the reason. */
  readonly bounds: readonly KommuneBound[];
  readonly capacityAsMax: AllocationDraft['capacityAsMax'];
  readonly samarbeid: readonly Omit<Samarbeid, 'id'>[];
  /** The lot that settled ties; null where none was drawn. */
  readonly lot: Lot | null;
  /** Enslige mindreårige, among the numbers; null where there are none to share out. */
  readonly minors: PackageMinors | null;
  readonly sources: readonly PackageSource[];
  /** What the core was given, and what it answered. */
  readonly input: AllocationInput;
  readonly allocation: Allocation;
  readonly backtest: Backtest | null;
  /** null where there are no criteria whose weight could be another. */
  readonly robustness: PackageRobustness | null;
  readonly details: RecommendationDetails;
  /** Kommunenummer of those that a meeting left to be followed up. Not in packages without møte.pptx. */
  readonly followUp?: readonly string[];
  /** Where letter or case is on the county's own paper. */
  readonly templates?: Readonly<Partial<Record<PackageTemplateKind, PackageTemplate>>>;
  /** null for the first version. */
  readonly replaces: Replaces | null;
}

export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly format: 'fordel-anbefaling/1';
  readonly method: 'fordel-allocation/1';
  readonly program: { readonly name: 'Fordel'; readonly version: string };
  readonly version: number;
  /** ISO time of freezing: the only clock in the package. */
  readonly frozenAt: string;
  readonly round: { readonly year: number; readonly fylkesnummer: string; readonly fylke: string };
  /** Not in the first packages. */
  readonly status?: RecommendationStatus;
  /** The version this one takes the place of; null for the first. */
  readonly replaces?: number | null;
  readonly inputs: readonly PackageSource[];
  readonly files: readonly ManifestFile[];
}

export type PackageProblemCode =
  | 'file-missing'
  | 'file-changed'
  | 'file-unknown'
  | 'manifest-unreadable'
  | 'manifest-differs'
  | 'json-unreadable'
  | 'format-unknown'
  | 'number-differs'
  | 'sum-differs'
  | 'certificate-differs'
  | 'reasons-differ'
  | 'input-differs'
  | 'csv-differs'
  | 'xlsx-differs'
  | 'docx-differs'
  | 'robustness-differs'
  | 'version-differs'
  /** The document says that it was written from other data, or does not say from which. */
  | 'data-differs'
  /** The numbers agree, but the file is not what the program makes of the data. */
  | 'not-as-made'
  | 'document-unreadable'
  | 'no-answer';

export interface PackageProblem {
  readonly code: PackageProblemCode;
  /** The file, and the kommune or field in it. */
  readonly file: string;
  readonly at: string | null;
  readonly expected: string | null;
  readonly found: string | null;
}

export interface PackageVerification {
  readonly agrees: boolean;
  readonly round: string;
  readonly target: number | null;
  readonly kommuner: number | null;
  readonly filesChecked: number;
  /** The version that made the package, where it is another one. */
  readonly otherVersion?: string;
  /** Files whose numbers agree, but whose words and layout nobody could judge; absent where there are none. */
  readonly byNumber?: readonly string[];
  /** Files of which nothing more is known than that they are those of the manifest; absent where there are none. */
  readonly notJudged?: readonly string[];
  readonly problems: readonly PackageProblem[];
}
