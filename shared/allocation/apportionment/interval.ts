import { compareCost } from './compare-cost.ts';
import type { Weights } from './instance.ts';

/** A person at the edge of an interval of divisors: d = 2 t_i / cost. */
export interface Edge {
  readonly place: number;
  readonly cost: number;
}

/**
 * The divisors that give every number of a set of places: not below 2t / (2x + 1) for its cheapest next person, not above
 * 2t / (2x − 1) for its dearest last one. Kept as those two persons; null = open.
 */
export interface Interval {
  readonly next: Edge | null;
  readonly last: Edge | null;
}

export const OPEN: Interval = { next: null, last: null };

/** The divisors in both. */
export function meet(weights: Weights, a: Interval, b: Interval): Interval {
  return {
    next: a.next && b.next ? (compare(weights, a.next, b.next) <= 0 ? a.next : b.next) : (a.next ?? b.next),
    last: a.last && b.last ? (compare(weights, a.last, b.last) >= 0 ? a.last : b.last) : (a.last ?? b.last),
  };
}

/** Is there a divisor between the two, both left out? */
export function roomBetween(weights: Weights, last: Edge | null, next: Edge | null): boolean {
  return last === null || next === null || compare(weights, last, next) < 0;
}

function compare(weights: Weights, a: Edge, b: Edge): number {
  return compareCost(weights, a.place, a.cost, b.place, b.cost);
}
