import type { NeutralReason } from '../../../shared/allocation/index.ts';
import type { Criterion } from '../../../shared/model/criteria.ts';
import type { Recommendation } from '../../../shared/model/package.ts';

export interface CriterionFacts {
  /** The mean of the known values, the starting shares as weights; 0 without values. */
  readonly mean: number;
  /** What a distance from the mean is divided by to become z; 0 where the criterion is neutral. */
  readonly unit: number;
  /** How many of the kommuner asked have a value. */
  readonly known: number;
  /** Persons that get another kommune because of it. */
  readonly moved: number;
  /** The largest effect it has on one number, as a share. */
  readonly largest: number;
  readonly neutral: NeutralReason | null;
}

/**
 * What a criterion looks like from outside: all three scales come down to z = direction · (value − mean) / unit, because
 * centring and keeping within ±1 undo the scale's own zero and width.
 */
export function criterionFacts({ input, allocation }: Recommendation, criterion: Criterion): CriterionFacts {
  const result = allocation.key.criteria.find(({ id }) => id === criterion.id);
  const shares = new Map(allocation.key.places.map((place) => [place.id, place.startShare]));
  const known = input.places.flatMap((place) => {
    const value = place.values[criterion.id] ?? null;
    return value === null ? [] : [{ value, share: shares.get(place.id) ?? 0 }];
  });
  const weight = known.reduce((sum, { share }) => sum + share, 0);
  const mean = weight === 0 ? 0 : known.reduce((sum, { value, share }) => sum + value * share, 0) / weight;
  const neutral = result === undefined ? 'no-data' : result.neutral;
  return {
    mean,
    unit:
      neutral === null
        ? unitOf(
            criterion,
            mean,
            known.map(({ value }) => value),
          )
        : 0,
    known: known.length,
    moved: result?.moved ?? 0,
    largest: result?.largest ?? 0,
    neutral,
  };
}

function unitOf({ scale }: Criterion, mean: number, values: readonly number[]): number {
  if (scale === 'index') return Math.abs(mean);
  const widest = Math.max(...values.map((value) => Math.abs(value - mean)));
  return scale === 'range' ? widest : Math.max(2, widest);
}
