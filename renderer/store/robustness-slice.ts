import type { StateCreator } from 'zustand';
import type { AllocationInput, AllowedWeights } from '../../shared/allocation/index.ts';
import { hasWeights } from '../../shared/model/has-weights.ts';
import { sameValue } from '../../shared/model/same-value.ts';
import { latestWins, type RobustnessThread } from '../robustness/latest-wins.ts';
import type { RobustnessJob } from '../robustness/robustness-job.ts';
import type { AppState } from './app-state.ts';
import type { LateChange } from './frame-changes.ts';
import type { Doubt, RobustnessSlice } from './robustness-state.ts';

/** Full allocations behind every range (allocation.md, «Sensitivity»). */
const draws = 10_000;
/** «Never moves by more than so many persons.» */
const within = 2;
/** Any number would do; the same one gives the same picture every time. */
const seed = 20_270_101;

export const createRobustnessSlice =
  (
    thread: RobustnessThread,
    later: (change: LateChange) => void,
  ): StateCreator<AppState, [], [], RobustnessSlice> =>
  (set, get) => {
    let input: AllocationInput | null = null;
    const asker = latestWins(thread, (answer) => {
      later(() => ({ robustness: input !== null && answer?.feasible === true ? answer : null }));
    });
    let asked: RobustnessJob | null = null;
    const ask = (): void => {
      if (input === null) {
        asked = null;
        later(() => ({ robustness: null }));
        return;
      }
      const job = { input, options: { allowed: allowedWeights(get().doubt, input), draws, seed, within } };
      // A round that was fetched again with nothing new in it asks nothing new.
      if (sameJob(asked, job)) return;
      asked = job;
      asker.ask(job);
    };
    return {
      doubt: 'band-0.3',
      robustness: null,
      setDoubt: (doubt) => {
        set({ doubt });
        ask();
      },
      followRobustness: (next) => {
        input = next !== null && hasWeights(next) ? next : null;
        ask();
      },
    };
  };

/** The weights first: they are what a slider has moved. */
const sameJob = (a: RobustnessJob | null, b: RobustnessJob): boolean =>
  a !== null && sameValue(a.input.criteria, b.input.criteria) && sameValue(a, b);

/** The same order: criteria with equal reach share a step. */
export function allowedWeights(
  doubt: Doubt,
  { criteria }: Pick<AllocationInput, 'criteria'>,
): AllowedWeights {
  if (doubt !== 'order') return { kind: 'band', share: Number(doubt.slice('band-'.length)) };
  const reaches = [...new Set(criteria.map(({ reach }) => reach))].sort((a, b) => b - a);
  return {
    kind: 'order',
    tiers: reaches.map((reach) => criteria.filter((one) => one.reach === reach).map(({ id }) => id)),
  };
}
