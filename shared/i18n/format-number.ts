/** U+2212, the minus sign of Norwegian typography; U+00A0 keeps a number on one line. */
const minus = '\u2212';

const cache = new Map<number, Intl.NumberFormat>();

/** Bokmål and nynorsk write numbers alike; Chromium has no data for nn, so both use nb. */
function formatter(decimals: number): Intl.NumberFormat {
  const known = cache.get(decimals);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('nb', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  cache.set(decimals, made);
  return made;
}

const withIntl = (value: number, decimals: number): string =>
  formatter(decimals)
    .format(Math.abs(value))
    .replace(/[\s\u202f]/g, '\u00a0');

/** The same for a whole number, which is most of them: the first formatter takes 10 ms to make. */
const whole = (value: number): string => String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

/** 1 234,5: thousands by a no-break space, decimals by a comma, a true minus sign. */
export function formatNumber(value: number, decimals = 0): string {
  const text = decimals === 0 && Number.isSafeInteger(value) ? whole(value) : withIntl(value, decimals);
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/** +2, −1 and 0: a change shows its sign. */
export function formatChange(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A share as per cent: 0.153 with one decimal is «15,3 %». */
export function formatShare(share: number, decimals = 0): string {
  return `${formatNumber(share * 100, decimals)}\u00a0%`;
}

/** Whole tenths of persons: 217 is «21,7». */
export const formatTenths = (tenths: number): string => formatNumber(tenths / 10, 1);
