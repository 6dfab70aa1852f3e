import { allocate } from '../../../shared/allocation/index.ts';
import type { AllocationView } from '../../../shared/contract/allocation-calls.ts';
import type { AppError } from '../../../shared/contract/errors.ts';
import { allocationInput } from '../../../shared/model/allocation-input.ts';
import { backtest } from '../../../shared/model/backtest.ts';
import { minorsView } from '../../../shared/model/minors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { RoundView } from '../../../shared/model/round.ts';
import { roundView } from '../database/queries/round-view.ts';
import type { Read } from './context.ts';

export const show: Read<'allocation.show'> = ({ db }, { roundId }) => {
  const view = roundView(db, roundId);
  return view.ok ? allocationOf(view.value) : view;
};

/** The allocation of a round as it stands: the same function of the same value as in the window. */
export function allocationOf(view: RoundView): Result<AllocationView, AppError> {
  const input = allocationInput(view, view.draft);
  if (!input.ok) return fail(input.error);
  const allocation = allocate(input.value);
  return ok({
    target: view.target?.number ?? 0,
    input: input.value,
    allocation,
    backtest: allocation.feasible ? backtest(view, input.value, allocation.numbers) : null,
    minors: allocation.feasible ? minorsView(view.minors, view.kommuner, allocation.places) : null,
  });
}
