import type { WorkRow } from './work-rows.ts';

/** Ends that read well under a column. */
const ends = [3, 6, 12, 25, 50, 100, 250, 500, 1000];

/** Persons to either side, the same for all rows: what 90 % of the draws of every kommune lie within. */
export function rangeScale(rows: readonly Pick<WorkRow, 'range'>[]): number {
  const widest = rows.reduce((most, { range }) => {
    if (range === null) return most;
    return Math.max(most, range.high95 - range.number, range.number - range.low5);
  }, 0);
  return ends.find((end) => end >= widest) ?? widest;
}
