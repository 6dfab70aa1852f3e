/** Digits with the spaces and signs that Norwegian programs print: no-break and thin spaces, a true minus sign. */
const GROUPED = /^[+-]?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/i;
/** Both signs: the last one is the decimal sign, and the others group thousands. */
const BOTH = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?!\1)[.,]\d+$/;

/** The same sign more than once: it can only group thousands («1.234.567»). */
const TWICE = /^[+-]?\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;

/** One sign before exactly three digits: «24.000» is 24 in one program and 24 thousand in another. */
const EITHER = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** No number is written with more characters; a longer text is not worth the search. */
const LONGEST = 64;

/** The text with plain spaces and signs, and without a per cent sign. */
const tidied = (text: string): string =>
  text
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\s*%$/, '')
    .trim();

/**
 * Whether a text can be read in two ways a thousand times apart. In per cent the sign is the decimal one («3.125»); of
 * anything else it cannot be told whether «24.000» is 24 or 24 000.
 */
export const isEitherWay = (text: string): boolean => text.length <= LONGEST && EITHER.test(tidied(text));

/**
 * The number a text stands for, or null. A comma and a point are both decimal signs: «1.234» is 1,234 and never a
 * guess at 1234. Where that matters, for anything but per cent, ask isEitherWay first.
 */
export function readNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  const tidy = tidied(text);
  let digits: string | null = null;
  if (PLAIN.test(tidy)) digits = tidy.replace(',', '.');
  else if (GROUPED.test(tidy)) digits = tidy.replace(/[ '’]/g, '').replace(',', '.');
  else if (TWICE.test(tidy)) digits = tidy.replace(/[.,]/g, '');
  else if (BOTH.test(tidy)) {
    const decimal = Math.max(tidy.lastIndexOf(','), tidy.lastIndexOf('.'));
    digits = `${tidy.slice(0, decimal).replace(/[.,]/g, '')}.${tidy.slice(decimal + 1)}`;
  }
  if (digits === null) return null;
  const number = Number(digits);
  return Number.isFinite(number) ? number : null;
}
