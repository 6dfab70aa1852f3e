import { type AllowedWeights, allocate, type KeyCriterion } from '../../../shared/allocation/index.ts';
import { appError } from '../../../shared/contract/errors.ts';
import { type RealSeries, realSeries } from '../../../shared/contract/robustness-calls.ts';
import { allocationInput } from '../../../shared/model/allocation-input.ts';
import { backtestAgainst } from '../../../shared/model/backtest-against.ts';
import { compareRules } from '../../../shared/model/compare-rules.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { kommunerOfRound } from '../database/queries/kommuner.ts';
import { roundById } from '../database/queries/round-row.ts';
import { roundView } from '../database/queries/round-view.ts';
import { sensitivityInWorker } from '../jobs/sensitivity-in-worker.ts';
import { loadPresets } from '../load-resources.ts';
import type { Read } from './context.ts';
import { infeasibleError } from './infeasible-error.ts';

export const sensitivity: Read<'sensitivity.show'> = async (context, { roundId, job, ...options }) => {
  const { db, jobs, emit } = context;
  const view = roundView(db, roundId);
  if (!view.ok) return view;
  const input = allocationInput(view.value, view.value.draft);
  if (!input.ok) return input;
  if (!namesEach(options.allowed, input.value.criteria)) {
    const detail = 'must name every criterion once';
    return fail(appError('invalid-input', { name: 'sensitivity.show', field: 'allowed.tiers', detail }));
  }
  const signal = jobs.begin(job);
  try {
    const onProgress = (done: number, total: number): void => emit({ type: 'progress', job, done, total });
    return ok(await sensitivityInWorker(input.value, options, { signal, onProgress }));
  } finally {
    jobs.end(job, signal);
  }
};

/** An order says where each criterion stands, once. */
function namesEach(allowed: AllowedWeights, criteria: readonly KeyCriterion[]): boolean {
  if (allowed.kind === 'band') return true;
  const named = allowed.tiers.flat().toSorted();
  return JSON.stringify(named) === JSON.stringify(criteria.map(({ id }) => id).toSorted());
}

export const compare: Read<'rules.compare'> = ({ db, resources }, { roundId }) => {
  const view = roundView(db, roundId);
  return view.ok ? compareRules(view.value, view.value.draft, loadPresets(resources)) : view;
};

/**
 * Years in which some kommune has a number, the latest first. What stands first is what a screen begins with: the first
 * anmodning where the latest year was revised, since that is what the recommendation was about, as in `backtest`.
 */
export const backtestChoices: Read<'backtest.choices'> = ({ db }, { roundId }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const kommuner = kommunerOfRound(db, roundId);
  const found = realSeries.map((indicator) => {
    const values = kommuner.flatMap((kommune) => Object.entries(kommune.values[indicator] ?? {}));
    const periods = values.filter(([, { number }]) => number !== null).map(([period]) => period);
    return { indicator, periods: [...new Set(periods)].toSorted().toReversed() };
  });
  const latest = (series: RealSeries) => found.find(({ indicator }) => indicator === series)?.periods[0];
  const first =
    latest('opprinnelig_anmodning') === latest('anmodning') ? 'opprinnelig_anmodning' : 'anmodning';
  return ok(
    found
      .filter(({ periods }) => periods.length > 0)
      .toSorted((a, b) => Number(b.indicator === first) - Number(a.indicator === first)),
  );
};

/** Of every imported year, not only those the screens show. */
export const backtestShow: Read<'backtest.show'> = ({ db }, { roundId, indicator, period }) => {
  const view = roundView(db, roundId);
  if (!view.ok) return view;
  const input = allocationInput(view.value, view.value.draft);
  if (!input.ok) return input;
  const allocation = allocate(input.value);
  if (!allocation.feasible) return fail(infeasibleError(allocation, view.value));
  const kommuner = kommunerOfRound(db, roundId);
  const found = backtestAgainst(kommuner, input.value, allocation.numbers, { indicator, period });
  return found === null ? fail(appError('nothing-to-compare', { series: indicator, period })) : ok(found);
};
