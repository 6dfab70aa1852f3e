/** A cell that holds a formula's error («#DIV/0!») or a formula without a stored result. */
export interface FaultyCell {
  readonly fault: 'formula-error' | 'formula-without-value';
  readonly text: string;
}

/** What a cell holds: text, a number (from a spreadsheet), nothing, or a fault. Dates are ISO text. */
export type Cell = string | number | FaultyCell | null;

export interface TableRow {
  /** From 1, as the file counts. */
  readonly row: number;
  /** From the first column; may be shorter than the table is wide. */
  readonly cells: readonly Cell[];
}

/** Takes a table as it is read, row by row. Nothing is kept that the taker does not keep. */
export interface TableSink {
  /** A new sheet begins; null where the file has no sheets. */
  readonly sheet: (name: string | null) => void;
  readonly row: (row: number, cells: readonly Cell[]) => void;
}

/** The cell as text, trimmed; numbers as JavaScript writes them. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : cell.text;
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell) === '';

/**
 * The same text in memory of its own. A cell is a part of the piece of the file that it stood in, and keeps all of it:
 * what is kept for long is copied first.
 */
export const ownText = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
