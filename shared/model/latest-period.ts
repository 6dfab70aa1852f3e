import { settledShareIndicator } from './measure-value.ts';
import { periodsWithFigures } from './periods-with-figures.ts';
import { latestSpan } from './pooled-value.ts';
import type { KommuneView, RoundView } from './round.ts';

/**
 * The period a new criterion is reckoned from: the latest with figures that could be known before the round's numbers.
 * Assessments are the round's own. Settled of asked is derived from two series, and the year before is the last one
 * that can be whole.
 */
export function latestPeriod(
  indicator: string,
  year: number,
  kommuner: readonly KommuneView[],
  otherFigures: RoundView['otherFigures'] = {},
): string {
  if (indicator.startsWith('innspill_')) return String(year);
  if (indicator === settledShareIndicator) return String(year - 1);
  const span = latestSpan(indicator, year, kommuner);
  if (span !== null) return span;
  const periods = periodsWithFigures(indicator, kommuner, otherFigures);
  // A month of the round's own year counts as known; the round's own whole year does not.
  const usable = periods.filter((period) => period < String(year) || period.startsWith(`${year}-`));
  return usable.toSorted().at(-1) ?? String(year - 1);
}
