import type { Instance } from '../apportionment/instance.ts';
import { at } from '../at.ts';
import type { Table } from './table.ts';

/**
 * What a place can hold within the budget. Its excess is how much x² / w − price · x lies above its least value: 0 at the
 * best number, and rising to both sides of it on m…upper; the number 0 stands apart.
 */
export function placeTable(
  { weights, lower, upper, orZero, total }: Instance,
  place: number,
  price: number,
  budget: number,
): Table {
  const weight = at(weights.near, place);
  const mayBeZero = at(orZero, place) > 0;
  const least = Math.max(at(lower, place), at(orZero, place));
  const most = Math.min(at(upper, place), total);
  const best = Math.min(Math.max(Math.round((price * weight) / 2), least), Math.max(most, least));
  /** Cost of k above cost of j, factored so that little is lost to rounding. */
  const above = (k: number, j: number): number => (k - j) * ((k + j) / weight - price);
  const base = mayBeZero && above(0, best) < 0 ? 0 : best;
  const within = (k: number): boolean => k >= least && k <= most && above(k, base) <= budget;

  let [low, high] = [best, best];
  while (within(low - 1)) low -= 1;
  while (within(high + 1)) high += 1;
  const zero = mayBeZero && above(0, base) <= budget;
  const from = zero ? 0 : low;
  const excess = new Float64Array(high - from + 1).fill(Number.POSITIVE_INFINITY);
  if (zero) excess[0] = Math.max(0, above(0, base));
  for (let k = low; k <= high; k++) if (within(k)) excess[k - from] = Math.max(0, above(k, base));
  return { from, excess, made: { place } };
}
