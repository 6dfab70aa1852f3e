import type { FollowUp, FollowUpRow } from '../../../shared/model/decision.ts';

type Row = Pick<FollowUpRow, 'kommunenummer' | 'asked'>;
type Recommendation = Pick<FollowUp['versions'][number], 'numbers'>;

/**
 * Persons IMDi asked for beyond the recommendation. A kommune the recommendation leaves out is recommended none, so that
 * rows and sum agree; null where there is no recommendation, or IMDi's number is not known.
 */
export function deviation({ kommunenummer, asked }: Row, version: Recommendation | undefined): number | null {
  if (version === undefined || asked.number === null) return null;
  return asked.number - (version.numbers[kommunenummer] ?? 0);
}

/** The sum of the rows, and how many that are recommended a number it leaves out since IMDi's is not known. */
export function deviationSum(
  rows: readonly Row[],
  version: Recommendation | undefined,
): { readonly sum: number | null; readonly without: number } {
  const known = rows.flatMap((row) => deviation(row, version) ?? []);
  if (known.length === 0) return { sum: null, without: 0 };
  const without = rows.filter(
    ({ kommunenummer, asked }) => asked.number === null && (version?.numbers[kommunenummer] ?? 0) > 0,
  );
  return { sum: known.reduce((sum, each) => sum + each, 0), without: without.length };
}
