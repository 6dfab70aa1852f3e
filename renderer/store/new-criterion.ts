import type { Criterion } from '../../shared/model/criteria.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import { settledShareIndicator } from '../../shared/model/measure-value.ts';
import { latestSpan } from '../../shared/model/pooled-value.ts';
import type { RoundView } from '../../shared/model/round.ts';

/** «Inntil ± 15 %»: enough to see what it does, not enough to turn the table over. */
const firstReach = 0.15;

/** The latest period in which any kommune has a figure; the round's own year for assessments and where there is none. */
export function latestPeriod(indicator: Indicator, round: RoundView): string {
  const own = String(round.round.year);
  if (indicator.unit === 'rating') return own;
  // A share of two series needs both; the year before the round's is the newest that can have them.
  if (indicator.id === settledShareIndicator) return String(round.round.year - 1);
  const span = latestSpan(indicator.id, round.round.year, round.kommuner);
  if (span !== null) return span;
  const periods = round.kommuner.flatMap((kommune) => Object.keys(kommune.values[indicator.id] ?? {}));
  return periods.sort().at(-1) ?? own;
}

export const newCriterion = (indicator: Indicator, round: RoundView): Criterion => ({
  id: indicator.id,
  indicator: indicator.id,
  period: latestPeriod(indicator, round),
  scale: indicator.scale,
  direction: indicator.direction,
  reach: firstReach,
});
