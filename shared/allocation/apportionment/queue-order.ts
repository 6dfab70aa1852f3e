import { compareCost } from './compare-cost.ts';
import { compareIds } from './compare-ids.ts';
import type { Weights } from './instance.ts';

/**
 * Who comes first when a person stands between equals: the larger share (valgloven's rule for equal quotients), then
 * the lot, then provisionally the lower kommunenummer.
 */
export function queueOrder(
  ids: readonly string[],
  weights: Weights,
  lot: ReadonlyMap<string, number>,
): Int32Array {
  const drawn = (i: number): number => lot.get(ids[i] ?? '') ?? lot.size;
  const order = [...ids.keys()].sort(
    (i, j) =>
      compareCost(weights, i, 1, j, 1) || drawn(i) - drawn(j) || compareIds(ids[i] ?? '', ids[j] ?? ''),
  );
  const rank = new Int32Array(ids.length);
  order.forEach((place, position) => {
    rank[place] = position;
  });
  return rank;
}
