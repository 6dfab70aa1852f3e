import { periodWithin } from './row-parts.ts';
import { ssbTime } from './ssb-time.ts';

export interface ImdiTime {
  readonly period: string;
  /** What a number is of, where it is not of a year: «måned», «5-årsperiode»; null where it is. */
  readonly span: string | null;
}

/** Over a column or a line with a part of the year, beside one with the year. */
const PART_OF_YEAR = /^(måned|månad|kvartal|halvår|tertial)$/;

/** Whether a folded header is over parts of a year. */
export const isPartOfYear = (header: string): boolean => PART_OF_YEAR.test(header);

/** «1. tertial 2024», «2024K1»: parts of a year that are written with it. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/kvartal|(?<!\p{L})kv(?!\p{L})|[kq][1-4](?!\d)/iu, 'kvartal'],
  [/tertial|t[1-3](?!\d)/iu, 'tertial'],
  [/halvår|h[12](?!\d)/iu, 'halvår'],
];

/** «2023-03» is a month, unless it or a header says what it is the last month of. */
const spanOf = (period: string, header: string, text: string): string | null => {
  if (period.length <= 4) return null;
  return header || (PARTS.find(([part]) => part.test(text))?.[1] ?? 'måned');
};

/**
 * The time of a number: its year, and the part of it where the table has that («Mars», under «måned», beside 2023). null
 * where they name no time.
 */
export function imdiTime(year: string, part: string, header: string): ImdiTime | null {
  if (part === '') {
    const time = ssbTime(year);
    return time === null ? null : { ...time, span: time.span ?? spanOf(time.period, '', year) };
  }
  const period = year === '' ? (ssbTime(part)?.period ?? null) : periodWithin(part, header, year);
  return period === null ? null : { period, span: spanOf(period, header, part) };
}
