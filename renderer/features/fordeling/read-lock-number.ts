import { wholeNumber } from '../../components/whole-number.ts';

/**
 * Persons as written in a lock: «16», or «−5» for five fewer than `from`. Null for what is neither, and below 0.
 *
 * @param from the number a sign is reckoned from; null where there is none
 */
export function readLockNumber(text: string, from: number | null): number | null {
  const signed = /^\s*([+\-\u2212\u2013])(.*)$/.exec(text);
  if (signed === null) return wholeNumber(text);
  const step = wholeNumber(signed[2] ?? '');
  if (step === null || from === null) return null;
  const number = signed[1] === '+' ? from + step : from - step;
  return number < 0 ? null : number;
}
