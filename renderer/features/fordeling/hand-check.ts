import type { AllocatedPlace, CertificateEntry, FractionText } from '../../../shared/allocation/index.ts';
import { formatNumber } from '../../../shared/i18n/format-number.ts';

/** A division anyone can do on paper, and what it shows. */
export interface HandCheck {
  /** The key as it is written, with as many decimals as the division needs. */
  readonly key: string;
  readonly divisor: string;
  readonly quotient: string;
  /** The quotient rounded; a bound may then hold the number above or below it. */
  readonly rounded: number;
  readonly group: string | null;
}

const fraction = (text: FractionText): number => {
  const [over = '0', under = '1'] = text.split('/');
  return Number(over) / Number(under);
};

/** Rounded as it is checked, and then written as all numbers are: «1 028,33». */
const written = (value: number, decimals: number): string =>
  formatNumber(Number(value.toFixed(decimals)), decimals);

/** The most decimals tried. Beyond this the interval is too narrow for paper, and its middle is used as it stands. */
const mostDecimals = 9;

/** The roundest number strictly inside the interval: 1 if it can be, else the one with fewest decimals. */
export function roundestDivisor(
  low: number,
  high: number,
): { readonly value: number; readonly decimals: number } {
  const middle = (low + high) / 2;
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const step = 10 ** -decimals;
    const nearest = Number((Math.round(middle / step) * step).toFixed(decimals));
    if (nearest > low && nearest < high && nearest > 0) return { value: nearest, decimals };
  }
  return { value: middle, decimals: mostDecimals };
}

/**
 * Key divided by divisor, rounded, for one kommune (Sainte-Laguë: every number not bound is the rounded quotient by one
 * and the same divisor). null where the certificate has no divisor for it.
 */
export function handCheck(
  place: Pick<AllocatedPlace, 'key' | 'divisorGroup'>,
  certificate: readonly CertificateEntry[],
): HandCheck | null {
  const entry = certificate.find((one) => one.group === place.divisorGroup);
  if (entry === undefined) return null;
  const low = fraction(entry.low);
  const high = entry.high === null ? Math.max(2 * low, low + 1) : fraction(entry.high);
  const divisor = low === high ? { value: low, decimals: mostDecimals } : roundestDivisor(low, high);
  const exact = place.key / divisor.value;
  const rounded = Math.round(exact);
  // Enough decimals that the key as written, divided, rounds to the same: near a half two are not enough.
  let decimals = 2;
  while (
    decimals < mostDecimals &&
    Math.round(Number((Number(place.key.toFixed(decimals)) / divisor.value).toFixed(decimals))) !== rounded
  )
    decimals += 1;
  return {
    key: written(place.key, decimals),
    divisor: written(divisor.value, divisor.decimals),
    quotient: written(Number(place.key.toFixed(decimals)) / divisor.value, decimals),
    rounded,
    group: entry.group,
  };
}
