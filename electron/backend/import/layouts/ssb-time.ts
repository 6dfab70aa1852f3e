import { readPeriod } from '../staging/read-period.ts';

export interface SsbTime {
  readonly period: string;
  /** What makes a number of several years another number than that of one: «3-årsperiode». */
  readonly span: string | null;
}

/** «2019-2021», as SSB writes the years that a number is of together. */
const SPAN = /^((?:19|20)\d{2})-((?:19|20)\d{2})$/;

/**
 * The time of a statbank number. One of several years together stands at the last of them, and is a figure of its own:
 * it is never read as that year's number. null where the text names no time.
 */
export function ssbTime(text: string): SsbTime | null {
  const [, first, last] = SPAN.exec(text.trim()) ?? [];
  if (first === undefined || last === undefined) {
    const period = readPeriod(text);
    return period === null ? null : { period, span: null };
  }
  const years = Number(last) - Number(first) + 1;
  return years < 2 ? null : { period: last, span: `${years}-årsperiode` };
}
