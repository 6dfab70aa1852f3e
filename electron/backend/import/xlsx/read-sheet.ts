import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import type { TableSink } from '../table.ts';
import { columnOfReference } from './cell-reference.ts';
import type { GuardedZip } from './open-zip.ts';
import { readSheetXml } from './read-sheet-xml.ts';
import type { SheetPart } from './read-workbook.ts';
import { richText } from './rich-text.ts';
import { type RowCount, type SheetCells, type SheetContext, sheetCells } from './sheet-cells.ts';
import type { XmlHandlers } from './xml-reader.ts';

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  formula: boolean;
}

/** Handlers that read a sheet's XML element by element: any sheet, however it is written. */
export function sheetHandlers(sheet: string, cells: SheetCells): XmlHandlers {
  let cell: OpenCell | null = null;
  /** The element whose text counts. */
  let reading: 'v' | 't' | null = null;
  let phonetic = false;
  const own = richText();
  return {
    open: (name, attributes) => {
      if (name === 'row') cells.openRow(attributes.r);
      else if (name === 'c') {
        const column = attributes.r === undefined ? -1 : columnOfReference(attributes.r);
        if (attributes.r !== undefined && column < 0) {
          throw new ImportFailure('file-damaged', { sheet, row: cells.row(), found: attributes.r });
        }
        const style = Number(attributes.s ?? '0');
        cell = { column, type: attributes.t ?? 'n', style, value: null, formula: false };
      } else if (name === 'f' && cell !== null) cell.formula = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'is') own.begin();
      else if (name === 'r') own.run();
      else if (name === 'vertAlign') own.align(attributes.val);
      reading = null;
      if (cell === null || phonetic) return;
      if (name === 'v' || (name === 't' && cell.type === 'inlineStr')) reading = name;
    },
    close: (name) => {
      reading = null;
      if (name === 'rPh') phonetic = false;
      else if (name === 'is' && cell?.type === 'inlineStr' && own.text() !== '')
        cell.value = (cell.value ?? '') + own.text();
      else if (name === 'c' && cell !== null) {
        cells.cell(cell.column, cell.type, cell.style, cell.value, cell.formula);
        cell = null;
      } else if (name === 'row') cells.closeRow();
    },
    text: (text) => {
      if (reading === 't') own.add(text);
      else if (reading === 'v' && cell !== null) cell.value = (cell.value ?? '') + text;
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
  const cells = sheetCells(name, context, sink, limits, count);
  await readSheetXml(part, zip.read(part), cells, sheetHandlers(name, cells), limits, after);
}
