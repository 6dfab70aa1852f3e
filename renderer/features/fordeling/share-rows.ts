import { formatNumber } from '../../../shared/i18n/format-number.ts';
import { sameValue } from '../../store/same-value.ts';
import type { WorkRow } from '../../store/work-rows.ts';

/** Read with one decimal, so that what moves behind it moves nothing on the screen. */
const inTenths: readonly (keyof WorkRow)[] = ['key', 'perThousand'];

/** Two numbers are never a tenth apart and read the same: most need not be written to be told from each other. */
const sameTenth = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' &&
  typeof b === 'number' &&
  Math.abs(a - b) < 0.1 &&
  formatNumber(a, 1) === formatNumber(b, 1);

/** Whether a field of two rows reads the same in the table. */
export const readsSame = (a: WorkRow, b: WorkRow, field: keyof WorkRow): boolean =>
  sameValue(a[field], b[field]) || (inTenths.includes(field) && sameTenth(a[field], b[field]));

const reads = (a: WorkRow, b: WorkRow): boolean =>
  (Object.keys(b) as (keyof WorkRow)[]).every((field) => readsSame(a, b, field));

/**
 * Answers rows with the old object for each row that reads as before: it need not be drawn again. A slider moves the key of
 * every kommune a little and few of the numbers, so these rows are for drawing: order and sums go by the exact ones.
 */
export function rowSharer(): (rows: readonly WorkRow[]) => readonly WorkRow[] {
  let before: ReadonlyMap<string, WorkRow> = new Map();
  return (rows) => {
    const shared = rows.map((row) => {
      const old = before.get(row.kommunenummer);
      return old !== undefined && reads(old, row) ? old : row;
    });
    before = new Map(shared.map((row) => [row.kommunenummer, row]));
    return shared;
  };
}
