import { type RefObject, useState } from 'react';
import { type GridCell, moveInGrid } from './move-in-grid.ts';

interface Acts {
  /** F2 or Enter on a row. */
  readonly open: (row: number) => void;
  /** The focus came to a row. */
  readonly select: (row: number) => void;
}

interface GridFocus {
  /** The one cell that Tab comes to; row −1 is the head. */
  readonly at: GridCell;
  readonly press: (event: React.KeyboardEvent) => void;
  readonly focus: (event: React.FocusEvent) => void;
}

/** One tab stop for the whole table; arrows, Home, End, Page Up and Page Down move inside it (ARIA grid pattern). */
export function useGridFocus(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
  columns: number,
  acts: Acts,
): GridFocus {
  const [at, setAt] = useState<GridCell>({ row: 0, column: 0 });
  const within = at.row < rows ? at : { ...at, row: rows - 1 };

  const press = (event: React.KeyboardEvent): void => {
    const place = placeOf(event.target);
    if (place === null || event.altKey || event.metaKey) return;
    if (event.key === 'F2' || (event.key === 'Enter' && place.row >= 0)) {
      event.preventDefault();
      if (place.row >= 0) acts.open(place.row);
      return;
    }
    let next = moveInGrid(place, event.key, event.ctrlKey, rows, columns);
    if (next === null) return;
    event.preventDefault();
    // A column may be hidden in a narrow window: go on over it.
    for (let tries = 0; tries < columns && next !== null; tries += 1) {
      const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`);
      cell?.focus();
      if (document.activeElement === cell) return;
      next = moveInGrid(next, event.key, event.ctrlKey, rows, columns);
    }
  };

  const focus = (event: React.FocusEvent): void => {
    const place = placeOf(event.target);
    if (place === null) return;
    setAt(place);
    if (place.row >= 0) acts.select(place.row);
  };

  return { at: within, press, focus };
}

function placeOf(target: EventTarget): GridCell | null {
  const text = target instanceof HTMLElement ? target.dataset.cell : undefined;
  if (text === undefined) return null;
  const [row = 0, column = 0] = text.split(':').map(Number);
  return { row, column };
}
