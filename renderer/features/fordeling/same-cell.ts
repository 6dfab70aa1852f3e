import { sameValue } from '../../../shared/model/same-value.ts';
import type { WorkRow } from '../../store/work-rows.ts';
import type { CellProps } from './cell-props.ts';
import { type BuiltInColumn, personsBehind } from './work-columns.ts';

/** What of a row each cell is drawn by. The numbers that follow a slider are bound, and written without a drawing. */
const shows: Readonly<Record<BuiltInColumn, readonly (keyof WorkRow)[]>> = {
  kommune: ['name'],
  inhabitants: ['inhabitants'],
  lastYear: ['lastYear'],
  key: [],
  proposal: ['lock'],
  change: [],
  perThousand: [],
  robustness: ['range'],
  bound: ['can', 'aboveCapacity', 'ownBound'],
  lock: ['name', 'lock'],
};

/** Whether a cell would be drawn as it stands. */
export function sameCell(a: CellProps, b: CellProps): boolean {
  const still =
    a.row.kommunenummer === b.row.kommunenummer &&
    a.column === b.column &&
    a.words === b.words &&
    a.place === b.place &&
    a.tabStop === b.tabStop &&
    a.chosen === b.chosen &&
    a.note === b.note &&
    a.acts === b.acts &&
    a.writing === null &&
    b.writing === null;
  if (!still) return false;
  if (b.column.own !== null) {
    const { id } = b.column;
    return [id, personsBehind(id)].every((key) => Object.is(a.own[key], b.own[key]));
  }
  const id = b.column.id as BuiltInColumn;
  return shows[id].every((field) => sameValue(a.row[field], b.row[field]));
}
