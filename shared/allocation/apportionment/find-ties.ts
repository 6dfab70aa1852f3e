import { at } from '../at.ts';
import { item } from '../item.ts';
import type { Tie } from '../types.ts';
import { compareCost } from './compare-cost.ts';
import { compareIds } from './compare-ids.ts';
import { type Divisors, intervalOf } from './divisors.ts';
import type { Instance } from './instance.ts';
import type { Edge } from './interval.ts';
import { mayMove } from './may-move.ts';
import { lastCost, nextCost } from './person-order.ts';

/**
 * The persons that could as well have gone to another place: someone's last person costs exactly as much as someone
 * else's next one, and no bound stands between them. Each tie names all who stood equal at that cost. Only those at the
 * very edge of their divisor's interval can be in one.
 */
export function findTies(instance: Instance, numbers: Float64Array, proof: Divisors): readonly Tie[] {
  const { ids, weights, lower, upper } = instance;
  const isEdge = (edge: Edge | null, i: number, cost: number): boolean =>
    edge !== null && weights.near[i] !== 0 && compareCost(weights, edge.place, edge.cost, i, cost) === 0;
  const [givers, takers]: [number[], number[]] = [[], []];
  for (let i = 0; i < numbers.length; i++) {
    const x = at(numbers, i);
    const { next, last } = intervalOf(instance, proof, i);
    if (x > at(lower, i) && isEdge(last, i, lastCost(x))) givers.push(i);
    if (x < at(upper, i) && isEdge(next, i, nextCost(x))) takers.push(i);
  }
  const standEqual = (i: number, j: number): boolean =>
    i !== j && compareCost(weights, i, lastCost(at(numbers, i)), j, nextCost(at(numbers, j))) === 0;
  const pairs = givers.flatMap((i) => takers.filter((j) => standEqual(i, j)).map((j) => [i, j] as const));
  if (pairs.length === 0) return [];
  const allowed = mayMove(instance.tree, numbers);
  const ties: { got: Set<number>; not: Set<number> }[] = [];
  for (const [i, j] of pairs) {
    if (!allowed(i, j)) continue;
    const tie = ties.find(({ got, not }) => got.has(i) || not.has(j)) ?? { got: new Set(), not: new Set() };
    if (tie.got.size === 0) ties.push(tie);
    tie.got.add(i);
    tie.not.add(j);
  }
  return ties.map(({ got, not }) => ({
    places: [...got, ...not].map((i) => item(ids, i)).sort(compareIds),
    got: got.size,
    decided: decidedBy(instance, [...got], [...not]),
  }));
}

function decidedBy(
  { ids, weights, lot }: Instance,
  got: readonly number[],
  not: readonly number[],
): Tie['decided'] {
  const drawn = (i: number) => lot.has(item(ids, i));
  const equals = got.flatMap((i) =>
    not.filter((j) => compareCost(weights, i, 1, j, 1) === 0).map((j) => [i, j]),
  );
  if (equals.length === 0) return 'larger-share';
  return equals.every((pair) => pair.every(drawn)) ? 'lot' : 'provisional-order';
}
