import { at } from '../at.ts';
import type { Weights } from './instance.ts';

/** Products up to here are exact in doubles. */
const EXACT = Number.MAX_SAFE_INTEGER;
/** Two roundings of a product and one of each weight: 4 · 2⁻⁵³, with room. */
const DOUBT = 1e-15;

/**
 * Which person is cheaper? The sign of a / w_i − b / w_j, exactly: for the next person of a place a is 2x + 1, for
 * its last 2x − 1. Doubles decide where they can; whole numbers of any length where they cannot. A place of weight 0 is
 * dearer than any other; two such are equal.
 */
export function compareCost(weights: Weights, i: number, a: number, j: number, b: number): number {
  const left = a * at(weights.near, j);
  const right = b * at(weights.near, i);
  if (weights.exact === null && left <= EXACT && right <= EXACT) return left - right;
  if (Math.abs(left - right) > DOUBT * (left + right)) return left - right;
  const difference = BigInt(a) * exactWeight(weights, j) - BigInt(b) * exactWeight(weights, i);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** w_i as a whole number of any length. */
export function exactWeight(weights: Weights, i: number): bigint {
  return weights.exact?.[i] ?? BigInt(at(weights.near, i));
}
