import { useTable } from '@tanstack/react-table';
import { Fragment, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { useSame } from '../../store/use-same.ts';
import { type WorkRow, workRows, workSums } from '../../store/work-rows.ts';
import { boundText } from './bound-text.ts';
import { rangeBetween } from './cell-range.ts';
import { CellTip } from './cell-tip.tsx';
import { tableText } from './copy-table.ts';
import { otherScenario } from './other-scenario.ts';
import { RowPanel } from './row-panel.tsx';
import { useGridFocus } from './use-grid-focus.ts';
import { useOwnCells } from './use-own-cells.ts';
import { useRowActs, type Writing } from './use-row-acts.ts';
import { useRowSight } from './use-row-sight.ts';
import { drawnRows, useRowWindow } from './use-row-window.ts';
import { useSettled } from './use-settled.ts';
import { useShowSelected } from './use-show-selected.ts';
import type { WorkColumns } from './use-work-columns.ts';
import { features, tableColumns } from './work-columns.ts';
import { WorkFoot } from './work-foot.tsx';
import { WorkHead } from './work-head.tsx';
import { WorkRowView } from './work-row.tsx';

/** Where a paste begins: the kommuner from the focused row on, and the column. */
export interface PasteStart {
  readonly text: string;
  readonly column: string | null;
  readonly order: readonly string[];
  readonly start: number;
}

interface Props {
  readonly columns: WorkColumns;
  readonly filtering: boolean;
  readonly tellShown: (text: string | null) => void;
  readonly paste: (start: PasteStart) => void;
  /** A cell that another panel wants the focus on. */
  readonly wanted: { readonly kommunenummer: string; readonly column: string } | null;
}

const noCells = {};

/** The work table: sorts and filters on every column, moves like a grid, is written in, and copies out. */
export function WorkTable({ columns: { shown: columns }, filtering, tellShown, paste, wanted }: Props) {
  const { work: words, fordeling } = useWords();
  const store = useAppStore();
  const selected = useApp((state) => state.selected);
  const rows = useWorkRows();
  const settled = useSettled(rows);
  const own = useOwnCells(columns);
  const notes = useNotes();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [noting, setNoting] = useState<{ readonly kommunenummer: string; readonly column: string } | null>(
    null,
  );
  const byNumber = useMemo(() => new Map(rows.map((row) => [row.kommunenummer, row])), [rows]);
  const data = useMemo(
    () => settled.map((row) => ({ settled: row, own: own.get(row.kommunenummer) ?? noCells })),
    [settled, own],
  );
  const definitions = useMemo(() => tableColumns(columns, (row) => boundText(row, words)), [columns, words]);
  const table = useTable({ features, columns: definitions, data, initialState: useKeptLook(columns) });
  const { sorting, columnFilters } = table.state;
  useEffect(
    () => store.getState().setWorkLook({ sorting, filters: columnFilters }),
    [store, sorting, columnFilters],
  );
  const modelRows = table.getRowModel().rows;
  const shown = modelRows.flatMap(({ original }) => {
    const row = byNumber.get(original.settled.kommunenummer);
    return row === undefined ? [] : [{ row, own: original.own }];
  });
  const sums = workSums(shown.map(({ row }) => row));
  const element = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const sight = useRowSight(scroller);
  const numberAt = (row: number): string | null => shown[row]?.row.kommunenummer ?? null;
  const acts = useRowActs({ setWriting, setNoting, columns, rows: byNumber, own });
  const grid = useGridFocus(element, shown.length, columns.length, {
    open: (cell, text) => acts.open(numberAt(cell.row), columns[cell.column], text),
    enter: (cell) => {
      const column = columns[cell.column];
      if (acts.takes(column)) acts.open(numberAt(cell.row), column, null);
      else explain(shown[cell.row]?.row);
    },
    note: (cell) => acts.note(numberAt(cell.row), columns[cell.column]),
    clear: ({ top, bottom, left, right }) =>
      acts.clear(
        shown.slice(top, bottom + 1).map(({ row }) => row.kommunenummer),
        columns.slice(left, right + 1),
      ),
    select: (row) => store.getState().select(numberAt(row)),
  });
  const explain = (row: WorkRow | undefined): void => {
    if (row === undefined) return;
    const state = store.getState();
    state.setWorkLook({ companion: 'reasons' });
    if (row.proposal === null || state.view === null) return;
    state.say(words.reasonsTitle(row.name, row.proposal, row.change, otherScenario(state.view)));
  };
  const goTo = (kommunenummer: string, column: string, down = 0, right = 0): void => {
    const row = shown.findIndex((one) => one.row.kommunenummer === kommunenummer);
    const at = columns.findIndex((one) => one.id === column);
    if (row < 0 || at < 0) return;
    grid.goTo({
      row: Math.min(shown.length - 1, row + down),
      column: Math.min(columns.length - 1, at + right),
    });
  };
  // The newest of what depends on this drawing, for acts that must stay the same objects.
  useLayoutEffect(() => {
    acts.follow({ goTo, back: () => grid.goTo(grid.at) });
  });
  useEffect(() => {
    if (wanted !== null) acts.goTo(wanted.kommunenummer, wanted.column);
  }, [wanted, acts]);

  useShowSelected(
    scroller,
    selected,
    shown.findIndex(({ row }) => row.kommunenummer === selected),
  );
  const first = numberAt(0);
  useEffect(() => {
    // The panel beside the table is never empty: what it tells is seen before anything is pressed.
    if (selected === null && first !== null) store.getState().select(first);
  }, [store, selected, first]);
  const view = useRowWindow(scroller, shown.length);
  const drawn = drawnRows(view, shown.length, grid.at.row);

  useEffect(() => {
    if (!filtering) table.resetColumnFilters(true);
  }, [filtering, table]);
  useEffect(() => {
    tellShown(shown.length === rows.length ? null : words.filteredOf(shown.length, rows.length));
  }, [shown.length, rows.length, tellShown, words]);

  const copy = (event: React.ClipboardEvent): void => {
    if ((document.getSelection()?.toString() ?? '') !== '') return;
    // As in a spreadsheet: what is chosen, else the cell with the focus. From the head, all of it.
    const range = grid.range ?? (grid.at.row < 0 ? null : rangeBetween(grid.at, null));
    event.clipboardData.setData('text/plain', tableText(shown, columns, range, words));
    event.preventDefault();
    const cells = range === null ? 0 : (range.bottom - range.top + 1) * (range.right - range.left + 1);
    store.getState().say(cells === 0 ? words.copied(shown.length) : fordeling.selection.copied(cells));
  };
  const pasteHere = (event: React.ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (text.trim() === '') return;
    event.preventDefault();
    const column = columns[grid.at.column];
    const kommunenummer = numberAt(grid.at.row);
    if (!/[\t\n\r]/.test(text.trim()) && acts.pasteOne(kommunenummer, column, text.trim())) return;
    paste({
      text,
      column: column?.id ?? null,
      order: shown.map(({ row }) => row.kommunenummer),
      start: Math.max(0, grid.at.row),
    });
  };

  return (
    <div
      className="table-scroll"
      ref={scroller}
      data-wide={columns.some((column) => column.own !== null) || undefined}
    >
      {filtering && (
        <span id="filter-help" className="visually-hidden">
          {fordeling.filter.help}
        </span>
      )}
      <table
        ref={element}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that moves like a grid is still a table
        role="grid"
        className="grid"
        data-thousands={
          rows.some(({ proposal, range }) => Math.max(proposal ?? 0, range?.high95 ?? 0) >= 1000) || undefined
        }
        data-large-key={(sums.key ?? 0) >= 1000 || undefined}
        data-large-last-year={(sums.lastYear ?? 0) >= 1000 || undefined}
        aria-label={words.table}
        aria-multiselectable="true"
        aria-rowcount={shown.length + 2}
        onKeyDown={grid.press}
        onFocus={grid.focus}
        onClick={grid.click}
        onMouseOver={grid.mouseOver}
        onMouseDown={(event) => {
          grid.mouseDown(event);
          // Shift extends the choice of cells, and marks no text.
          if (event.shiftKey) document.getSelection()?.removeAllRanges();
        }}
        onCopy={copy}
        onPaste={pasteHere}
      >
        <WorkHead
          table={table}
          columns={columns}
          filtering={filtering}
          tabStop={grid.at.row === -1 ? grid.at.column : null}
        />
        <tbody>
          {drawn.map((index, at) => {
            const one = shown[index];
            if (one === undefined) return null;
            const { row } = one;
            const gap = index - ((drawn[at - 1] ?? -1) + 1);
            const inRange = grid.range !== null && index >= grid.range.top && index <= grid.range.bottom;
            return (
              <Fragment key={row.kommunenummer}>
                {gap > 0 && <Gap height={gap * view.rowHeight} />}
                <WorkRowView
                  row={row}
                  own={one.own}
                  columns={columns}
                  index={index}
                  selected={row.kommunenummer === selected}
                  tabStop={grid.at.row === index ? grid.at.column : null}
                  chosenFrom={inRange && grid.range !== null ? grid.range.left : -1}
                  chosenTo={inRange && grid.range !== null ? grid.range.right : -1}
                  notes={notes.get(row.kommunenummer) ?? null}
                  writing={writing?.kommunenummer === row.kommunenummer ? writing : null}
                  acts={acts}
                  sight={sight}
                />
              </Fragment>
            );
          })}
          <Gap height={(shown.length - 1 - (drawn.at(-1) ?? -1)) * view.rowHeight} />
        </tbody>
        <WorkFoot
          kommuner={shown.map(({ row }) => row.kommunenummer).join(' ')}
          columns={columns}
          own={shown.map((one) => one.own)}
          rowIndex={shown.length + 2}
        />
      </table>
      <CellTip scroller={scroller} />
      <RowPanel noting={noting} setNoting={setNoting} table={element} back={acts.back} />
    </div>
  );
}

/** Order and filters as they were when the table was left, as far as their columns are still there. */
function useKeptLook(columns: WorkColumns['shown']) {
  const store = useAppStore();
  const [kept] = useState(() => {
    const { sorting, filters } = store.getState().workLook;
    const there = ({ id }: { readonly id: string }): boolean => columns.some((column) => column.id === id);
    return { sorting: sorting.filter(there), columnFilters: filters.filter(there) };
  });
  return kept;
}

/** The room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row cannot have the focus, and this one says nothing
    <tr aria-hidden="true" className="gap">
      <td ref={(cell) => cell?.style.setProperty('height', `${height}px`)} />
    </tr>
  );
}

/** The rows as they are drawn; their numbers follow a slider by themselves. */
function useWorkRows(): readonly WorkRow[] {
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const robustness = useApp((state) => state.robustness);
  return useSame(
    useMemo(() => (view === null ? [] : workRows(view, outcome, robustness)), [view, outcome, robustness]),
  );
}

/** Notes by kommune and column. */
function useNotes(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const notes = useApp((state) => state.view?.table.notes);
  return useMemo(() => {
    const result = new Map<string, Record<string, string>>();
    for (const { kommunenummer, column, text } of notes ?? []) {
      result.set(kommunenummer, { ...result.get(kommunenummer), [column]: text });
    }
    return result;
  }, [notes]);
}
