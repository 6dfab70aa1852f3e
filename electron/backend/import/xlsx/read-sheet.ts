import { columnName } from '../cell-name.ts';
import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import type { Cell, TableSink } from '../table.ts';
import { columnOfReference } from './cell-reference.ts';
import { excelDate } from './excel-date.ts';
import type { GuardedZip } from './open-zip.ts';
import type { NumberKind } from './read-styles.ts';
import type { SheetPart } from './read-workbook.ts';
import { readXml, type XmlHandlers } from './read-xml.ts';

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

/** The last row a spreadsheet can have. */
const LAST_ROW = 1_048_576;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  formula: boolean;
}

/** A number as it is shown: dates as ISO text, per cent times a hundred. Both are what the reader of the sheet sees. */
function numberCell(text: string, kind: NumberKind, from1904: boolean): Cell {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  if (kind === 'date') return excelDate(number, from1904) ?? number;
  // 0.029 · 100 is 2.9000000000000004: keep the digits that a cell has.
  return kind === 'percent' ? Number((number * 100).toPrecision(15)) : number;
}

function cellOf(cell: OpenCell, { strings, kinds, from1904 }: SheetContext, place: string): Cell {
  const { value, type } = cell;
  if (value === null || value === '') {
    return cell.formula && type !== 'str' ? { fault: 'formula-without-value', text: '' } : null;
  }
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) {
        throw new ImportFailure('file-damaged', { found: `${place}: ${value}`, expected: 'shared string' });
      }
      return text === '' ? null : text;
    }
    case 'str':
    case 'inlineStr':
    case 'd':
      return value;
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return { fault: 'formula-error', text: value };
    default:
      return numberCell(value, kinds[cell.style] ?? 'number', from1904);
  }
}

/** Handlers that put a sheet together row by row, and give each row that has a value to the sink. */
function sheetHandlers(
  sheet: string,
  context: SheetContext,
  sink: TableSink,
  limits: ReadLimits,
  count: RowCount,
): XmlHandlers {
  let row = 0;
  let cells: Cell[] = [];
  let nextColumn = 0;
  let cell: OpenCell | null = null;
  let collecting = false;
  let phonetic = false;

  const openRow = (reference: string | undefined): void => {
    row = reference === undefined ? row + 1 : Number(reference);
    if (!Number.isInteger(row) || row < 1 || row > LAST_ROW) {
      throw new ImportFailure('file-damaged', { sheet, found: reference ?? null, expected: 'row number' });
    }
    cells = [];
    nextColumn = 0;
  };

  const closeRow = (): void => {
    if (cells.length === 0) return;
    count.rows += 1;
    if (count.rows > limits.rows)
      throw new ImportFailure('too-many-rows', { sheet, row, limit: limits.rows });
    sink.row(row, cells);
  };

  const closeCell = (open: OpenCell): void => {
    nextColumn = open.column + 1;
    const value = cellOf(open, context, `${columnName(open.column)}${row}`);
    if (value === null) return;
    if (open.column >= limits.columns) {
      throw new ImportFailure('too-many-columns', {
        sheet,
        row,
        found: open.column + 1,
        limit: limits.columns,
      });
    }
    while (cells.length < open.column) cells.push(null);
    cells[open.column] = value;
  };

  return {
    open: (name, attributes) => {
      if (name === 'row') openRow(attributes.r);
      else if (name === 'c') {
        const column = attributes.r === undefined ? nextColumn : columnOfReference(attributes.r);
        if (column < 0) throw new ImportFailure('file-damaged', { sheet, row, found: attributes.r ?? null });
        const style = Number(attributes.s ?? '0');
        cell = { column, type: attributes.t ?? 'n', style, value: null, formula: false };
      } else if (name === 'f' && cell !== null) cell.formula = true;
      else if (name === 'rPh') phonetic = true;
      collecting =
        cell !== null && !phonetic && (name === 'v' || (name === 't' && cell.type === 'inlineStr'));
    },
    close: (name) => {
      collecting = false;
      if (name === 'rPh') phonetic = false;
      else if (name === 'c' && cell !== null) {
        closeCell(cell);
        cell = null;
      } else if (name === 'row') closeRow();
    },
    text: (text) => {
      if (collecting && cell !== null) cell.value = (cell.value ?? '') + text;
    },
  };
}

/** Reads one sheet as a stream. No formula is run: a cell is worth what the program that saved it computed. */
export async function readSheet(
  zip: GuardedZip,
  { name, part }: SheetPart,
  context: SheetContext,
  sink: TableSink,
  limits: ReadLimits,
  count: RowCount,
  after: () => Promise<void>,
): Promise<void> {
  sink.sheet(name);
  await readXml(part, zip.read(part), sheetHandlers(name, context, sink, limits, count), limits, after);
}
