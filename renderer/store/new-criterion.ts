import type { Criterion } from '../../shared/model/criteria.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import { latestPeriod } from '../../shared/model/latest-period.ts';
import type { RoundView } from '../../shared/model/round.ts';

/** «Inntil ± 15 %»: enough to see what it does, not enough to turn the table over. */
const firstReach = 0.15;

export const newCriterion = (indicator: Indicator, round: RoundView): Criterion => ({
  id: indicator.id,
  indicator: indicator.id,
  period: latestPeriod(indicator.id, round.round.year, round.kommuner, round.otherFigures),
  scale: indicator.scale,
  direction: indicator.direction,
  reach: firstReach,
});
