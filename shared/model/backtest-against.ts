import { type AllocationInput, allocate, backtest } from '../allocation/index.ts';
import type { Measure } from './criteria.ts';
import { measureValue } from './measure-value.ts';
import type { Backtest, BacktestRow, BacktestRule } from './package.ts';
import type { KommuneView } from './round.ts';

type Numbers = Readonly<Record<string, number>>;

/** Our rules against one year's real numbers, over the kommuner that both have. */
export interface BacktestView extends Backtest {
  readonly places: readonly {
    readonly kommunenummer: string;
    /** null where our rules have no answer for that year's persons. */
    readonly ours: number | null;
    readonly real: number;
  }[];
  /** Kommuner asked now that have no number there. They are left out on both sides. */
  readonly without: readonly string[];
  /** Another sum or fewer kommuner than the round's: our criteria, without locks, share out that year's persons. */
  readonly reckonedAgain: boolean;
}

/**
 * The proposal, and beside it two plain rules on the same bounds: last year × growth and per inhabitant. null where no
 * kommune asked has a number there, so that there is nothing to compare.
 */
export function backtestAgainst(
  kommuner: readonly KommuneView[],
  input: AllocationInput,
  proposal: Numbers,
  against: Measure,
): BacktestView | null {
  const byNumber = new Map(kommuner.map((kommune) => [kommune.kommunenummer, kommune]));
  const real: Record<string, number> = {};
  for (const { id } of input.places) {
    const kommune = byNumber.get(id);
    const number = kommune === undefined ? null : measureValue(kommune, against).number;
    if (number !== null) real[id] = number;
  }
  const total = Object.values(real).reduce((sum, number) => sum + number, 0);
  const both = input.places.filter(({ id }) => real[id] !== undefined);
  if (both.length === 0) return null;
  const reckonedAgain = total !== input.total || both.length < input.places.length;
  const free = onlyAmong(input, total, real);
  const ours = reckonedAgain ? numbersOf(free) : proposal;
  const rules: readonly (readonly [BacktestRule, Numbers | null])[] = [
    ['proposal', ours],
    ['last-year-growth', numbersOf({ ...free, criteria: [], kappa: 1 })],
    ['per-inhabitant', numbersOf({ ...free, criteria: [], kappa: 0, alpha: 1 })],
  ];
  return {
    against,
    total,
    rows: rules.flatMap(([rule, found]) => (found === null ? [] : [row(rule, found, real)])),
    places: both.map(({ id }) => ({ kommunenummer: id, ours: ours?.[id] ?? null, real: real[id] ?? 0 })),
    without: input.places.filter(({ id }) => real[id] === undefined).map(({ id }) => id),
    reckonedAgain,
  };
}

/** The same round for fewer kommuner and another sum. A lock is a number of this round's persons, and falls away. */
function onlyAmong(input: AllocationInput, total: number, real: Numbers): AllocationInput {
  const among = (id: string): boolean => real[id] !== undefined;
  const { lot, groups, places, ...rest } = input;
  return {
    ...rest,
    total,
    places: places.filter(({ id }) => among(id)).map((place) => ({ ...place, lock: null })),
    groups: groups
      .map((group) => ({ ...group, members: group.members.filter(among) }))
      .filter((group) => group.members.length > 0),
    ...(lot === undefined ? {} : { lot: lot.filter(among) }),
  };
}

function numbersOf(input: AllocationInput): Numbers | null {
  const result = allocate(input);
  return result.feasible ? result.numbers : null;
}

function row(rule: BacktestRule, found: Numbers, real: Numbers): BacktestRow {
  const { misplaced, share, withinTwo, compared } = backtest(found, real);
  return { rule, misplaced, misplacedShare: share, within2: withinTwo, of: compared };
}
