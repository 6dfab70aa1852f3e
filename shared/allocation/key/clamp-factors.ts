import { item } from '../item.ts';
import type { KeyParameters } from '../types.ts';
import { sum } from './sum.ts';

/**
 * Keeps the factors 1 + Σ β z within lowest…highest and scales b · factor to a sum of 1. `final` is null where every
 * share was clamped to 0.
 */
export function clampFactors(
  factors: readonly number[],
  start: readonly number[],
  { lowest, highest }: Pick<KeyParameters, 'lowest' | 'highest'>,
): { readonly clamped: readonly number[]; readonly final: readonly number[] | null } {
  const clamped = factors.map((factor) =>
    Math.min(Math.max(factor, lowest), highest ?? Number.POSITIVE_INFINITY),
  );
  const raw = clamped.map((factor, i) => factor * item(start, i));
  const all = sum(raw);
  return { clamped, final: all > 0 ? raw.map((share) => share / all) : null };
}
