import type { Tie } from '../types.ts';
import { compareCost } from './compare-cost.ts';
import { compareIds } from './compare-ids.ts';
import type { Instance } from './instance.ts';
import { lastCost, nextCost } from './person-order.ts';

/** Doubles this near are compared exactly. */
const NEAR = 1e-12;

/**
 * The persons that could as well have gone to another place: someone's last person costs exactly as much as someone
 * else's next one, and no bound stands between them. Each tie names all who stood equal at that cost.
 */
export function findTies(instance: Instance, numbers: Float64Array): readonly Tie[] {
  const { ids, weights, lower, upper } = instance;
  const near = (cost: number, i: number): number => cost / (weights.near[i] ?? 0);
  const givers = [...ids.keys()].filter((i) => weights.near[i] !== 0 && (numbers[i] ?? 0) > (lower[i] ?? 0));
  const takers = [...ids.keys()].filter((i) => weights.near[i] !== 0 && (numbers[i] ?? 0) < (upper[i] ?? 0));
  const takerCosts = takers.map((j) => near(nextCost(numbers[j] ?? 0), j));
  const ties: { got: Set<number>; not: Set<number> }[] = [];
  for (const i of givers) {
    const last = lastCost(numbers[i] ?? 0);
    const cost = near(last, i);
    for (const [at, j] of takers.entries()) {
      if (Math.abs((takerCosts[at] ?? 0) - cost) > NEAR * cost) continue;
      if (i === j || compareCost(weights, i, last, j, nextCost(numbers[j] ?? 0)) !== 0) continue;
      if (!mayMove(instance, numbers, i, j)) continue;
      const tie = ties.find(({ got, not }) => got.has(i) || not.has(j)) ?? { got: new Set(), not: new Set() };
      if (tie.got.size === 0) ties.push(tie);
      tie.got.add(i);
      tie.not.add(j);
    }
  }
  return ties.map(({ got, not }) => ({
    places: [...got, ...not].map((i) => ids[i] ?? '').sort(compareIds),
    got: got.size,
    decided: decidedBy(instance, [...got], [...not]),
  }));
}

/** Do the groups allow one person to move from i to j? */
function mayMove({ tree }: Instance, numbers: Float64Array, i: number, j: number): boolean {
  return tree.groups.every(({ members, min, max }) => {
    const [from, to] = [members.includes(i), members.includes(j)];
    if (from === to) return true;
    let sum = 0;
    for (const place of members) sum += numbers[place] ?? 0;
    return from ? sum > min : sum < max;
  });
}

function decidedBy(
  { ids, weights, lot }: Instance,
  got: readonly number[],
  not: readonly number[],
): Tie['decided'] {
  const drawn = (i: number) => lot.has(ids[i] ?? '');
  const equals = got.flatMap((i) =>
    not.filter((j) => compareCost(weights, i, 1, j, 1) === 0).map((j) => [i, j]),
  );
  if (equals.length === 0) return 'larger-share';
  return equals.every((pair) => pair.every(drawn)) ? 'lot' : 'provisional-order';
}
