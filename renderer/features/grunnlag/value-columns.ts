import type { KommuneView } from '../../../shared/model/round.ts';

export interface ValueColumn {
  readonly id: string;
  readonly indicator: string;
  readonly period: string;
}

/** Every indicator and period that any kommune has a value for, by indicator, the newest period first. */
export function valueColumns(kommuner: readonly Pick<KommuneView, 'values'>[]): readonly ValueColumn[] {
  const found = new Map<string, ValueColumn>();
  for (const { values } of kommuner)
    for (const [indicator, periods] of Object.entries(values))
      for (const period of Object.keys(periods)) {
        const id = `${indicator} ${period}`;
        if (!found.has(id)) found.set(id, { id, indicator, period });
      }
  return [...found.values()].sort(
    (a, b) => a.indicator.localeCompare(b.indicator) || b.period.localeCompare(a.period),
  );
}
