import type { Backtest } from '../types.ts';

type Numbers = Readonly<Record<string, number>>;

/** Near enough that nobody would argue: persons. */
const NEAR = 2;

/**
 * Our numbers against what was really asked for, voted or settled: the persons that would have been placed elsewhere,
 * ½ Σ |x − y|, and how many kommuner are within ± 2. A kommune that only one side has counts as 0 on the other.
 */
export function backtest(numbers: Numbers, real: Numbers): Backtest {
  const ids = idsOf(numbers, real);
  const total = Object.values(real).reduce((sum, number) => sum + number, 0);
  const persons = misplaced(numbers, real);
  return {
    misplaced: persons,
    share: total === 0 ? 0 : persons / total,
    withinTwo: ids.filter((id) => Math.abs((numbers[id] ?? 0) - (real[id] ?? 0)) <= NEAR).length,
    compared: ids.length,
  };
}

/** ½ Σ |x − y|, persons. */
export function misplaced(one: Numbers, other: Numbers): number {
  return idsOf(one, other).reduce((sum, id) => sum + Math.abs((one[id] ?? 0) - (other[id] ?? 0)), 0) / 2;
}

function idsOf(one: Numbers, other: Numbers): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}
