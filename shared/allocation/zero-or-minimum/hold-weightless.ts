import { divisors } from '../apportionment/divisors.ts';
import type { Instance } from '../apportionment/instance.ts';
import { at } from '../at.ts';
import { pricesBy } from './prices.ts';

/**
 * The instance narrowed to those answers that put as little on the places without a weight as the softened optimum does:
 * the same Σ x · max(x, m) over them, or nothing at all is left.
 *
 * What a person more costs on them is a price for each place and group, in whole numbers: 0 wherever a place with a weight
 * has room. At these prices every answer costs what the softened optimum does and, on top, what each place lies above
 * its best number and each group away from the bound that holds it. So the answers that cost no more are those with nothing
 * on top: each place at a best number, each such group at its bound.
 *
 * `instance` has the weights lifted, so that the divisors around the weightless places are known.
 */
export function holdWeightless(
  instance: Instance,
  softened: Float64Array,
  isWeightless: (place: number) => boolean,
): Instance {
  const { tree } = instance;
  const prices = pricesBy(tree, divisors(instance, softened), ({ next, last }) => {
    const edge = next ?? last;
    return edge && isWeightless(edge.place) ? edge.cost : 0;
  });
  const [lower, upper, orZero] = [instance.lower.slice(), instance.upper.slice(), instance.orZero.slice()];
  for (const [i, price] of prices.ofPlace.entries()) {
    const [least, most] = [Math.max(at(lower, i), at(orZero, i)), at(upper, i)];
    if (!isWeightless(i)) {
      // Each of its persons spares the price.
      if (price > 0) [lower[i], orZero[i]] = [most, 0];
      continue;
    }
    // x² − price · x is least on both sides of price / 2: two numbers where that is between two.
    const kept = (x: number): number => Math.min(Math.max(x, least), most);
    const [from, to] = [kept(Math.floor(price / 2)), kept(Math.ceil(price / 2))];
    // On "0 or at least m" the least is 0 for none, and from · (from − price) for some.
    if (at(orZero, i) > 0 && from > price) [upper[i], orZero[i]] = [0, 0];
    else if (at(orZero, i) > 0 && from === price) upper[i] = to;
    else [lower[i], upper[i], orZero[i]] = [from, to, 0];
  }
  const groups = tree.groups.map((group, index) => {
    const step = at(prices.aroundGroup, index) - at(prices.ofGroup, index);
    return step > 0 ? { ...group, min: group.max } : step < 0 ? { ...group, max: group.min } : group;
  });
  return { ...instance, lower, upper, orZero, tree: { ...tree, groups } };
}
