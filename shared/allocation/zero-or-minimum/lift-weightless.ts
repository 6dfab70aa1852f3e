import { exactWeight } from '../apportionment/compare-cost.ts';
import type { Instance } from '../apportionment/instance.ts';
import { toWeights } from '../apportionment/read-weights.ts';

/**
 * The same instance with a weight for the places that have none: so small that one person less on them is worth more than
 * anything the others could gain (all their costs together, Σ x² / w, stay below one), and that a person on them costs more
 * than any on the others (2x + 1, or m on the line to m, over w). They still get persons only when forced, and every cost
 * is a number.
 */
export function liftWeightless(instance: Instance): Instance {
  const { weights, total, orZero } = instance;
  if (!weights.near.includes(0)) return instance;
  const dearest = orZero.reduce((most, least) => Math.max(most, least), 2 * total + 1);
  const factor = BigInt(total) * BigInt(total) + BigInt(dearest) + 1n;
  const lifted = Array.from(weights.near, (_, i) => exactWeight(weights, i) * factor || 1n);
  return { ...instance, weights: toWeights(lifted) };
}
