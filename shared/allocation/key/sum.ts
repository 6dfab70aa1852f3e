import { at } from '../at.ts';
/** Σ, from the smallest up: the same for any order of the same numbers, and with the least rounding. */
export function sum(values: readonly number[]): number {
  // Sorted by value, which is quicker than by size, and then added outwards from 0.
  const rising = new Float64Array(values).sort();
  const firstAbove = rising.findIndex((value) => value >= 0);
  let above = firstAbove < 0 ? rising.length : firstAbove;
  let below = above - 1;
  let total = 0;
  for (let left = rising.length; left > 0; left--) {
    const isBelowNearer = below >= 0 && !(-at(rising, below) > (rising[above] ?? Number.POSITIVE_INFINITY));
    total += at(rising, isBelowNearer ? below-- : above++);
  }
  return total;
}
