import type { StagedValue } from '../../../shared/model/importing.ts';

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** As the table of values is ordered: writing them so touches each page of the database once. */
export const byPlace = (a: StagedValue, b: StagedValue): number =>
  order(a.kommunenummer, b.kommunenummer) || order(a.indicator, b.indicator) || order(a.period, b.period);

/** What a round needs stands first: the latest period, by kommune. */
export const newestFirst = (values: readonly StagedValue[]): readonly StagedValue[] =>
  values.toSorted((a, b) => order(b.period, a.period) || order(a.kommunenummer, b.kommunenummer));
