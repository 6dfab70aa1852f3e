import type { Fraction } from '../apportionment/fraction.ts';

/**
 * t / d, rounded to whole persons and kept within the bounds: one number, or two where t / d is an exact half. An open
 * divisor (null) rounds everything to 0; a divisor of 0 fills every place that has a t, and leaves one without free.
 */
export function roundWithin(
  t: Fraction,
  divisor: Fraction | null,
  [least, most]: readonly [number, number],
): readonly [from: number, to: number] {
  const clamp = (x: number): number => Math.min(Math.max(x, least), most);
  if (divisor === null) return [clamp(0), clamp(0)];
  if (divisor.num === 0n) return t.num === 0n ? [least, most] : [most, most];
  const halves = 2n * t.num * divisor.den;
  const whole = 2n * t.den * divisor.num;
  const up = (halves + t.den * divisor.num) / whole;
  const isHalf = (halves + t.den * divisor.num) % whole === 0n;
  return [clamp(Number(isHalf ? up - 1n : up)), clamp(Number(up))];
}
