import { item } from '../item.ts';
import { compareCost } from './compare-cost.ts';
import type { Weights } from './instance.ts';

/**
 * Marginal cost of a place's next person, times w: (x + 1 − t)² / t − (x − t)² / t is (2x + 1) / t − 2.
 *
 * Where the place may have 0 or at least m persons, the cost is softened to its convex hull: the first m persons cost
 * m / t each, on the straight line from 0 to m. An answer that leaves no place on such a line is the true optimum.
 */
export function nextCost(x: number, orZero = 0): number {
  return x < orZero ? orZero : 2 * x + 1;
}

/** The same for a place's last person. */
export function lastCost(x: number, orZero = 0): number {
  return x <= orZero ? orZero : 2 * x - 1;
}

/**
 * Does the person (i, a) come before the person (j, b)? The cheaper one first; then the queue of equals. Places of weight
 * 0 get persons only when forced, and then evenly.
 */
export function comesBefore(
  weights: Weights,
  rank: readonly number[],
  i: number,
  a: number,
  j: number,
  b: number,
): boolean {
  const cost = compareCost(weights, i, a, j, b);
  if (cost !== 0) return cost < 0;
  if (weights.near[i] === 0 && weights.near[j] === 0 && a !== b) return a < b;
  return standsBefore(weights, rank, i, j);
}

/** Who is first in the queue of equals: the larger share (valgloven's rule for equal quotients), then the lower rank. */
export function standsBefore(weights: Weights, rank: readonly number[], i: number, j: number): boolean {
  const share = compareCost(weights, i, 1, j, 1);
  return share === 0 ? item(rank, i) < item(rank, j) : share < 0;
}
