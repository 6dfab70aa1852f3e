import type { TableToRecognise } from './layouts/layout.ts';
import { type Cell, cellText, isBlank, type TableRow } from './table.ts';

type Match = TableToRecognise['match'];

const hasKommune = (cells: readonly Cell[], match: Match): boolean =>
  cells.some((cell) => match(cellText(cell)).kind === 'match');

/** What may be a kommune, and not a fylke, a sum or a remark. */
const mayHaveKommune = (cells: readonly Cell[], match: Match): boolean =>
  cells.some((cell) => !['unknown', 'fylke', 'not-a-kommune'].includes(match(cellText(cell)).kind));

/**
 * How many fields the lines over the first kommune have; null where there are none. A year is no kommune: no number of one
 * since 2020 can be one.
 */
export function headerWidth(head: readonly TableRow[], match: Match): number | null {
  const first = head.findIndex(({ cells }) => cells.length > 1 && hasKommune(cells, match));
  const widths = head.slice(0, Math.max(first, 0)).map(({ cells }) => cells.length);
  return widths.length === 0 ? null : Math.max(...widths);
}

/**
 * Whether a line of text about a kommune has more fields than the lines over it. Then a number has been parted: «12,5» in a
 * file that is itself parted by commas is 12 and 5, and the columns after it are not under their headers.
 */
export const isUneven = (cells: readonly Cell[], width: number, match: Match): boolean =>
  cells.length > width && cells.slice(width).some((cell) => !isBlank(cell)) && mayHaveKommune(cells, match);
