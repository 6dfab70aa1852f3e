import { compareCost } from './compare-cost.ts';
import type { Weights } from './instance.ts';

/** Marginal cost of a place's next person, times w_i: (x + 1 − t)² / t − (x − t)² / t is (2x + 1) / t − 2. */
export const nextCost = (x: number): number => 2 * x + 1;
/** The same for its last person. */
export const lastCost = (x: number): number => 2 * x - 1;

/**
 * Does the person (i, a) come before the person (j, b)? The cheaper one first; then the queue of equals. Places of weight
 * 0 get persons only when forced, and then evenly.
 */
export function comesBefore(
  weights: Weights,
  rank: Int32Array,
  i: number,
  a: number,
  j: number,
  b: number,
): boolean {
  const cost = compareCost(weights, i, a, j, b);
  if (cost !== 0) return cost < 0;
  if (weights.near[i] === 0 && weights.near[j] === 0 && a !== b) return a < b;
  return (rank[i] ?? 0) < (rank[j] ?? 0);
}
