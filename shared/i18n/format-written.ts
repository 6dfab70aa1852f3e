import { formatNumber } from './format-number.ts';

/** A number that was written by hand, with the decimals it was written with; no more than 6. */
export const formatWritten = (value: number): string =>
  formatNumber(value, Math.min(6, (String(value).split('.')[1] ?? '').length));
