import { exactWeight } from '../apportionment/compare-cost.ts';
import { type Fraction, sumFractions } from '../apportionment/fraction.ts';
import type { Instance } from '../apportionment/instance.ts';
import { standsBefore } from '../apportionment/person-order.ts';
import { at } from '../at.ts';

/**
 * Does one answer cost less than another with the same number of persons? Compares Σ x² / w exactly; of two that cost the
 * same, the one is preferred that gives more to the first in the queue where they differ.
 */
export function isCheaper(
  { weights, rank }: Pick<Instance, 'weights' | 'rank'>,
  one: Float64Array,
  other: Float64Array,
): boolean {
  const terms: Fraction[] = [];
  let first = -1;
  for (const [i, x] of one.entries()) {
    const y = at(other, i);
    if (x === y) continue;
    terms.push({ num: BigInt(x - y) * BigInt(x + y), den: exactWeight(weights, i) });
    if (first < 0 || standsBefore(weights, rank, i, first)) first = i;
  }
  const { num } = sumFractions(terms);
  if (num !== 0n) return num < 0n;
  return first >= 0 && at(one, first) > at(other, first);
}
