import { useTable } from '@tanstack/react-table';
import { useEffect, useMemo, useRef } from 'react';
import { useApp, useAppStore, useWords } from '../../store/use-app.ts';
import { barScale } from './bar-scale.ts';
import { boundText } from './bound-text.ts';
import { copyTable } from './copy-table.ts';
import { LockEditor } from './lock-editor.tsx';
import { rangeScale } from './range-scale.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useSettled } from './use-settled.ts';
import { columnIds, features, workColumns } from './work-columns.ts';
import { WorkFoot } from './work-foot.tsx';
import { WorkHead } from './work-head.tsx';
import { WorkRowView } from './work-row.tsx';
import { workRows, workSums } from './work-rows.ts';

interface Props {
  readonly filtering: boolean;
  readonly tellShown: (text: string | null) => void;
}

/** A name longer than this needs the room of the column that is missed least (the key) in a narrow window. */
const longName = 16;

const firstSorting = [{ id: 'proposal', desc: true }];

/** The work table: sorts and filters on every column, moves like a grid, and copies out. */
export function WorkTable({ filtering, tellShown }: Props) {
  const words = useWords().work;
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const selected = useApp((state) => state.selected);
  const editing = useApp((state) => state.edits.lock?.kommunenummer ?? null);
  const robustness = useApp((state) => state.robustness);
  const rows = useMemo(
    () => (view === null ? [] : workRows(view, outcome, robustness)),
    [view, outcome, robustness],
  );
  const settled = useSettled(rows);
  const data = useMemo(
    () => rows.map((now) => ({ now, settled: settled.get(now.kommunenummer) ?? now })),
    [rows, settled],
  );
  const columns = useMemo(() => workColumns((row) => boundText(row, words)), [words]);
  const table = useTable({ features, columns, data, initialState: { sorting: firstSorting } });
  const shown = table.getRowModel().rows.map((row) => row.original.now);
  const scale = barScale(rows.flatMap((row) => (row.proposal === null ? [] : [row.proposal])));
  const reach = rangeScale(rows);
  const element = useRef<HTMLTableElement>(null);
  const editLock = (kommunenummer: string | null): void => {
    const row = rows.find((one) => one.kommunenummer === kommunenummer);
    store
      .getState()
      .editLock(row === undefined ? null : { kommunenummer: row.kommunenummer, number: row.proposal });
  };
  const grid = useGridFocus(element, shown.length, columnIds.length, {
    open: (row) => editLock(shown[row]?.kommunenummer ?? null),
    select: (row) => store.getState().select(shown[row]?.kommunenummer ?? null),
  });

  useEffect(() => {
    if (!filtering) table.resetColumnFilters(true);
  }, [filtering, table]);
  useEffect(() => {
    tellShown(shown.length === rows.length ? null : words.filteredOf(shown.length, rows.length));
  }, [shown.length, rows.length, tellShown, words]);

  return (
    <div className="table-scroll">
      <table
        ref={element}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that moves like a grid is still a table
        role="grid"
        className="grid"
        data-long-names={rows.some((row) => row.name.length > longName) || undefined}
        aria-label={words.table}
        aria-rowcount={shown.length + 2}
        onKeyDown={grid.press}
        onFocus={grid.focus}
        onCopy={(event) => {
          if (
            copyTable(
              event,
              table.getRowModel().rows.map((row) => row.original.now),
              words,
            )
          )
            store.getState().say(words.copied(shown.length));
        }}
      >
        <WorkHead
          table={table}
          filtering={filtering}
          tabStop={grid.at.row === -1 ? grid.at.column : null}
          reach={reach}
        />
        <tbody>
          {shown.map((row, index) => (
            <WorkRowView
              key={row.kommunenummer}
              row={row}
              index={index}
              scale={scale.end}
              reach={reach}
              selected={row.kommunenummer === selected}
              tabStop={grid.at.row === index ? grid.at.column : null}
              edit={editLock}
            />
          ))}
        </tbody>
        <WorkFoot sums={workSums(shown)} rowIndex={shown.length + 2} />
      </table>
      {editing !== null && <LockEditor key={editing} kommunenummer={editing} table={element} />}
    </div>
  );
}
