import { ImportFailure } from '../import-failure.ts';
import { type Cell, ownText, type TableRow } from '../table.ts';
import { acrossHeader } from './across-header.ts';
import type { TableToRecognise } from './layout.ts';
import { type TurnedTable, turnAcross } from './turn-across.ts';

/** Takes the rows of a table with its kommuner across, all of them from the first, and turns it at its end. */
export interface AcrossTable {
  readonly row: (row: number, cells: readonly Cell[]) => void;
  readonly end: () => TurnedTable;
}

/** Texts up to here are copied when a line is parted; a longer one keeps the piece of the file it stood in. */
const COPIED = 12;
/** A text counts as one cell more for each so many characters. */
const PER_CELL = 100;

const weightOf = (cell: Cell): number =>
  1 + (typeof cell === 'string' ? Math.floor(cell.length / PER_CELL) : 0);

/** Recognises a table with its kommuner across by its first rows; null for any other. */
export function acrossTable({
  sheet,
  head,
  match,
  limits,
}: Pick<TableToRecognise, 'sheet' | 'head' | 'match' | 'limits'>): AcrossTable | null {
  const header = acrossHeader(head, match);
  if (header === null) return null;
  const rows: TableRow[] = [];
  let weight = 0;
  return {
    row: (row, cells) => {
      weight += cells.reduce<number>((sum, cell) => sum + weightOf(cell), 0);
      // A line becomes a column.
      if (rows.length >= limits.columns || weight > limits.turnedCells)
        throw new ImportFailure('too-many-rows', { sheet, row, limit: rows.length });
      const own = cells.map((cell) =>
        typeof cell === 'string' && cell.length > COPIED ? ownText(cell) : cell,
      );
      rows.push({ row, cells: own });
    },
    end: () => turnAcross(rows, header, { sheet, match, limits }),
  };
}
