import type { CriteriaPreset, CriteriaSet, Measure } from './criteria.ts';
import { latestPeriod } from './latest-period.ts';
import type { KommuneView } from './round.ts';

/** Measures of a new round: inhabitants on 1 January of the year before, and last year's anmodning. */
export function startingMeasures(year: number): { readonly size: Measure; readonly lastYear: Measure } {
  const before = String(year - 1);
  return {
    size: { indicator: 'innbyggere', period: before },
    lastYear: { indicator: 'anmodning', period: before },
  };
}

/** A preset with its periods filled in: for each criterion the latest period, not after the round's year, that has numbers. */
export function setFromPreset(
  preset: CriteriaPreset,
  year: number,
  kommuner: readonly KommuneView[],
  measures = startingMeasures(year),
): CriteriaSet {
  const { alpha, kappa, lowest, highest, minimum, minimumRule } = preset;
  return {
    preset: preset.id,
    name: preset.nameNb,
    ...measures,
    alpha,
    kappa,
    lowest,
    highest,
    minimum,
    minimumRule,
    criteria: preset.criteria.map((criterion) => ({
      ...criterion,
      period: latestPeriod(criterion.indicator, year, kommuner),
    })),
  };
}
