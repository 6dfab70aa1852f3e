import { item } from '../item.ts';
import type { Fraction } from './fraction.ts';

const DECIMAL = /^(\d{1,100})(?:\.(\d{1,100}))?(?:[eE]([+-]?\d{1,2}))?$/;
const RATIO = /^(\d{1,100})\/(\d{1,100})$/;

/**
 * Reads "5", "13.5", "1e-7" or "9/2" exactly, and a number by the shortest decimal text that means it (0.1 is 1/10).
 * null where the text is none of these, is negative, or divides by 0.
 */
export function parseFraction(value: number | string): Fraction | null {
  const text = String(value);
  const ratio = RATIO.exec(text);
  if (ratio) {
    const den = BigInt(item(ratio, 2));
    return den === 0n ? null : { num: BigInt(item(ratio, 1)), den };
  }
  const decimal = DECIMAL.exec(text);
  if (!decimal) return null;
  const [, whole = '', decimals = '', exponent = '0'] = decimal;
  const places = decimals.length - Number(exponent);
  const digits = BigInt(whole + decimals);
  return places >= 0
    ? { num: digits, den: 10n ** BigInt(places) }
    : { num: digits * 10n ** BigInt(-places), den: 1n };
}
