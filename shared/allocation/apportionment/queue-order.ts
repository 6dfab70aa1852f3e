import { item } from '../item.ts';
import { compareIds } from './compare-ids.ts';

/**
 * Who comes first of places with equal shares: by lot; provisionally, and for those not in it, by the lower kommunenummer.
 */
export function queueOrder(ids: readonly string[], lot: ReadonlyMap<string, number>): readonly number[] {
  const drawn = (i: number): number => lot.get(item(ids, i)) ?? lot.size;
  const order = ids
    .map((_, i) => i)
    .sort((i, j) => drawn(i) - drawn(j) || compareIds(item(ids, i), item(ids, j)));
  const rank = ids.map(() => 0);
  order.forEach((place, position) => {
    rank[place] = position;
  });
  return rank;
}
