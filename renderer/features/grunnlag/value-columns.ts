import { latestSpan, yearsOfSpan } from '../../../shared/model/pooled-value.ts';
import type { KommuneView, RoundView } from '../../../shared/model/round.ts';

export interface ValueColumn {
  readonly id: string;
  readonly indicator: string;
  readonly period: string;
}

/**
 * Every indicator and period that any kommune has a value for, by indicator, the newest period first; and before them
 * the years that are pooled for a round of this year.
 */
export function valueColumns(
  kommuner: readonly Pick<KommuneView, 'values'>[],
  year: number,
  otherFigures: RoundView['otherFigures'] = {},
): readonly ValueColumn[] {
  const found = new Map<string, ValueColumn>();
  const add = (indicator: string, periods: readonly string[]): void => {
    for (const period of periods) {
      const id = `${indicator} ${period}`;
      if (!found.has(id)) found.set(id, { id, indicator, period });
    }
  };
  for (const { values } of kommuner)
    for (const [indicator, periods] of Object.entries(values)) add(indicator, Object.keys(periods));
  for (const [indicator, periods] of Object.entries(otherFigures)) add(indicator, periods);
  for (const { indicator } of [...found.values()]) {
    const period = latestSpan(indicator, year, kommuner);
    const id = `${indicator} ${period}`;
    if (period !== null) found.set(id, { id, indicator, period });
  }
  return [...found.values()].sort(
    (a, b) =>
      a.indicator.localeCompare(b.indicator) ||
      Number(yearsOfSpan(b.period) !== null) - Number(yearsOfSpan(a.period) !== null) ||
      b.period.localeCompare(a.period),
  );
}
