import type { Place } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';
import { type Fraction, gcd } from './fraction.ts';
import type { Weights } from './instance.ts';
import { parseFraction } from './parse-fraction.ts';

/** Bits that are safely inside the range of a double; the weights of one problem never span as many. */
const DOUBLE_RANGE = 1000;
const LARGEST = 10n ** 100n;

/** The weights as whole parts of one common unit, so that they are compared without any rounding. */
export function readWeights(places: readonly Place[]): { weights: Weights; unit: Fraction } {
  const near = new Float64Array(places.length);
  places.forEach(({ weight }, i) => {
    near[i] = typeof weight === 'number' ? weight : Number.NaN;
  });
  if (near.every((weight) => Number.isSafeInteger(weight) && weight >= 0))
    return { weights: { near, exact: null }, unit: { num: 1n, den: 1n } };
  const fractions = places.map(({ weight }, i) => readWeight(weight, `places[${i}].weight`));
  const denominator = fractions.reduce((all, { den }) => (all / gcd(all, den)) * den, 1n);
  const whole = fractions.map(({ num, den }) => num * (denominator / den));
  const common = whole.reduce(gcd, 0n) || 1n;
  const exact = whole.map((weight) => weight / common);
  return { weights: toWeights(exact), unit: { num: common, den: denominator } };
}

/** Whole weights with the doubles beside them. */
export function toWeights(exact: readonly bigint[]): Weights {
  const largest = exact.reduce((most, weight) => (weight > most ? weight : most), 0n);
  if (largest <= BigInt(Number.MAX_SAFE_INTEGER))
    return { near: Float64Array.from(exact, Number), exact: null };
  const shift = BigInt(Math.max(0, largest.toString(2).length - DOUBLE_RANGE));
  return { near: Float64Array.from(exact, (weight) => Number(weight >> shift)), exact };
}

function readWeight(weight: number | string, path: string): Fraction {
  const fraction = parseFraction(weight);
  if (!fraction) throw new UnusableInput(path, 'a weight must be a number, decimal or fraction of 0 or more');
  const { num, den } = fraction;
  if (num !== 0n && (num > LARGEST * den || den > LARGEST * num))
    throw new UnusableInput(path, 'a weight must be 0 or between 1e-100 and 1e100');
  return fraction;
}
