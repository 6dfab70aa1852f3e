import { item } from '../item.ts';
import { compareIds } from './compare-ids.ts';

/**
 * Who comes first of places with equal shares: by lot; provisionally, and for those not in it, by the lower kommunenummer.
 */
export function queueOrder(ids: readonly string[], lot: ReadonlyMap<string, number>): Int32Array {
  const drawn = (i: number): number => lot.get(item(ids, i)) ?? lot.size;
  const order = [...ids.keys()].sort((i, j) => drawn(i) - drawn(j) || compareIds(item(ids, i), item(ids, j)));
  const rank = new Int32Array(ids.length);
  order.forEach((place, position) => {
    rank[place] = position;
  });
  return rank;
}
