import type { GridCell } from './move-in-grid.ts';

/** A rectangle of cells, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rectangle with these two cells in its corners; one cell where the other is null. */
export function rangeBetween(a: GridCell, b: GridCell | null): CellRange {
  const other = b ?? a;
  return {
    top: Math.min(a.row, other.row),
    bottom: Math.max(a.row, other.row),
    left: Math.min(a.column, other.column),
    right: Math.max(a.column, other.column),
  };
}
