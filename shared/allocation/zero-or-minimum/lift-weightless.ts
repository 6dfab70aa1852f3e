import { exactWeight } from '../apportionment/compare-cost.ts';
import type { Instance } from '../apportionment/instance.ts';
import { toWeights } from '../apportionment/read-weights.ts';

/**
 * The same instance with a weight for the places that have none: so small that one person less on them is worth more than
 * anything the others could gain (all their costs together, Σ x² / w, stay below one). They still get persons only when
 * forced, and every cost is a number.
 */
export function liftWeightless(instance: Instance): Instance {
  const { weights, total } = instance;
  if (!weights.near.includes(0)) return instance;
  const factor = BigInt(total) * BigInt(total) + 1n;
  const lifted = Array.from(weights.near, (_, i) => exactWeight(weights, i) * factor || 1n);
  return { ...instance, weights: toWeights(lifted) };
}
