import type { AllocationDraft, KommuneBound, Lock } from '../../shared/model/round.ts';
import type { BoundEdit, Edits } from './edits.ts';

/** The scenario that is open, with the weights, the lock and the bounds that are being written. */
export function editedDraft(draft: AllocationDraft, { criteria, lock, bound }: Edits): AllocationDraft {
  return {
    ...draft,
    criteria: criteria ?? draft.criteria,
    locks:
      lock === null || lock.number === null
        ? draft.locks
        : withLock(draft.locks, lock.kommunenummer, lock.number),
    bounds: bound === null ? draft.bounds : withBound(draft.bounds, bound),
  };
}

function withLock(locks: readonly Lock[], kommunenummer: string, number: number): readonly Lock[] {
  const others = locks.filter((old) => old.kommunenummer !== kommunenummer);
  return [...others, { kommunenummer, number, reason: '', who: '', at: '' }];
}

function withBound(bounds: readonly KommuneBound[], bound: BoundEdit): readonly KommuneBound[] {
  const others = bounds.filter((old) => old.kommunenummer !== bound.kommunenummer);
  const crossed = bound.min !== null && bound.max !== null && bound.min > bound.max;
  return crossed || (bound.min === null && bound.max === null)
    ? others
    : [...others, { ...bound, reason: '' }];
}
