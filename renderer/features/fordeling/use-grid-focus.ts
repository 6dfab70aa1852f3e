import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type CellRange, rangeBetween } from './cell-range.ts';
import { type GridCell, moveInGrid } from './move-in-grid.ts';

interface Acts {
  /** F2, or the first letter written, on a cell. True where it was taken. */
  readonly open: (cell: GridCell, text: string | null) => boolean;
  /** Enter. */
  readonly enter: (cell: GridCell) => void;
  /** Shift F2. */
  readonly note: (cell: GridCell) => void;
  /** Delete. */
  readonly clear: (range: CellRange) => void;
  /** The focus came to a row. */
  readonly select: (row: number) => void;
}

export interface GridFocus {
  /** The one cell that Tab comes to; row −1 is the head. */
  readonly at: GridCell;
  /** The cells chosen together, the focused one among them; null while it stands alone. */
  readonly range: CellRange | null;
  readonly press: (event: React.KeyboardEvent) => void;
  readonly focus: (event: React.FocusEvent) => void;
  readonly click: (event: React.MouseEvent) => void;
  /** The pointer went down on a cell, and was drawn over others: they are chosen together. */
  readonly mouseDown: (event: React.MouseEvent) => void;
  readonly mouseOver: (event: React.MouseEvent) => void;
  /** Puts the focus on a cell, drawing its row first if it must. */
  readonly goTo: (cell: GridCell) => void;
}

/** One tab stop for the whole table; arrows, Home, End, Page Up and Page Down move inside it (ARIA grid pattern). */
export function useGridFocus(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
  columns: number,
  acts: Acts,
): GridFocus {
  const [at, setAt] = useState<GridCell>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<GridCell | null>(null);
  const waiting = useRef<GridCell | null>(null);
  const pressed = useRef<GridCell | null>(null);
  const within: GridCell = {
    row: Math.min(at.row, rows - 1),
    column: Math.min(at.column, columns - 1),
  };
  const cellAt = ({ row, column }: GridCell): HTMLElement | null =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`) ?? null;

  useLayoutEffect(() => {
    if (waiting.current === null) return;
    cellAt(waiting.current)?.focus();
    waiting.current = null;
  });

  const goTo = (cell: GridCell): void => {
    const element = cellAt(cell);
    if (element !== null) {
      element.focus();
      return;
    }
    waiting.current = cell;
    setAt(cell);
  };

  const move = (from: GridCell, event: React.KeyboardEvent): void => {
    let next = moveInGrid(from, event.key, event.ctrlKey, rows, columns);
    if (next === null) return;
    event.preventDefault();
    if (event.shiftKey && from.row >= 0) setAnchor(anchor ?? from);
    else setAnchor(null);
    // A column may be hidden in a narrow window: go on over it.
    for (let tries = 0; tries < columns && next !== null; tries += 1) {
      const cell = cellAt(next);
      if (cell === null) {
        goTo(next);
        return;
      }
      cell.focus();
      if (document.activeElement === cell) return;
      next = moveInGrid(next, event.key, event.ctrlKey, rows, columns);
    }
  };

  const press = (event: React.KeyboardEvent): void => {
    const place = placeOf(event.target);
    if (place === null || event.altKey || event.metaKey) return;
    const { key, shiftKey, ctrlKey } = event;
    if (key === 'Escape') setAnchor(null);
    if (place.row >= 0 && actOn(place, key, shiftKey, ctrlKey)) event.preventDefault();
    else move(place, event);
  };

  const actOn = (place: GridCell, key: string, shift: boolean, ctrl: boolean): boolean => {
    if (key === 'F2' && shift) acts.note(place);
    else if (key === 'F2') acts.open(place, null);
    else if (key === 'Enter') acts.enter(place);
    else if (key === 'Delete') acts.clear(rangeBetween(place, anchor));
    else if (ctrl && key.toLowerCase() === 'a') {
      setAnchor({ row: 0, column: 0 });
      goTo({ row: rows - 1, column: columns - 1 });
    } else return !ctrl && key.length === 1 && key !== ' ' && acts.open(place, key);
    return true;
  };

  const focus = (event: React.FocusEvent): void => {
    const place = placeOf(event.target);
    if (place === null) return;
    setAt(place);
    if (place.row >= 0) acts.select(place.row);
  };

  const mouseDown = (event: React.MouseEvent): void => {
    const place = placeUnder(event);
    pressed.current =
      event.button === 0 && !event.shiftKey && place !== null && place.row >= 0 ? place : null;
  };
  const mouseOver = (event: React.MouseEvent): void => {
    const place = placeUnder(event);
    const from = pressed.current;
    // The button may have come up outside the window.
    if (from === null || event.buttons !== 1 || place === null || place.row < 0) return;
    if (place.row === from.row && place.column === from.column && anchor === null) return;
    setAnchor(from);
    cellAt(place)?.focus();
  };

  const click = (event: React.MouseEvent): void => {
    const place = placeUnder(event);
    if (place === null || place.row < 0) return;
    if (event.shiftKey) setAnchor(anchor ?? within);
    else setAnchor(null);
  };

  const range = anchor === null || within.row < 0 ? null : rangeBetween(within, anchor);
  return { at: within, range, press, focus, click, mouseDown, mouseOver, goTo };
}

const placeUnder = (event: React.MouseEvent): GridCell | null =>
  placeOf((event.target as Element).closest?.('[data-cell]') ?? null);

function placeOf(target: EventTarget | null): GridCell | null {
  const text = target instanceof HTMLElement ? target.dataset.cell : undefined;
  if (text === undefined) return null;
  const [row = 0, column = 0] = text.split(':').map(Number);
  return { row, column };
}
