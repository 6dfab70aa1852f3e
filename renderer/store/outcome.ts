import {
  type Allocation,
  type AllocationInput,
  allocate,
  type NoAllocation,
} from '../../shared/allocation/index.ts';
import type { AppError } from '../../shared/contract/index.ts';
import { allocationInput } from '../../shared/model/allocation-input.ts';
import type { AllocationDraft, RoundView } from '../../shared/model/round.ts';

/** What the numbers are right now: an answer, a proof that there is none, or what is still missing. */
export type Outcome =
  | { readonly kind: 'allocated'; readonly input: AllocationInput; readonly allocation: Allocation }
  | { readonly kind: 'impossible'; readonly input: AllocationInput; readonly none: NoAllocation }
  | { readonly kind: 'incomplete'; readonly error: AppError };

/** The whole reckoning, by the same code as the backend's. Pure; called once a frame while a slider moves. */
export function reckon(view: RoundView, draft: AllocationDraft): Outcome {
  const input = allocationInput(view, draft);
  if (!input.ok) return { kind: 'incomplete', error: input.error };
  const answer = allocate(input.value);
  return answer.feasible
    ? { kind: 'allocated', input: input.value, allocation: answer }
    : { kind: 'impossible', input: input.value, none: answer };
}
