import type { MissingKind } from './missing-kind.ts';
import type { Structure } from './round.ts';

export type LayoutId =
  | 'imdi-long'
  | 'imdi-wide'
  | 'imdi-web'
  | 'nav-hl060'
  | 'nav-long'
  | 'ssb-table'
  | 'ssb-jsonstat'
  | 'plain-table';

/** One value as it was read, not yet in the round. */
export interface StagedValue {
  readonly kommunenummer: string;
  readonly indicator: string;
  /** '2022', or '2022-01' for a month. */
  readonly period: string;
  /** Exactly one of number and missing is null. */
  readonly number: number | null;
  readonly missing: MissingKind | null;
  /** null where the file has no sheets. */
  readonly sheet: string | null;
  /** 'F123': column F, line 123, also where the file is text. */
  readonly cell: string;
  /** Set where the value was carried over from another kommune structure: the kommunenummer it stood under. */
  readonly carriedFrom?: readonly string[];
}

/** A number for a whole fylke: offered as a version of the target (måltall), never taken silently. */
export interface TargetOffer {
  readonly fylkesnummer: string;
  readonly year: number;
  /** Indicator id: 'anmodning', 'opprinnelig_anmodning' … */
  readonly series: string;
  /** Persons, a whole number from 0. */
  readonly number: number;
  readonly sheet: string | null;
  readonly cell: string;
}

/** A kind of figure the file holds. `label` is the source's own words; unknown ones can become a new indicator. */
export interface SeriesFound {
  readonly indicator: string;
  readonly label: string;
  readonly unit: 'persons' | 'percent' | 'number';
  /** False for one that no shipped or entered indicator stands for. */
  readonly known: boolean;
}

/** A place in a file: row and column count from 1. */
export interface Place {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number | null;
}

/** Why rows or cells were left out on purpose. */
export type IgnoredReason =
  /** A kommune outside the round: another fylke. */
  | 'other-fylke'
  /** A kommune of another kommune structure. */
  | 'other-structure'
  /** A row for a fylke in a table of kommuner. */
  | 'fylke'
  /** The whole country, a sum, a note. */
  | 'not-a-kommune'
  /** IMDi's rows in per cent: the same numbers again, divided. */
  | 'unit-percent'
  /** A kommune that was divided: which part a number belongs to is not known. */
  | 'divided'
  /** Kommuner that merged, where the file lacks one or the indicator does not say how their values become one. */
  | 'ask-carry-over'
  /** A column of a publisher's table that is empty for the whole country. */
  | 'empty-column'
  /** A sheet that holds no table that is known. */
  | 'other-sheet'
  /** The same value again, equal. */
  | 'repeated'
  /** A row without a kommune. */
  | 'no-kommune'
  /** A value without a year or a month. */
  | 'no-period'
  /** Women or men alone, in a table without a row for both: the number of both is not known. */
  | 'one-sex'
  /** A row of a plain table that is about one sex, an age or a part of the kommune: no figure of all. */
  | 'only-some'
  /** A column whose header is nearly that of a figure, but may be of another: it is not read until it is mapped. */
  | 'unclear-column'
  /** Inhabitants of an age or a sex, put together to all of them. */
  | 'summed';

export interface Ignored {
  readonly reason: IgnoredReason;
  readonly count: number;
  /** The first one, in the file's own words. */
  readonly example: string;
}

/** What is wrong with one cell or row. Its value was not taken, but for those in `takenProblems`. */
export type ProblemCode =
  | 'number-negative'
  | 'number-fractional'
  | 'number-too-large'
  /** «24.000»: 24 or 24 thousand; params.decimals and params.thousands are both. */
  | 'number-ambiguous'
  /** A share below 0 or above 100 per cent. */
  | 'share-out-of-range'
  /** All of a column's shares are so small that they must be parts of one; params.found is the first. None is taken. */
  | 'share-as-fraction'
  | 'not-a-number'
  /** #DIV/0!, #REF! … */
  | 'formula-error'
  /** A formula without a stored result: it is not computed here. */
  | 'formula-without-value'
  | 'number-and-name-disagree'
  /** The table says no year: its values were taken for the round's, params.found. */
  | 'year-assumed'
  /** The table does not say what its figures count: they are named by what it says of whom they are. */
  | 'figure-unnamed'
  /** The line has another number of fields than the header. */
  | 'row-uneven';

export interface Problem {
  readonly code: ProblemCode;
  readonly params: ImportParams;
  readonly place: Place | null;
}

