import type { WorkRow } from '../../store/work-rows.ts';

/** The kommuner closest in inhabitants, nearest first. Compared as ratios: 2 000 and 4 000 are as far apart as 20 000 and 40 000. */
export function similarKommuner(
  rows: readonly WorkRow[],
  kommunenummer: string,
  count: number,
): readonly WorkRow[] {
  const own = rows.find((row) => row.kommunenummer === kommunenummer)?.inhabitants ?? null;
  if (own === null) return [];
  const distance = (row: WorkRow): number => Math.abs(Math.log((row.inhabitants ?? 1) / own));
  return rows
    .filter((row) => row.kommunenummer !== kommunenummer && row.inhabitants !== null)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, count);
}
