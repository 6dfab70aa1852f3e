import { item } from '../item.ts';
/** An exact rational number. `den` is above 0; not always in lowest terms. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

const MOST_31_BITS = 2 ** 31 - 1;
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Greatest common divisor of two numbers that are not negative. Short numbers are worked out in doubles, exactly. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) {
    if (x <= SAFE && y <= SAFE) return BigInt(shortGcd(Number(x), Number(y)));
    [x, y] = [y, x % y];
  }
  return x;
}

/** Division of doubles is slow, that of 31-bit numbers is quick, and a few steps of the first lead to the second. */
function shortGcd(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > MOST_31_BITS) [x, y] = [y, x % y];
  if (y === 0) return x;
  let [p, q] = [y | 0, (x % y) | 0];
  while (q !== 0) [p, q] = [q, (p % q) | 0];
  return p;
}

/**
 * num / Π factors in lowest terms. What num shares with each short factor in turn is all it shares with their product, and
 * is found without ever dividing two long numbers by each other.
 */
export function reduceBy(num: bigint, factors: readonly bigint[]): Fraction {
  let rest = num;
  const left = factors.map((factor) => {
    const common = gcd(factor, rest % factor);
    if (common === 1n) return factor;
    rest /= common;
    return factor / common;
  });
  return { num: rest, den: product(left) };
}

/** Multiplied in pairs, for the same reason as sums. */
function product(factors: readonly bigint[]): bigint {
  const half = factors.length >> 1;
  return half === 0 ? item(factors, 0) : product(factors.slice(0, half)) * product(factors.slice(half));
}

/** "27/31", or "15" for a whole number; always in lowest terms. `num` is not negative. */
export function fractionText({ num, den }: Fraction): string {
  const common = gcd(num, den);
  return den === common ? String(num / common) : `${num / common}/${den / common}`;
}

/**
 * Σ of many fractions, added in pairs so that the numbers stay short as long as possible (a running sum of n
 * fractions costs n², pairs cost little more than the last addition).
 */
export function sumFractions(terms: readonly Fraction[]): Fraction {
  if (terms.length === 0) return { num: 0n, den: 1n };
  let level = terms;
  while (level.length > 1) {
    const above: Fraction[] = [];
    for (let i = 1; i < level.length; i += 2) above.push(add(item(level, i - 1), item(level, i)));
    if (level.length % 2 === 1) above.push(item(level, level.length - 1));
    level = above;
  }
  return item(level, 0);
}

function add(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
}

/** The sign of a − b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
