import { assertNever } from '../assert-never.ts';
import { item } from '../item.ts';
import type { KeyCriterion, NeutralReason } from '../types.ts';
import { sum } from './sum.ts';

export interface Standing {
  /** z_i, centred; 0 where the value is missing. */
  readonly z: readonly number[];
  /** Why it is 0 for all, or null. */
  readonly neutral: NeutralReason | null;
}

/** A mean this small beside the largest value is 0 but for rounding. */
const ROUNDING = 1e-12;

/**
 * How each place stands on a criterion, around 0: z is centred with the starting shares b as weights (Σ b z = 0), so that
 * a criterion moves persons and never makes any. `range` and `rating` are then kept within ±1, so that «inntil ± x %» is
 * true. A missing value is neutral, never 0 and never the mean: it takes no part in sums or means.
 */
export function standing(
  { scale, direction }: Pick<KeyCriterion, 'scale' | 'direction'>,
  values: readonly (number | null)[],
  start: readonly number[],
): Standing {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ i, value, b: item(start, i) }]));
  const neutral = (reason: NeutralReason): Standing => ({ z: values.map(() => 0), neutral: reason });
  if (known.length === 0) return neutral('no-data');
  const raw = known.map(({ value }) => value);
  const [low, high] = [Math.min(...raw), Math.max(...raw)];
  const mean = meanOf(known.map(({ value, b }) => ({ value, b })));
  if (scale === 'index' && Math.abs(mean) <= ROUNDING * Math.max(Math.abs(low), Math.abs(high)))
    return neutral('mean-zero');
  if (low === high) return neutral('no-spread');

  const scaled = known.map(({ value, b }) => ({
    value: direction * toScale(scale, value, mean, low, high),
    b,
  }));
  const middle = meanOf(scaled);
  const centred = scaled.map(({ value }) => value - middle);
  const widest = scale === 'index' ? 1 : Math.max(1, ...centred.map(Math.abs));
  const z = values.map(() => 0);
  known.forEach(({ i }, at) => {
    z[i] = item(centred, at) / widest;
  });
  return { z, neutral: null };
}

function toScale(
  scale: KeyCriterion['scale'],
  value: number,
  mean: number,
  low: number,
  high: number,
): number {
  switch (scale) {
    case 'index':
      return (value - mean) / Math.abs(mean);
    case 'range':
      return (2 * (value - low)) / (high - low) - 1;
    case 'rating':
      return (value - 3) / 2;
    default:
      return assertNever(scale);
  }
}

function meanOf(known: readonly { readonly value: number; readonly b: number }[]): number {
  return sum(known.map(({ value, b }) => value * b)) / sum(known.map(({ b }) => b));
}
