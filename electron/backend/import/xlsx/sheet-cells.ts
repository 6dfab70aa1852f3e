import { columnName } from '../cell-name.ts';
import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import type { Cell, TableSink } from '../table.ts';
import { excelDate } from './excel-date.ts';
import type { NumberKind } from './read-styles.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
}

/** Counts rows over all sheets of a file. */
export interface RowCount {
  rows: number;
}

/** Takes a sheet cell by cell, checks it, and gives each row that has a value to the sink. */
export interface SheetCells {
  /** `reference`: the number of the row, as it is written or read; undefined where the row does not say it. */
  readonly openRow: (reference: string | number | undefined) => void;
  /**
   * A cell of the open row. `column` is from 0; −1 for the next one. `value` is what is stored, as it is written or as
   * the number that it is; null where there is none.
   */
  readonly cell: (
    column: number,
    type: string,
    style: number,
    value: string | number | null,
    formula: boolean,
  ) => void;
  readonly closeRow: () => void;
  /** The row that is open or was open last, from 1. */
  readonly row: () => number;
}

/** The last row a spreadsheet can have. */
export const LAST_ROW = 1_048_576;

/** A number as it is shown: dates as ISO text, per cent times a hundred. Both are what the reader of the sheet sees. */
function numberCell(value: string | number, kind: NumberKind, from1904: boolean): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value);
  if (kind === 'date') return excelDate(number, from1904) ?? number;
  // 0.029 · 100 is 2.9000000000000004: keep the digits that a cell has.
  return kind === 'percent' ? Number((number * 100).toPrecision(15)) : number;
}

export function sheetCells(
  sheet: string,
  { strings, kinds, from1904 }: SheetContext,
  sink: TableSink,
  limits: ReadLimits,
  count: RowCount,
): SheetCells {
  let row = 0;
  let cells: Cell[] = [];
  let nextColumn = 0;

  const read = (
    column: number,
    type: string,
    style: number,
    value: string | number | null,
    formula: boolean,
  ) => {
    if (value === null || value === '') {
      return formula && type !== 'str' ? ({ fault: 'formula-without-value', text: '' } as const) : null;
    }
    switch (type) {
      case 's': {
        const text = strings[Number(value)];
        if (text === undefined) {
          const found = `${columnName(column)}${row}: ${value}`;
          throw new ImportFailure('file-damaged', { found, expected: 'shared string' });
        }
        return text === '' ? null : text;
      }
      case 'str':
      case 'inlineStr':
      case 'd':
        return String(value);
      case 'b':
        return String(value) === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return { fault: 'formula-error', text: String(value) } as const;
      default:
        return numberCell(value, kinds[style] ?? 'number', from1904);
    }
  };

  return {
    openRow: (reference) => {
      row = reference === undefined ? row + 1 : Number(reference);
      if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) {
        throw new ImportFailure('file-damaged', { sheet, found: reference ?? null, expected: 'row number' });
      }
      cells = [];
      nextColumn = 0;
    },
    cell: (given, type, style, stored, formula) => {
      const column = given < 0 ? nextColumn : given;
      nextColumn = column + 1;
      const value: Cell = read(column, type, style, stored, formula);
      if (value === null) return;
      if (column >= limits.columns) {
        const params = { sheet, row, found: column + 1, limit: limits.columns };
        throw new ImportFailure('too-many-columns', params);
      }
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    },
    closeRow: () => {
      if (cells.length === 0) return;
      count.rows += 1;
      if (count.rows > limits.rows)
        throw new ImportFailure('too-many-rows', { sheet, row, limit: limits.rows });
      sink.row(row, cells);
      // Only the row's own tag begins a row; what stands outside one is in no row.
      cells = [];
    },
    row: () => row,
  };
}
