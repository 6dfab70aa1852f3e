import type { z } from 'zod';

/** A table of a round, as it stands in the file: its columns by name, without the ids, which are places in the file instead. */
export interface TableSpec {
  readonly table: string;
  /** The column that names the row above: the round, an allocation, a source. */
  readonly parent: string;
  /** The column that names the round, where the row above is another and both are named. */
  readonly round?: string;
  /** Every other column but `id`. */
  readonly columns: Readonly<Record<string, z.ZodType>>;
  /** Columns that hold JSON in the database. */
  readonly json?: readonly string[];
  /** Which rows go along. */
  readonly where?: string;
  readonly order?: string;
  /** More rows than this is no round. */
  readonly most: number;
  /** Rows that hang on each row. */
  readonly children?: Readonly<Record<string, TableSpec>>;
  /** The one row that each row names and that is its own. */
  readonly own?: { readonly key: string; readonly column: string; readonly spec: TableSpec };
}
