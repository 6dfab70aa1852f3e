/** A recommended number beside last year's; null where there is none. */
export interface NumberBesideLast {
  readonly number: number;
  readonly lastYear: number | null;
}

/** Last year's number where it counts as one, persons: 0 does not, since the key then takes the inhabitants instead. */
export const knownLastYear = (lastYear: number | null): number | null => (lastYear === 0 ? null : lastYear);

/** Persons more (+) or fewer (−) than last year; null for a kommune without a number last year. */
export function changeFromLastYear({ number, lastYear }: NumberBesideLast): number | null {
  const known = knownLastYear(lastYear);
  return known === null ? null : number - known;
}

/**
 * The sums under a table of numbers, persons. The change is the difference between the two sums beside it, so that anybody
 * can reckon it from them: a kommune that is new counts in it with all its number, though it has no change of its own.
 * null where no kommune has a number of last year.
 */
export function sumsBesideLast(rows: readonly NumberBesideLast[]): {
  readonly lastYear: number;
  readonly change: number | null;
} {
  const lastYear = rows.reduce((sum, row) => sum + (row.lastYear ?? 0), 0);
  const number = rows.reduce((sum, row) => sum + row.number, 0);
  return { lastYear, change: lastYear === 0 ? null : number - lastYear };
}
