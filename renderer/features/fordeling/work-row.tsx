import { memo } from 'react';
import { FollowContext } from '../../store/follow-context.ts';
import { useWords } from '../../store/use-app.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import type { RowActs } from './row-acts.ts';
import type { Writing } from './use-row-acts.ts';
import type { RowSight } from './use-row-sight.ts';
import { WorkCell } from './work-cell.tsx';
import type { OwnCells, WorkColumn } from './work-columns.ts';

interface Props {
  readonly row: WorkRow;
  readonly own: OwnCells;
  readonly columns: readonly WorkColumn[];
  readonly index: number;
  readonly selected: boolean;
  readonly tabStop: number | null;
  /** The first and last column that are chosen together with others; −1 for none. */
  readonly chosenFrom: number;
  readonly chosenTo: number;
  /** By column id. */
  readonly notes: Readonly<Record<string, string>> | null;
  readonly writing: Writing | null;
  readonly acts: RowActs;
  readonly sight: RowSight;
}

/** One kommune. Drawn again only when something of it has changed. */
export const WorkRowView = memo(function WorkRowView(props: Props) {
  const { row, columns, index, selected, tabStop, chosenFrom, chosenTo, notes, writing, sight } = props;
  const words = useWords();
  return (
    <tr ref={sight.watch} aria-rowindex={index + 2} aria-selected={selected} data-kommune={row.kommunenummer}>
      <FollowContext value={sight.follower.row(row.kommunenummer)}>
        {columns.map((column, at) => (
          <WorkCell
            key={column.id}
            words={words}
            row={row}
            own={props.own}
            column={column}
            place={`${index}:${at}`}
            tabStop={tabStop === at}
            chosen={at >= chosenFrom && at <= chosenTo}
            note={notes?.[column.id] ?? null}
            writing={writing?.column === column.id ? writing : null}
            acts={props.acts}
          />
        ))}
      </FollowContext>
    </tr>
  );
});
