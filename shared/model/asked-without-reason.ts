import { knownLastYear } from './change-from-last-year.ts';

export interface AskedBesideLastYear {
  readonly name: string;
  readonly asked: boolean;
  readonly askedReason: string | null;
  /** Persons; null where there is no number of last year. */
  readonly lastYear: number | null;
}

export interface AskedWithoutReason {
  /** Names of those asked now that have no number of last year. */
  readonly takenIn: readonly string[];
  /** Names of those not asked now that have one. */
  readonly leftOut: readonly string[];
}

/**
 * Who is asked now and was not last year, or the other way, without a word of why: such a choice needs a reason, as a lock
 * does. Nobody where no kommune has a number of last year, for then there is nothing to hold it against.
 */
export function askedWithoutReason(kommuner: readonly AskedBesideLastYear[]): AskedWithoutReason {
  const known = ({ lastYear }: AskedBesideLastYear): boolean => knownLastYear(lastYear) !== null;
  if (!kommuner.some(known)) return { takenIn: [], leftOut: [] };
  const silent = kommuner.filter(({ askedReason }) => (askedReason ?? '').trim() === '');
  const names = (asked: boolean): readonly string[] =>
    silent.filter((one) => one.asked === asked && known(one) !== asked).map(({ name }) => name);
  return { takenIn: names(true), leftOut: names(false) };
}
