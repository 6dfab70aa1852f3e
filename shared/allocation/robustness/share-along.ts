import { at } from '../at.ts';
import type { KeyParameters } from '../types.ts';

/** Unscaled shares as straight lines base + slope · reach, up to a reach. */
export interface Lines {
  readonly until: number;
  readonly base: Float64Array;
  readonly slope: Float64Array;
}

/**
 * How every share runs along one reach: b · clamp(fixed + reach · z), straight between the reaches at which a factor meets
 * the lowest or the highest. Rising; the last has no end.
 */
export function shareAlong(
  start: Float64Array,
  fixed: Float64Array,
  z: Float64Array,
  { lowest, highest }: Pick<KeyParameters, 'lowest' | 'highest'>,
): readonly Lines[] {
  const [low, high] = [lowest, highest ?? Number.POSITIVE_INFINITY];
  const meets = Array.from(z, (slope, i) =>
    [low, high].map((bound) => (bound - at(fixed, i)) / slope),
  ).flat();
  const ends = [...new Set(meets.filter((reach) => reach > 0 && Number.isFinite(reach)))].sort(
    (a, b) => a - b,
  );
  return [...ends, Number.POSITIVE_INFINITY].map((until, k) => {
    const from = ends[k - 1] ?? 0;
    const middle = until === Number.POSITIVE_INFINITY ? from + 1 : (from + until) / 2;
    const [base, slope] = [new Float64Array(start.length), new Float64Array(start.length)];
    for (const [i, b] of start.entries()) {
      const factor = at(fixed, i) + middle * at(z, i);
      const free = factor > low && factor < high;
      base[i] = b * (free ? at(fixed, i) : factor <= low ? low : high);
      slope[i] = free ? b * at(z, i) : 0;
    }
    return { until, base, slope };
  });
}
