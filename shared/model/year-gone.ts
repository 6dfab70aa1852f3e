import { daysBetween } from './days-between.ts';

/** The share of a year that has gone by at the end of an ISO date, 0–1. */
export const yearGone = (year: number, date: string): number =>
  Math.min(
    1,
    Math.max(0, (daysBetween(`${year}-01-01`, date) + 1) / daysBetween(`${year}-01-01`, `${year + 1}-01-01`)),
  );
