import type { FractionText } from '../types.ts';
import { exactWeight } from './compare-cost.ts';
import { type Fraction, reduceBy, sumFractions } from './fraction.ts';
import type { Instance } from './instance.ts';

/**
 * Σ (x − t)² / t over the places with t > 0, exactly, in lowest terms. With t = w · unit each term is x² / t − 2x + t, so
 * only Σ x² / w has denominators.
 */
export function objective(
  { weights, unit }: Pick<Instance, 'weights' | 'unit'>,
  numbers: Float64Array,
): FractionText {
  if (unit.num === 0n) return '0';
  const squares: Fraction[] = [];
  let [persons, weight] = [0n, 0n];
  for (const [i, x] of numbers.entries()) {
    const w = exactWeight(weights, i);
    if (w === 0n) continue;
    if (x !== 0) squares.push({ num: BigInt(x) * BigInt(x), den: w });
    persons += BigInt(x);
    weight += w;
  }
  // num / den / unit − 2 persons + weight · unit, over den · unit.num · unit.den
  const { num, den } = sumFractions(squares);
  const others = weight * unit.num * unit.num - 2n * persons * unit.num * unit.den;
  const sum = reduceBy(num * unit.den * unit.den + others * den, [
    ...squares.map((term) => term.den),
    unit.num,
    unit.den,
  ]);
  return sum.den === 1n ? String(sum.num) : `${sum.num}/${sum.den}`;
}
