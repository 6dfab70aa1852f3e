import { exactWeight } from './compare-cost.ts';
import { type Fraction, sumFractions } from './fraction.ts';
import type { Instance } from './instance.ts';

/**
 * Σ (x − t)² / t over the places with t > 0, exactly. With t = w · unit each term is x² / t − 2x + t, so only Σ x² / w
 * has denominators.
 */
export function objective(
  { weights, unit }: Pick<Instance, 'weights' | 'unit'>,
  numbers: Float64Array,
): Fraction {
  if (unit.num === 0n) return { num: 0n, den: 1n };
  const squares: Fraction[] = [];
  let [persons, weight] = [0n, 0n];
  for (const [i, x] of numbers.entries()) {
    const w = exactWeight(weights, i);
    if (w === 0n) continue;
    if (x !== 0) squares.push({ num: BigInt(x) * BigInt(x), den: w });
    persons += BigInt(x);
    weight += w;
  }
  const { num, den } = sumFractions(squares);
  // num/den · 1/unit − 2 persons + weight · unit
  return {
    num:
      num * unit.den * unit.den -
      2n * persons * den * unit.num * unit.den +
      weight * unit.num * unit.num * den,
    den: den * unit.num * unit.den,
  };
}
