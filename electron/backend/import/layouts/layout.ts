import type { LayoutId, PlainReading, ReadContext } from '../../../../shared/model/importing.ts';
import type { KommuneMatch } from '../../../../shared/model/register.ts';
import type { Register } from '../../register/index.ts';
import type { ReadLimits } from '../limits.ts';
import type { At, Staging } from '../staging/staging.ts';
import type { Cell, TableRow } from '../table.ts';

/** Reads one table whose layout is recognised. Every row comes, the header too, from the first. */
export interface TableReader {
  readonly layout: LayoutId;
  readonly title: string | null;
  readonly row: (row: number, cells: readonly Cell[]) => void;
  /** The table has ended. */
  readonly end?: () => void;
  /** The year a plain table has from the sheet's name alone: a sheet for each year. */
  readonly sheetYear?: string;
  /** What stands over a plain table, and the sheet's name. */
  readonly titles?: readonly string[];
  /** A plain table's columns and the mapping used; absent for a known layout. */
  readonly plain?: PlainReading;
}

export interface TableToRecognise {
  readonly sheet: string | null;
  /** The first rows, as many as are looked at. */
  readonly head: readonly TableRow[];
  readonly context: ReadContext;
  readonly register: Register;
  /** What a label names; counts nothing. */
  readonly match: (label: string) => KommuneMatch;
  readonly staging: Staging;
  /** Where a cell stands in the file: the table may have been turned. */
  readonly at: (row: number, column: number) => At;
  /** The line of the file that a column is, in a table that has been turned; null in any other. */
  readonly lineOf: ((column: number) => number | null) | null;
  readonly limits: ReadLimits;
}

/** Recognises a layout by what is in the first rows, never by the file's name; null where it is another one. */
export type Recognise = (table: TableToRecognise) => TableReader | null;
