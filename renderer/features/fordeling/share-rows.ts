import type { WorkRow } from './work-rows.ts';

/** Parts of a row that are made anew each time, and are the same when they read the same. */
const parts = ['range', 'boundBy', 'lock', 'ownBound'] as const satisfies readonly (keyof WorkRow)[];

const same = (a: WorkRow, b: WorkRow): boolean =>
  (Object.keys(a) as (keyof WorkRow)[]).every(
    (key) =>
      Object.is(a[key], b[key]) ||
      (parts.some((part) => part === key) && JSON.stringify(a[key]) === JSON.stringify(b[key])),
  );

/** Answers rows with the old object for each row whose numbers did not change: it need not be drawn again. */
export function rowSharer(): (rows: readonly WorkRow[]) => readonly WorkRow[] {
  let before: ReadonlyMap<string, WorkRow> = new Map();
  return (rows) => {
    const shared = rows.map((row) => {
      const old = before.get(row.kommunenummer);
      return old !== undefined && same(old, row) ? old : row;
    });
    before = new Map(shared.map((row) => [row.kommunenummer, row]));
    return shared;
  };
}
