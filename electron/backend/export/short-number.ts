import { formatNumber } from '../../../shared/i18n/format-number.ts';

/** A number with as few decimals as say it exactly: 0,6 and 1,25; at most 12, a double holds no more. */
export function shortNumber(value: number): string {
  for (let decimals = 0; decimals < 12; decimals += 1)
    if (Number(value.toFixed(decimals)) === value) return formatNumber(value, decimals);
  return formatNumber(value, 12);
}
