import type { GroupNode, Instance } from '../apportionment/instance.ts';
import { at } from '../at.ts';
import { item } from '../item.ts';
import { isCheaper } from './is-cheaper.ts';
import { placeTable } from './place-table.ts';
import type { Prices } from './prices.ts';
import { type Limits, putTogether, type Way } from './put-together.ts';
import { readTable, type Table } from './table.ts';
import { withinBounds } from './within-bounds.ts';

/** Rounding of one addition, relative, with room. */
const ROUNDING = 1e-14;

export interface Found {
  readonly numbers: Float64Array;
  /** What the numbers cost above the bound that the prices give. */
  readonly excess: number;
}

/**
 * The best numbers among all whose excess is within the budget, or null where there are none: dynamic programming over
 * (place, persons so far), on the tree of groups.
 *
 * At fixed prices every answer costs the same bound and, on top, what each place lies above its best number and each
 * binding group away from its bound: a sum of terms that are never negative. So an answer within the budget has every
 * term within it, and each place is left with a few numbers to try. The sums run in doubles; where they cannot tell two
 * ways apart, the two are compared in exact fractions.
 */
export function search(instance: Instance, prices: Prices, budget: number): Found | null {
  const { tree, total, rank } = instance;
  const dearest = prices.ofPlace.reduce((most, price) => Math.max(most, Math.abs(price)), 0);
  const doubt = ROUNDING * (dearest * (total + 1) + budget);
  const [mine, other] = [new Float64Array(rank.length), new Float64Array(rank.length)];
  const write = ({ left, right, rightHolds }: Way, persons: number, numbers: Float64Array): void => {
    readTable(left, persons - rightHolds, numbers);
    readTable(right, rightHolds, numbers);
  };
  const limits: Limits = {
    budget: budget + doubt,
    doubt,
    better: ([first, second], persons) => {
      mine.fill(0);
      other.fill(0);
      write(first, persons, mine);
      write(second, persons, other);
      return isCheaper(instance, mine, other);
    },
  };
  const together = (
    { own, children }: Pick<GroupNode, 'own' | 'children'>,
    held: readonly Table[],
  ): Table | null => {
    const tables = [
      ...own.map((i) => placeTable(instance, i, at(prices.ofPlace, i), limits.budget)),
      ...children.flatMap((child) => held[child] ?? []),
    ];
    return tables.reduce<Table | null>(
      (left, right) => (left ? putTogether(left, right, limits) : right),
      null,
    );
  };
  const held: Table[] = [];
  for (const index of tree.bottomUp) {
    const group = item(tree.groups, index);
    const table = together(group, held);
    if (!table) continue;
    const step = at(prices.aroundGroup, index) - at(prices.ofGroup, index);
    held[index] = withinBounds(table, group, step);
  }
  const whole = together(tree, held);
  const excess = whole?.excess[total - whole.from] ?? Number.POSITIVE_INFINITY;
  if (!whole || excess > limits.budget) return null;
  const numbers = new Float64Array(rank.length);
  readTable(whole, total, numbers);
  return { numbers, excess };
}
