import type { ColumnMapping, PlainColumn } from '../../../shared/model/importing.ts';
import { foldName } from '../register/index.ts';

/**
 * A mapping as it is kept: without a year of its own. Next year the same table has another year in its headers, or is
 * about the year after.
 */
export interface RememberedMapping {
  readonly kommune: number;
  readonly columns: readonly {
    readonly column: number;
    readonly indicator: string;
    /** How many years from the round's own; null where the header tells the year, or a column of the table does. */
    readonly years: number | null;
    /** '-01' for a month, else empty. */
    readonly month: string;
  }[];
  readonly period: number | null;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

const yearIn = (header: string): string | null => YEAR.exec(header)?.[0] ?? null;

/** What two years' editions of the same table have in common: their headers, in order, without their years. */
export const headerKey = (columns: readonly PlainColumn[]): string =>
  columns.map(({ header }) => foldName(header).replace(new RegExp(YEAR, 'g'), '####')).join('\u001f');

/** A mapping without its years. `year` is the round's. */
export function toRemember(
  mapping: ColumnMapping,
  columns: readonly PlainColumn[],
  year: number,
): RememberedMapping {
  return {
    kommune: mapping.kommune,
    period: mapping.period ?? null,
    columns: mapping.columns.map(({ column, indicator, period }) => {
      const told = yearIn(columns[column]?.header ?? '') === period.slice(0, 4) || period === '';
      return {
        column,
        indicator,
        years: told ? null : Number(period.slice(0, 4)) - year,
        month: period.slice(4),
      };
    }),
  };
}

/** A mapping for this table and this round, from one that was kept of a table with the same headers. */
export function fromRemembered(
  { kommune, columns, period }: RememberedMapping,
  table: readonly PlainColumn[],
  year: number,
): ColumnMapping {
  return {
    kommune,
    columns: columns.map(({ column, indicator, years, month }) => {
      const of = years === null ? (yearIn(table[column]?.header ?? '') ?? '') : String(year + years);
      return { column, indicator, period: of === '' ? '' : `${of}${month}` };
    }),
    ...(period === null ? {} : { period }),
  };
}
