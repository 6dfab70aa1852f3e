import { type AllocationInput, allocate } from '../allocation/index.ts';
import type { Measure } from './criteria.ts';
import { measureValue } from './measure-value.ts';
import type { Backtest, BacktestRow, BacktestRule } from './package.ts';
import type { RoundView } from './round.ts';

type Numbers = Readonly<Record<string, number>>;

/**
 * The proposal against what IMDi really asked for, beside two plain rules on the same bounds: last year × growth and
 * per inhabitant. null where the round's year has no anmodning for every kommune asked, or it does not sum to the
 * same total: then there is nothing to compare person by person.
 */
export function backtest(view: RoundView, input: AllocationInput, proposal: Numbers): Backtest | null {
  const against = realAnmodning(view);
  if (against === null) return null;
  const { measure, numbers, total } = against;
  if (total !== input.total) return null;
  const plain = { ...input, criteria: [], places: input.places.map((place) => ({ ...place, lock: null })) };
  const rules: readonly (readonly [BacktestRule, Numbers | null])[] = [
    ['proposal', proposal],
    ['last-year-growth', numbersOf({ ...plain, kappa: 1 })],
    ['per-inhabitant', numbersOf({ ...plain, kappa: 0, alpha: 1 })],
  ];
  return {
    against: measure,
    total,
    rows: rules.flatMap(([rule, found]) => (found === null ? [] : [compare(rule, found, numbers, total)])),
  };
}

function numbersOf(input: AllocationInput): Numbers | null {
  const result = allocate(input);
  return result.feasible ? result.numbers : null;
}

/** The first anmodning where there was a revision, since that is what the recommendation was about; else the only one. */
function realAnmodning(view: RoundView): { measure: Measure; numbers: Numbers; total: number } | null {
  const asked = view.kommuner.filter((kommune) => kommune.asked);
  for (const indicator of ['opprinnelig_anmodning', 'anmodning']) {
    const measure = { indicator, period: String(view.round.year) };
    const numbers: Record<string, number> = {};
    for (const kommune of asked) {
      const { number } = measureValue(kommune, measure);
      if (number !== null) numbers[kommune.kommunenummer] = number;
    }
    if (Object.keys(numbers).length === asked.length) {
      return { measure, numbers, total: Object.values(numbers).reduce((sum, number) => sum + number, 0) };
    }
  }
  return null;
}

/** ½ Σ|x − y|, and how many are within ± 2 persons. */
function compare(rule: BacktestRule, found: Numbers, real: Numbers, total: number): BacktestRow {
  const gaps = Object.entries(real).map(([id, number]) => Math.abs((found[id] ?? 0) - number));
  const misplaced = gaps.reduce((sum, gap) => sum + gap, 0) / 2;
  return {
    rule,
    misplaced,
    misplacedShare: total === 0 ? 0 : misplaced / total,
    within2: gaps.filter((gap) => gap <= 2).length,
    of: gaps.length,
  };
}
