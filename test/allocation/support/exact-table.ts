import type { ApportionProblem, Place } from '../../../shared/allocation/index.ts';
import { ratioOf } from './one-by-one.ts';

/** First Σ x² over those without a share, then Σ x² / w over the others as a whole number over one common denominator. */
export type Cost = readonly [weightless: bigint, others: bigint];

const isLess = ([a, b]: Cost, [c, d]: Cost): boolean => a < c || (a === c && b < d);
const plus = ([a, b]: Cost, [c, d]: Cost): Cost => [a + c, b + d];

/**
 * The least cost of a problem of middling size, in whole numbers of any length: for every sum that a samarbeid's places can
 * make, the cheapest way to make it, put together from the inside out. No softening, no prices, no budget: written apart
 * from the core, and slow. null where no way keeps every bound.
 */
export function leastCost({ total, places, groups = [] }: ApportionProblem): Cost | null {
  const weights = places.map(({ weight }) => ratioOf(weight));
  const common = weights.reduce((product, { num }) => (num === 0n ? product : product * num), 1n);
  const costOf = (i: number, x: number): Cost => {
    const { num, den } = weights[i] ?? { num: 0n, den: 1n };
    const square = BigInt(x) * BigInt(x);
    return num === 0n ? [square, 0n] : [0n, (square * den * common) / num];
  };
  const within = ({ min, max, minIfPositive }: Place, x: number): boolean =>
    x >= (min ?? 0) && x <= (max ?? total) && (x === 0 || x >= (minIfPositive ?? 0));
  type Table = ReadonlyMap<number, Cost>;
  const ofNode = (id: string): Table => {
    const i = places.findIndex((place) => place.id === id);
    const place = places[i];
    const all = Array.from({ length: total + 1 }, (_, x) => x);
    if (place) return new Map(all.filter((x) => within(place, x)).map((x) => [x, costOf(i, x)]));
    const group = groups.find((one) => one.id === id);
    const held = together(group?.members ?? []);
    return new Map([...held].filter(([sum]) => sum >= (group?.min ?? 0) && sum <= (group?.max ?? total)));
  };
  const together = (members: readonly string[]): Table => {
    let table: Table = new Map([[0, [0n, 0n]]]);
    for (const id of members) {
      const next = new Map<number, Cost>();
      const own = ofNode(id);
      for (const [a, here] of table)
        for (const [b, there] of own) {
          if (a + b > total) continue;
          const cost = plus(here, there);
          const known = next.get(a + b);
          if (!known || isLess(cost, known)) next.set(a + b, cost);
        }
      table = next;
    }
    return table;
  };
  const named = new Set(groups.flatMap(({ members }) => members));
  const outermost = [...groups, ...places].map(({ id }) => id).filter((id) => !named.has(id));
  return together(outermost).get(total) ?? null;
}

/** The same cost of some numbers. */
export function costOf({ places }: ApportionProblem, numbers: Readonly<Record<string, number>>): Cost {
  const alone = places.map((place): Cost => {
    const x = numbers[place.id] ?? -1;
    const others = places.map((one) => ({
      ...one,
      min: one === place ? x : 0,
      max: one === place ? x : 0,
      minIfPositive: null,
    }));
    return leastCost({ total: x, places: others }) ?? [-1n, -1n];
  });
  return alone.reduce(plus, [0n, 0n]);
}
