import type { CriteriaPreset, CriteriaSet, Measure } from './criteria.ts';
import { latestSpan } from './pooled-value.ts';
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

/** Settled of asked is derived from two series, and the year before is the last one that can be whole. */
function latestPeriod(indicator: string, year: number, kommuner: readonly KommuneView[]): string {
  if (indicator.startsWith('innspill_')) return String(year);
  if (indicator === 'bosatt_av_anmodet') return String(year - 1);
  const span = latestSpan(indicator, year, kommuner);
  if (span !== null) return span;
  const periods = kommuner.flatMap((kommune) => Object.keys(kommune.values[indicator] ?? {}));
  // A month of the round's own year counts as known; the round's own whole year does not.
  const usable = periods.filter((period) => period < String(year) || period.startsWith(`${year}-`));
  return usable.toSorted().at(-1) ?? String(year - 1);
}
