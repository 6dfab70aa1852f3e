import { type Divisors, divisors } from '../apportionment/divisors.ts';
import type { GroupTree, Instance } from '../apportionment/instance.ts';
import type { Interval } from '../apportionment/interval.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';

/** What one person more is worth, by place (the price of its innermost binding group) and by group, in units of x² / w. */
export interface Prices {
  readonly ofPlace: Float64Array;
  readonly ofGroup: Float64Array;
  /** The price around each group. */
  readonly aroundGroup: Float64Array;
}

/**
 * The prices that the softened optimum stands at. Whatever prices are used, the search below is exact; with these it is
 * short.
 */
export function prices(instance: Instance, softened: Float64Array): Prices {
  const { tree, weights } = instance;
  return pricesBy(tree, divisors(instance, softened), ({ next, last }) => {
    const [above, below] = [next, last].map((edge) =>
      edge ? edge.cost / at(weights.near, edge.place) : null,
    );
    return ((above ?? below ?? 0) + (below ?? above ?? 0)) / 2;
  });
}

/** A price for each interval of divisors, and what that makes it for every place and group. */
export function pricesBy(
  tree: GroupTree,
  { whole, groups }: Divisors,
  priceOf: (interval: Interval) => number,
): Prices {
  const wholePrice = priceOf(whole);
  const ofGroup = new Float64Array(tree.groups.length);
  const aroundGroup = new Float64Array(tree.groups.length);
  for (const index of [...tree.bottomUp].reverse()) {
    const { parent } = item(tree.groups, index);
    const around = parent < 0 ? wholePrice : at(ofGroup, parent);
    const own = groups.get(index);
    aroundGroup[index] = around;
    ofGroup[index] = own ? priceOf(own) : around;
  }
  const ofPlace = Float64Array.from(tree.groupOf, (group) => (group < 0 ? wholePrice : at(ofGroup, group)));
  return { ofPlace, ofGroup, aroundGroup };
}
