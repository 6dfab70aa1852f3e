import { type SampleRound, sampleRound } from '../../shared/model/sample.ts';
import { readResource } from './read-resource.ts';

export const trondelag: SampleRound = sampleRound.parse(readResource('samples/trondelag-2022.json'));
export const eksempelfylket: SampleRound = sampleRound.parse(
  readResource('samples/eksempelfylket-2027.json'),
);

/** The values of one column by kommunenummer. */
export function column(sample: SampleRound, indicator: string, period: string): Map<string, number | string> {
  const index = sample.columns.findIndex((c) => c.indicator === indicator && c.period === period);
  return new Map(
    sample.kommuner.map((kommune) => [kommune.kommunenummer, kommune.values[index] ?? 'no such column']),
  );
}

/** The sum of a column, over those that have a number. */
export function sumOf(sample: SampleRound, indicator: string, period: string): number {
  return [...column(sample, indicator, period).values()].reduce<number>(
    (sum, value) => sum + (typeof value === 'number' ? value : 0),
    0,
  );
}
