import type { Register } from '../../register/index.ts';
import type { ResolvedKommune } from '../staging/staging.ts';

/** «K-5001 Trondheim»: SSB has added the kommune up of those before it, so that it has numbers for all years. */
const ADDED_UP = /^\s*K-/i;
/** «(2020-)», «(-2019)», «(2020-2023)», as SSB writes the years of a kommune. */
const YEARS = /\((\d{4})?\s?-\s?(\d{4})?\)/;

/**
 * Whether a kommune was there in a year. SSB prints 0 for one in years when it was not, and such a zero is no number: the
 * kommune could not have one. `label` is what the table calls it.
 */
export function existedThen(
  register: Register,
  { kommunenummer, from }: ResolvedKommune,
  period: string,
  label: string,
): boolean {
  if (ADDED_UP.test(label)) return true;
  const year = Number(period.slice(0, 4));
  const [, first, last] = YEARS.exec(label) ?? [];
  if (year < Number(first ?? 0) || year > Number(last ?? Number.POSITIVE_INFINITY)) return false;
  const number = from ?? kommunenummer;
  const isKnown = register.byNumber[2020].has(number) || register.byNumber[2024].has(number);
  // Of the years before 2020 the register knows nothing.
  if (!isKnown || year < 2020) return true;
  return register.byNumber[year < 2024 ? 2020 : 2024].has(number);
}
