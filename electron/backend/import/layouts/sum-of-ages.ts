import { cellName } from '../cell-name.ts';
import { ImportFailure } from '../import-failure.ts';
import type { ReadLimits } from '../limits.ts';
import { readValue } from '../staging/read-value.ts';
import type { Staging, ValueToStage } from '../staging/staging.ts';
import { type Cell, cellText } from '../table.ts';
import { everybodyOf, type InhabitantGroup, isEverybody } from './inhabitant-groups.ts';
import { knownSeries } from './known-series.ts';

interface Held {
  readonly value: ValueToStage;
  readonly group: InhabitantGroup;
}

/** Takes the values of a statbank table on their way to the staging. */
export interface SumOfAges {
  /** `group` is null for what is not inhabitants. */
  readonly stage: (value: ValueToStage, group: InhabitantGroup | null) => void;
  /** The table has ended: what was held back is staged, summed where it can be. */
  readonly end: () => void;
}

const keyOf = ({ from, to, sex }: InhabitantGroup): string => `${from}-${to}-${sex}`;
const placeOf = ({ kommune, period }: ValueToStage): string =>
  `${kommune.kommunenummer} ${kommune.from ?? ''} ${period}`;
const nameOf = ({ at, cellName: named }: ValueToStage): string => named ?? cellName(at.column, at.row);

/** The sum of some cells; the mark of the first that has no number; null where one cannot be read. */
function sumOf(cells: readonly (Cell | undefined)[]): Cell | null {
  let sum = 0;
  let mark: string | null = null;
  for (const cell of cells) {
    const read = readValue(cell, 'ssb', { unit: 'persons', isShare: false });
    if (read.kind === 'problem') return null;
    if (read.kind === 'number') sum += read.number;
    else mark ??= cellText(cell);
  }
  return mark ?? sum;
}

/**
 * SSB's inhabitants by age, or by sex, are put together to the inhabitants of the kommune, where the table has all of
 * them and does not say the sum itself. Where an age is missing or comes twice, nothing is put together: each is a figure
 * of its own.
 */
export function sumOfAges(staging: Staging, limits: ReadLimits): SumOfAges {
  const held: Held[] = [];
  let saysSum = false;

  const sum = (values: readonly ValueToStage[]): void => {
    const [first] = values;
    const last = values.at(-1);
    if (first === undefined || last === undefined) return;
    const cell = sumOf(values.map((value) => value.cell));
    if (cell === null) {
      // What is no number of persons is told with its place, and nothing is summed without it.
      for (const value of values) staging.stage({ ...value, series: { ...value.series, unit: 'persons' } });
      return;
    }
    const series = knownSeries('innbyggere', first.series.label);
    const place = values.length === 1 ? nameOf(first) : `${nameOf(first)}:${nameOf(last)}`;
    // No kommune has 0 inhabitants: where SSB says so of every age, it did not exist.
    staging.stage({ ...first, series, cell: cell === 0 ? '.' : cell, cellName: place });
    staging.ignore('summed', first.series.label, values.length);
  };

  return {
    stage: (value, group) => {
      if (group !== null && isEverybody(group)) saysSum = true;
      if (group === null || isEverybody(group)) {
        staging.stage(value);
        return;
      }
      if (held.length >= limits.values) throw new ImportFailure('too-many-values', { limit: limits.values });
      held.push({ value, group });
    },
    end: () => {
      const groups = [...new Map(held.map(({ group }) => [keyOf(group), group])).values()];
      const chosen = saysSum ? null : everybodyOf(groups);
      const inSum = new Set((chosen ?? []).map(keyOf));
      const parts = Map.groupBy(
        held.filter(({ group }) => inSum.has(keyOf(group))),
        ({ value }) => placeOf(value),
      );
      for (const ones of parts.values()) {
        const isWhole =
          new Set(ones.map(({ group }) => keyOf(group))).size === inSum.size && ones.length === inSum.size;
        if (isWhole) sum(ones.map(({ value }) => value));
        else for (const { value } of ones) staging.stage(value);
      }
      for (const { value, group } of held) if (!inSum.has(keyOf(group))) staging.stage(value);
      held.length = 0;
    },
  };
}