/** What stopped the reading. Nothing was taken from the file. */
export type ImportErrorCode =
  | 'file-unreadable'
  | 'file-empty'
  | 'file-too-large'
  /** params.looksLike: 'pdf', 'image', 'docx', 'xls', 'program', 'text' … */
  | 'file-not-a-table'
  | 'file-truncated'
  | 'file-damaged'
  | 'file-encrypted'
  | 'encoding-unknown'
  | 'unpacks-too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-values'
  | 'too-deeply-nested'
  /** A document type or entity declaration, which a table never needs. */
  | 'entity-declared'
  /**
   * No table with a column of kommuner; params.reason is 'fylker' where there is one of fylker, and 'json' where it is JSON and
   * no JSON-stat.
   */
  | 'layout-unknown'
  | 'mapping-invalid'
  | 'kommune-does-not-exist'
  /** The same kommune, indicator and period twice, with different values; params.other… is the first of them. */
  | 'values-contradict'
  /** params.reason is 'fylker' where the table is of them. */
  | 'no-kommune-matched'
  /**
   * A column is recognised, and neither its header, its rows nor the sheet's name say of which year it is; params.reason
   * is 'time-unknown' where a publisher's table says a time that is none.
   */
  | 'year-missing'
  /**
   * The round's kommuner are there, and no value of theirs can be used; params.found is what stands there instead, and
   * params.reason is 'row-uneven' where their lines have another number of fields than the header.
   */
  | 'no-values'
  | 'import-cancelled';

/** Fills in the words of a message: sheet, row, column, found, expected, limit … */
export type ImportParams = Readonly<Record<string, string | number | null>>;

export interface ImportError {
  readonly code: ImportErrorCode;
  /** `sheet`, `row` and `column` where the place is known (from 1), `found` and `expected` where they help. */
  readonly params: ImportParams;
}

/** Which column of a plain table is what. Columns count from 0. */
export interface ColumnMapping {
  /** The column with the kommunenummer, or with number and name, or with the name. */
  readonly kommune: number;
  readonly columns: readonly {
    readonly column: number;
    readonly indicator: string;
    /** '2022' or '2022-01'. Not used where the table has a column for the year. */
    readonly period: string;
  }[];
  /** The column with the year or month, in a table with a row for each. */
  readonly period?: number;
}

/** A column of a plain table, for the user to map. */
export interface PlainColumn {
  /** From 0. */
  readonly column: number;
  /** In a table with its kommuner across, which is shown turned: the line of the file that the column is, from 1. */
  readonly row?: number | null;
  readonly header: string;
  /** The first values, as they stand. */
  readonly samples: readonly string[];
}

/** A label that could be several kommuner. */
export interface AmbiguousLabel {
  readonly label: string;
  readonly count: number;
  /** Kommunenummer. */
  readonly candidates: readonly string[];
}

export interface FileReading {
  readonly layout: LayoutId;
  /** The table's own title, or the publisher, as far as the file tells. */
  readonly title: string | null;
  /** 'utf-8', 'windows-1252' …, or 'xlsx'. */
  readonly encoding: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Rows of data read, header lines not counted. */
  readonly rows: number;
  readonly values: readonly StagedValue[];
  /** Anmodning, vedtak and settled under kommunenummer that have ended, for the history of the round's kommuner. */
  readonly forebears: readonly StagedValue[];
  readonly series: readonly SeriesFound[];
  /** Numbers for a whole fylke that may be the target. */
  readonly targets: readonly TargetOffer[];
  /** The round's kommuner that were found in the file, in order of number. */
  readonly matched: readonly string[];
  /** Labels that name no kommune. */
  readonly notFound: readonly { readonly label: string; readonly count: number; readonly place: Place }[];
  readonly ambiguous: readonly AmbiguousLabel[];
  readonly ignored: readonly Ignored[];
  /** Of the values read for the round's kommuner. */
  readonly missingByKind: Readonly<Record<MissingKind, number>>;
  /** The first of them; `problemCount` is how many there are. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** For a plain table: its columns, and the mapping that was used. null for a table with a known layout. */
  readonly plain: PlainReading | null;
}

/** The columns of a plain table, and what was made of them. */
export interface PlainReading {
  readonly columns: readonly PlainColumn[];
  readonly mapping: ColumnMapping;
  /** Columns with the kommuner of further tables beside the first; the figures right of each are theirs. */
  readonly beside: readonly number[];
}

/** A kommune of the round: its own number and name, which may be invented. */
export interface RoundKommune {
  readonly kommunenummer: string;
  readonly name: string;
}

/** What a file is read against. JSON-safe: it crosses to a worker. */
export interface ReadContext {
  readonly structure: Structure;
  readonly fylkesnummer: string;
  readonly kommuner: readonly RoundKommune[];
  /** For a plain table; null or absent: guess from the headers. */
  readonly mapping?: ColumnMapping | null;
  /** The year of a table that says none itself, as the user has said it. */
  readonly year?: number;
  /** What the user said of labels that could be several kommuner. */
  readonly choices?: readonly { readonly label: string; readonly kommunenummer: string }[];
  /** The round's indicators, so that columns with their names are recognised. */
  readonly indicators?: readonly {
    readonly id: string;
    readonly names: readonly string[];
    /** What its numbers may be; any number where absent. */
    readonly unit?: SeriesFound['unit'];
    /** Its numbers are from 0 to 100 per cent. */
    readonly isShare?: boolean;
    /** How values become one where kommuner have merged; by its unit where absent. */
    readonly carryOver?: 'sum' | 'weighted-mean' | 'ask';
  }[];
}
