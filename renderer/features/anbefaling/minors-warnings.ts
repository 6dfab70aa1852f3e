import type { Allocation } from '../../../shared/allocation/index.ts';
import type { ScreenWords } from '../../../shared/i18n/screens-nb.ts';
import { minorsView } from '../../../shared/model/minors.ts';
import type { RoundView } from '../../../shared/model/round.ts';

type Words = ScreenWords['package']['warn'];

/** Enslige mindreårige that do not add up to those of the måltall, or are more than a kommune has said that it can take. */
export function minorsWarnings(
  { minors, kommuner, target }: Pick<RoundView, 'minors' | 'kommuner' | 'target'>,
  { places }: Pick<Allocation, 'places'>,
  words: Words,
): readonly string[] {
  const told = target?.minors ?? null;
  const given = minors === null ? 0 : minors.aged15to18 + minors.under15;
  const sum =
    told === null || told === given
      ? []
      : [given === 0 ? words.minorsNone(told) : words.minorsSum(given, told)];
  const answer = minorsView(minors, kommuner, places)?.answer;
  if (answer?.feasible !== true) return sum;
  return [
    ...sum,
    ...kommuner.flatMap(({ kommunenummer, name, capacity }) => {
      const can = capacity?.minors ?? null;
      const number = answer.parts.reduce(
        (all, { answer: { numbers } }) => all + (numbers[kommunenummer] ?? 0),
        0,
      );
      return can === null || number <= can ? [] : [words.minorsCapacity(name, number, can)];
    }),
  ];
}
