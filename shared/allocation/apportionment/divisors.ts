import { compareCost } from './compare-cost.ts';
import type { Instance } from './instance.ts';
import { lastCost, nextCost } from './person-order.ts';

/** A person at the edge of an interval of divisors: d = 2 t_i / cost. */
export interface Edge {
  readonly place: number;
  readonly cost: number;
}

/**
 * The divisors that give every number of a set of places: not below 2t / (2x + 1) for its cheapest next person, not above
 * 2t / (2x − 1) for its dearest last one. null = open.
 */
export interface Interval {
  readonly next: Edge | null;
  readonly last: Edge | null;
}

export type Binds = 'min' | 'max' | 'both';

export interface Divisors {
  readonly whole: Interval;
  /** The groups that need a divisor of their own, by index. */
  readonly groups: ReadonlyMap<number, Interval & { readonly binds: Binds }>;
}

/**
 * The divisors of a solved instance: one for the whole, one for each group that its bounds hold away from the one around
 * it. A group at its maximum may have a larger divisor (it gives fewer), one at its minimum a smaller. A group that is full
 * but would be so without its bound shares the divisor around it, and is not named.
 */
export function divisors(
  instance: Pick<Instance, 'weights' | 'lower' | 'upper' | 'tree'>,
  numbers: Float64Array,
): Divisors {
  const { weights, lower, upper, tree } = instance;
  const own = new Map<number, Interval & { binds: Binds }>();
  const found = new Map<number, Interval>();

  const dearer = (a: Edge | null, b: Edge | null): Edge | null =>
    a === null || (b !== null && compareCost(weights, b.place, b.cost, a.place, a.cost) > 0) ? b : a;
  const cheaper = (a: Edge | null, b: Edge | null): Edge | null =>
    a === null || (b !== null && compareCost(weights, b.place, b.cost, a.place, a.cost) < 0) ? b : a;
  /** Is there room between the two? Nothing lies below an open last or above an open next. */
  const below = (last: Edge | null, next: Edge | null): boolean =>
    last === null || next === null || compareCost(weights, last.place, last.cost, next.place, next.cost) < 0;

  const intervalOf = (node: { own: Int32Array; children: readonly number[] }): Interval => {
    let next: Edge | null = null;
    let last: Edge | null = null;
    for (const place of node.own) {
      const x = numbers[place] ?? 0;
      if (x < (upper[place] ?? 0)) next = cheaper(next, { place, cost: nextCost(x) });
      if (x > (lower[place] ?? 0)) last = dearer(last, { place, cost: lastCost(x) });
    }
    const held = node.children.flatMap((child) => {
      const interval = found.get(child);
      return interval ? [{ child, interval, binds: bindsOf(child) }] : [];
    });
    // First what must hold on every side of each bound, so that no group is joined where that would part another.
    for (const { interval, binds } of held) {
      if (binds === null || binds === 'max') last = dearer(last, interval.last);
      if (binds === null || binds === 'min') next = cheaper(next, interval.next);
    }
    for (const { child, interval, binds } of held) {
      if (binds === null) continue;
      const top = binds === 'max' ? interval.next : binds === 'min' ? next : cheaper(next, interval.next);
      const bottom = binds === 'min' ? interval.last : binds === 'max' ? last : dearer(last, interval.last);
      if (below(bottom, top)) [next, last] = [cheaper(next, interval.next), dearer(last, interval.last)];
      else own.set(child, { ...interval, binds });
    }
    return { next, last };
  };

  const bindsOf = (index: number): Binds | null => {
    const group = tree.groups[index];
    if (!group) return null;
    let sum = 0;
    for (const i of group.members) sum += numbers[i] ?? 0;
    if (sum === group.max) return sum === group.min ? 'both' : 'max';
    return sum === group.min && group.min > 0 ? 'min' : null;
  };

  for (const index of tree.bottomUp) {
    const group = tree.groups[index];
    if (group) found.set(index, intervalOf(group));
  }
  return { whole: intervalOf(tree), groups: own };
}
