import { readNumber } from '../staging/read-number.ts';
import { type Cell, cellText, isBlank, type TableRow, type TableSink } from '../table.ts';
import type { TableToRecognise } from './layout.ts';

/** A table with its years on lines under each kommune, as a pivot table has them. */
export interface YearsUnder {
  /** The column with both kommuner and years. */
  readonly column: number;
  /** The column that the years are moved to, right of all others. */
  readonly period: number;
  /** Hands on each row from the first: a year's with its kommune, and the year in its own column. */
  readonly mover: (pass: TableSink['row']) => { readonly row: TableSink['row']; readonly end: () => void };
}

const LETTERS = /\p{L}/u;
/** A number of a kommune may look like one too: that stands beside a name, and a year under it. */
const YEAR = /^(?:19|20)\d{2}$/;
const HAS_YEAR = /(?:19|20)\d{2}/;
const COLUMNS_LOOKED_AT = 10;
/** Sums of decimals are as good as equal when they differ by less. */
const ROUNDING = 1e-6;

const figureIn = (cell: Cell | undefined): number | null => readNumber(cellText(cell));

/** The sums of the columns of rows with these and one more. */
const withRow = (sums: readonly number[], cells: readonly Cell[]): readonly number[] =>
  Array.from(
    { length: Math.max(sums.length, cells.length) },
    (_, index) => (sums[index] ?? 0) + (figureIn(cells[index]) ?? 0),
  );

/** Whether each figure that stands over years is their sum: any other is the kommune's own, of a year that is not told. */
const isSumOf = (over: readonly Cell[], sums: readonly number[], column: number): boolean =>
  over.every((cell, index) => {
    const figure = index === column ? null : figureIn(cell);
    return figure === null || Math.abs(figure - (sums[index] ?? 0)) < ROUNDING;
  });

/**
 * Whether most kommuner of a column have a line with a year and more right under them, and none of them the same year twice
 * or figures of its own over them. A year alone is a heading over the kommuner after it.
 */
function hasYearsUnder(head: readonly TableRow[], column: number, match: TableToRecognise['match']): boolean {
  const rows = head.filter(({ cells }) => !isBlank(cells[column]));
  const texts = rows.map(({ cells }) => cellText(cells[column]));
  const isOfYear = (at: number): boolean =>
    YEAR.test(texts[at] ?? '') && (rows[at]?.cells.filter((cell) => !isBlank(cell)).length ?? 0) > 1;
  const named = texts.flatMap((text, at) => (LETTERS.test(text) && match(text).kind === 'match' ? [at] : []));
  const withYear = named.filter((at) => isOfYear(at + 1));
  if (withYear.length === 0 || withYear.length * 2 < named.length) return false;
  return withYear.every((at) => {
    const end = texts.findIndex((text, index) => index > at && !YEAR.test(text));
    const upTo = end < 0 ? undefined : end;
    const years = texts.slice(at + 1, upTo);
    const under = rows
      .slice(at + 1, upTo)
      .reduce<readonly number[]>((sums, { cells }) => withRow(sums, cells), []);
    // The last of several may go on below the rows that are looked at.
    const isSum = (end < 0 && at !== withYear[0]) || isSumOf(rows[at]?.cells ?? [], under, column);
    return isSum && new Set(years).size === years.length;
  });
}

/** Recognises years on lines under the kommuner by the first rows; null for any other table. */
export function yearsUnder({ head, match }: Pick<TableToRecognise, 'head' | 'match'>): YearsUnder | null {
  const width = Math.max(0, ...head.map(({ cells }) => cells.length));
  const column = Array.from({ length: Math.min(width, COLUMNS_LOOKED_AT) }, (_, index) => index).find(
    (index) => hasYearsUnder(head, index, match),
  );
  if (column === undefined) return null;
  const isNamed = ({ cells }: TableRow): boolean => match(cellText(cells[column])).kind === 'match';
  const first = head.findIndex(isNamed);
  const header = head
    .slice(0, Math.max(first, 0))
    .findLast(({ cells }) => cells.some((cell) => !isBlank(cell)));
  if (header === undefined) return null;
  // Figures with a year over them are of that year, whatever stands on the lines under their kommune.
  const isDatedAbove = head
    .slice(0, first)
    .some(({ cells }) => cells.some((cell, index) => index !== column && HAS_YEAR.test(cellText(cell))));
  if (isDatedAbove) return null;
  const withPeriod = (cells: readonly Cell[], period: Cell): readonly Cell[] =>
    Array.from({ length: width + 1 }, (_, index) => (index === width ? period : (cells[index] ?? null)));
  return {
    column,
    period: width,
    mover: (pass) => {
      let label: Cell = null;
      /** What stands over years is their sum, and not handed on; what is not, or stands over none, is a row like any other. */
      let over: TableRow | null = null;
      /** The sums of the years under it; null before the first. */
      let years: readonly number[] | null = null;
      const passOver = (): void => {
        if (over !== null && (years === null || !isSumOf(over.cells, years, column)))
          pass(over.row, over.cells);
        over = null;
        years = null;
      };
      return {
        row: (row, cells) => {
          const text = cellText(cells[column]);
          if (row < header.row) pass(row, cells);
          else if (row === header.row) pass(row, withPeriod(cells, 'År'));
          else if (YEAR.test(text) && label !== null) {
            if (over !== null) years = withRow(years ?? [], cells);
            pass(row, withPeriod(cells.with(column, label), text));
          } else {
            passOver();
            if (text !== '') label = text;
            over = { row, cells };
          }
        },
        end: passOver,
      };
    },
  };
}
