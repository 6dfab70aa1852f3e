import { at } from '../at.ts';
import type { Weights } from './instance.ts';
import { jumpStart, type KnownDivisor } from './jump-start.ts';
import { comesBefore, lastCost, nextCost } from './person-order.ts';
import type { Shares } from './shares.ts';

/**
 * Sainte-Laguë within bounds: gives `total` persons to `members`, each next person to the smallest (2x + 1) / w, and
 * writes the numbers into `numbers`. Σ lower ≤ total ≤ Σ upper must hold.
 *
 * A divisor found in doubles gives almost every person at once (jump start); the rest are given or taken one by one, and
 * then persons change places as long as one is out of order. All of these comparisons are exact, so the result is the
 * same as giving the persons one at a time, at a cost that does not depend on their number.
 */
export function shareOut(
  shares: Shares,
  members: readonly number[],
  total: number,
  numbers: Float64Array,
  known: KnownDivisor = { divisors: new Float64Array(1), slot: 0 },
): void {
  if (forcesWeightless(shares, members, total)) {
    shareOutWeightless(shares, members, total, numbers);
    return;
  }
  let missing = total - jumpStart(shares, members, total, numbers, known);
  for (;;) {
    const next = missing >= 0 ? cheapestNext(shares, members, numbers) : -1;
    const last = missing <= 0 ? dearestLast(shares, members, numbers) : -1;
    if (missing === 0 && !isOutOfOrder(shares, numbers, next, last)) return;
    if (next >= 0) numbers[next] = at(numbers, next) + 1;
    if (last >= 0) numbers[last] = at(numbers, last) - 1;
    missing -= Math.sign(missing);
  }
}

/** The place whose next person comes first of all, −1 where all are full. */
export function cheapestNext(shares: Shares, members: readonly number[], numbers: Float64Array): number {
  const { weights, rank, upper, orZero } = shares;
  let [first, itsCost] = [-1, 0];
  for (const i of members) {
    const x = at(numbers, i);
    if (x >= at(upper, i)) continue;
    const cost = nextCost(x, orZero[i]);
    if (first < 0 || comesBefore(weights, rank, i, cost, first, itsCost)) [first, itsCost] = [i, cost];
  }
  return first;
}

/** The place whose last person came last of all, −1 where none can lose one. */
export function dearestLast(shares: Shares, members: readonly number[], numbers: Float64Array): number {
  const { weights, rank, lower, orZero } = shares;
  let [final, itsCost] = [-1, 0];
  for (const i of members) {
    const x = at(numbers, i);
    if (x <= at(lower, i)) continue;
    const cost = lastCost(x, orZero[i]);
    if (final < 0 || comesBefore(weights, rank, final, itsCost, i, cost)) [final, itsCost] = [i, cost];
  }
  return final;
}

/** Should the last person have been the other place's next one? */
function isOutOfOrder(
  { weights, rank, orZero }: Shares,
  numbers: Float64Array,
  next: number,
  last: number,
): boolean {
  if (next < 0 || last < 0) return false;
  const [gain, loss] = [nextCost(at(numbers, next), orZero[next]), lastCost(at(numbers, last), orZero[last])];
  return comesBefore(weights, rank, next, gain, last, loss);
}

/** Is the total more than the places that have a weight can take? */
function forcesWeightless(
  { weights, lower, upper }: Shares,
  members: readonly number[],
  total: number,
): boolean {
  let room = 0;
  for (const i of members) room += at(weights.near[i] === 0 ? lower : upper, i);
  return room < total;
}

/** Every place with a weight is full; what is left goes evenly to those without. */
function shareOutWeightless(
  shares: Shares,
  members: readonly number[],
  total: number,
  numbers: Float64Array,
): void {
  const { near } = shares.weights;
  let left = total;
  for (const i of members) {
    if (near[i] === 0) continue;
    numbers[i] = at(shares.upper, i);
    left -= at(numbers, i);
  }
  const weights: Weights = { near: new Float64Array(near.length).fill(1), exact: null };
  shareOut(
    { ...shares, weights },
    members.filter((i) => near[i] === 0),
    left,
    numbers,
  );
}
