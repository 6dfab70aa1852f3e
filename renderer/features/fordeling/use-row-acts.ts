import { useLayoutEffect, useState } from 'react';
import type { AppStore } from '../../store/app-store.ts';
import { useAppStore } from '../../store/use-app.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import type { CellValue } from './own-cell.ts';
import { readCell } from './read-cell.ts';
import { readLockNumber } from './read-lock-number.ts';
import type { RowActs } from './row-acts.ts';
import { isWritten, type OwnCells, type WorkColumn } from './work-columns.ts';

/** The cell that is written in. */
export interface Writing {
  readonly kommunenummer: string;
  readonly column: string;
  /** The letter that began it; empty for one opened with F2, which keeps what is there. */
  readonly text: string;
  /** What was stored in it when writing began: another window may write there meanwhile. */
  readonly shown: CellValue;
}

interface Table {
  readonly setWriting: (writing: Writing | null) => void;
  readonly setNoting: (cell: { readonly kommunenummer: string; readonly column: string } | null) => void;
  readonly columns: readonly WorkColumn[];
  readonly rows: ReadonlyMap<string, WorkRow>;
  readonly own: ReadonlyMap<string, OwnCells>;
}

interface Follows {
  readonly goTo: (kommunenummer: string, column: string, down?: number, right?: number) => void;
  /** The focus to where it was in the grid. */
  readonly back: () => void;
}

/** All that cells and keys do to the table. */
export interface TableActs extends RowActs {
  readonly open: (
    kommunenummer: string | null,
    column: WorkColumn | undefined,
    text: string | null,
  ) => boolean;
  /** Whether Enter writes in the column's cells; in the others it tells why the number is what it is. */
  readonly takes: (column: WorkColumn | undefined) => boolean;
  readonly note: (kommunenummer: string | null, column: WorkColumn | undefined) => void;
  readonly clear: (kommuner: readonly string[], columns: readonly WorkColumn[]) => void;
  readonly pasteOne: (kommunenummer: string | null, column: WorkColumn | undefined, text: string) => boolean;
  readonly goTo: Follows['goTo'];
  readonly back: () => void;
  readonly follow: (follows: Follows) => void;
  readonly see: (table: Table) => void;
}

/** The same object from one drawing to the next, so that rows are not drawn again for it. */
export function useRowActs(table: Table): TableActs {
  const store = useAppStore();
  const [acts] = useState(() => createRowActs(store));
  useLayoutEffect(() => acts.see(table));
  return acts;
}

function createRowActs(store: AppStore): TableActs {
  let table: Table | null = null;
  let follows: Follows = { goTo: () => {}, back: () => {} };

  const shownIn = ({ own }: WorkColumn, kommunenummer: string): CellValue =>
    own?.cells[kommunenummer] ?? null;

  const setCells = (column: WorkColumn, kommuner: readonly string[], value: CellValue): void => {
    if (column.own === null) return;
    const written = kommuner.map((kommunenummer) => ({
      kommunenummer,
      value,
      shown: shownIn(column, kommunenummer),
    }));
    void store.getState().saveCells(column.own.id, written);
  };

  const closePanels = (): void => {
    store.getState().editLock(null);
    store.getState().editBound(null);
    table?.setNoting(null);
    table?.setWriting(null);
  };

  const edit = (kommunenummer: string, typed?: string): void => {
    const row = table?.rows.get(kommunenummer);
    if (row === undefined) return;
    closePanels();
    const from = row.lock?.number ?? row.proposal;
    store
      .getState()
      .editLock(
        typed === undefined
          ? { kommunenummer, from, number: from }
          : { kommunenummer, from, number: readLockNumber(typed, from), typed },
      );
  };

  const editBounds = (kommunenummer: string): void => {
    const row = table?.rows.get(kommunenummer);
    if (row === undefined) return;
    closePanels();
    store
      .getState()
      .editBound({ kommunenummer, min: row.ownBound?.min ?? null, max: row.ownBound?.max ?? null });
  };

  const write = (kommunenummer: string, id: string, text = ''): boolean => {
    const column = table?.columns.find((one) => one.id === id);
    if (column === undefined || !isWritten(column)) return false;
    closePanels();
    table?.setWriting({ kommunenummer, column: id, text, shown: shownIn(column, kommunenummer) });
    return true;
  };

  return {
    edit: (kommunenummer) => edit(kommunenummer),
    editBounds,
    write: (kommunenummer, column) => void write(kommunenummer, column),
    saveCell: (kommunenummer, id, value, shown, then) => {
      const own = table?.columns.find((one) => one.id === id)?.own ?? null;
      table?.setWriting(null);
      if (own === null) return;
      if (value !== undefined) void store.getState().saveCells(own.id, [{ kommunenummer, value, shown }]);
      if (then === 'stay') return;
      follows.goTo(kommunenummer, id, then === 'down' ? 1 : 0, then === 'right' ? 1 : 0);
    },
    leaveCell: () => {
      table?.setWriting(null);
      follows.back();
    },
    open: (kommunenummer, column, text) => {
      if (kommunenummer === null || column === undefined) return false;
      if (isWritten(column)) return write(kommunenummer, column.id, text ?? '');
      if (text === null) {
        if (column.id === 'bound') editBounds(kommunenummer);
        else edit(kommunenummer);
        return true;
      }
      const takes = column.id === 'proposal' || column.id === 'lock';
      if (!takes || !/^[\d+\u2212-]$/.test(text)) return false;
      edit(kommunenummer, text);
      return true;
    },
    takes: (column) =>
      column !== undefined && (isWritten(column) || ['proposal', 'bound', 'lock'].includes(column.id)),
    note: (kommunenummer, column) => {
      if (kommunenummer === null || column === undefined) return;
      closePanels();
      table?.setNoting({ kommunenummer, column: column.id });
    },
    clear: (kommuner, columns) => {
      for (const column of columns) if (isWritten(column)) setCells(column, kommuner, null);
    },
    pasteOne: (kommunenummer, column, text) => {
      if (kommunenummer === null || column === undefined || column.own === null || !isWritten(column))
        return false;
      const value = readCell(text, column.own.kind);
      if (value === undefined) return false;
      setCells(column, [kommunenummer], value);
      return true;
    },
    goTo: (...to) => follows.goTo(...to),
    back: () => follows.back(),
    follow: (next) => {
      follows = next;
    },
    see: (next) => {
      table = next;
    },
  };
}
