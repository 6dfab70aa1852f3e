import type { Weights } from './instance.ts';
import { jumpStart } from './jump-start.ts';
import { comesBefore, lastCost, nextCost } from './person-order.ts';

/** What a set of places is shared out by: their weights, bounds and order in the queue. */
export interface Shares {
  readonly weights: Weights;
  readonly rank: Int32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * Sainte-Laguë within bounds: gives `total` persons to `members`, each next person to the smallest (2x + 1) / w, and
 * writes the numbers into `numbers`. Σ lower ≤ total ≤ Σ upper must hold.
 *
 * A divisor found in doubles gives almost every person at once (jump start); the rest are given or taken one by one, and
 * then persons change places as long as one is out of order. All of these comparisons are exact, so the result is the
 * same as giving the persons one at a time, at a cost that does not depend on their number.
 */
export function shareOut(shares: Shares, members: Int32Array, total: number, numbers: Float64Array): void {
  const { weights, rank, lower, upper } = shares;
  if (forcesWeightless(shares, members, total)) {
    shareOutWeightless(shares, members, total, numbers);
    return;
  }
  let missing = total - jumpStart(shares, members, total, numbers);
  for (;;) {
    let next = -1;
    let last = -1;
    for (const i of members) {
      const x = numbers[i] ?? 0;
      if (
        x < (upper[i] ?? 0) &&
        (next < 0 || comesBefore(weights, rank, i, nextCost(x), next, nextCost(numbers[next] ?? 0)))
      )
        next = i;
      if (
        x > (lower[i] ?? 0) &&
        (last < 0 || comesBefore(weights, rank, last, lastCost(numbers[last] ?? 0), i, lastCost(x)))
      )
        last = i;
    }
    const give = missing > 0;
    const take = missing < 0;
    if (!give && !take) {
      if (next < 0 || last < 0) return;
      if (!comesBefore(weights, rank, next, nextCost(numbers[next] ?? 0), last, lastCost(numbers[last] ?? 0)))
        return;
    }
    if (!take) {
      numbers[next] = (numbers[next] ?? 0) + 1;
      missing -= 1;
    }
    if (!give) {
      numbers[last] = (numbers[last] ?? 0) - 1;
      missing += 1;
    }
  }
}

/** Is the total more than the places that have a weight can take? */
function forcesWeightless({ weights, lower, upper }: Shares, members: Int32Array, total: number): boolean {
  let room = 0;
  for (const i of members) room += (weights.near[i] === 0 ? lower[i] : upper[i]) ?? 0;
  return room < total;
}

/** Every place with a weight is full; what is left goes evenly to those without. */
function shareOutWeightless(shares: Shares, members: Int32Array, total: number, numbers: Float64Array): void {
  const { near } = shares.weights;
  let left = total;
  for (const i of members) {
    if (near[i] === 0) continue;
    numbers[i] = shares.upper[i] ?? 0;
    left -= numbers[i] ?? 0;
  }
  const weights: Weights = { near: new Float64Array(near.length).fill(1), exact: null };
  shareOut(
    { ...shares, weights },
    members.filter((i) => near[i] === 0),
    left,
    numbers,
  );
}
