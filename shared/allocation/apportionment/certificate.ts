import type { CertificateEntry, FractionText } from '../types.ts';
import { exactWeight } from './compare-cost.ts';
import type { Divisors } from './divisors.ts';
import { fractionText } from './fraction.ts';
import type { Instance } from './instance.ts';
import type { Edge, Interval } from './interval.ts';

/** The divisors as exact text: the whole first, then the groups that bind, in the order given. */
export function certificate(
  instance: Pick<Instance, 'weights' | 'unit' | 'tree'>,
  { whole, groups }: Divisors,
): readonly CertificateEntry[] {
  const { weights, unit, tree } = instance;
  /** d = 2 t / cost. */
  const at = ({ place, cost }: Edge): FractionText =>
    fractionText({ num: 2n * exactWeight(weights, place) * unit.num, den: BigInt(cost) * unit.den });
  const low = ({ next }: Interval): FractionText => (next ? at(next) : '0');
  const high = ({ last }: Interval): FractionText | null => (last ? at(last) : null);
  return [
    { group: null, low: low(whole), high: high(whole) },
    ...tree.groups.flatMap(({ id }, index) => {
      const own = groups.get(index);
      return own ? [{ group: id, binds: own.binds, low: low(own), high: high(own) }] : [];
    }),
  ];
}
