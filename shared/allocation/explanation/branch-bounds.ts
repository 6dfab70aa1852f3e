import type { AllocationPlace } from '../types.ts';

/** The bounds a number is held to: its lock, else its own bounds, in the branch of "0 or at least m" that it is in. */
export function branchBounds(
  { min, max, minIfPositive, lock }: AllocationPlace,
  x: number,
): readonly [least: number, most: number] {
  if (lock !== null) return [lock, lock];
  const least = minIfPositive ?? 0;
  const most = max ?? Number.POSITIVE_INFINITY;
  if (least <= 1) return [min, most];
  return x === 0 ? [0, 0] : [Math.max(min, least), most];
}
