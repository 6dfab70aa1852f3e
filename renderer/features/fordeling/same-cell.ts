import type { WorkRow } from '../../store/work-rows.ts';
import type { CellProps } from './cell-props.ts';
import { readsSame } from './share-rows.ts';
import { type BuiltInColumn, personsBehind } from './work-columns.ts';

/** What of a row each cell shows. */
const shows: Readonly<Record<BuiltInColumn, readonly (keyof WorkRow)[]>> = {
  kommune: ['name'],
  inhabitants: ['inhabitants'],
  lastYear: ['lastYear'],
  key: ['key'],
  proposal: ['proposal', 'lock'],
  change: ['change'],
  perThousand: ['perThousand'],
  robustness: ['range'],
  bound: ['boundBy', 'can', 'aboveCapacity', 'ownBound'],
  lock: ['name', 'lock'],
};

/**
 * Whether a cell would be drawn as it stands. A slider moves the key of every kommune a little, and few of the numbers:
 * nine cells of ten need no second look.
 */
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
  if (id === 'proposal' && a.scale !== b.scale) return false;
  if (id === 'robustness' && a.reach !== b.reach) return false;
  return shows[id].every((field) => readsSame(a.row, b.row, field));
}
