export interface GridCell {
  /** −1 is the head. */
  readonly row: number;
  readonly column: number;
}

/** Rows moved by Page Up and Page Down. */
const page = 10;

/** Where a key takes the focus; null for a key that does not move it. Stops at the edges. */
export function moveInGrid(
  at: GridCell,
  key: string,
  ctrl: boolean,
  rows: number,
  columns: number,
): GridCell | null {
  const row = (to: number): GridCell => ({ ...at, row: Math.max(-1, Math.min(rows - 1, to)) });
  const column = (to: number): GridCell => ({ ...at, column: Math.max(0, Math.min(columns - 1, to)) });
  switch (key) {
    case 'ArrowDown':
      return row(ctrl ? rows - 1 : at.row + 1);
    case 'ArrowUp':
      return row(ctrl ? 0 : at.row - 1);
    case 'ArrowRight':
      return column(ctrl ? columns - 1 : at.column + 1);
    case 'ArrowLeft':
      return column(ctrl ? 0 : at.column - 1);
    case 'PageDown':
      return row(at.row + page);
    case 'PageUp':
      return row(at.row - page);
    case 'Home':
      return ctrl ? { row: 0, column: 0 } : column(0);
    case 'End':
      return ctrl ? { row: rows - 1, column: columns - 1 } : column(columns - 1);
    default:
      return null;
  }
}
