import type { CriteriaSet } from '../../../shared/model/criteria.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';

export interface CriteriaEditing {
  /** The set with what is being edited in it; null while no round is open. */
  readonly set: CriteriaSet | null;
  /** Changes parts of it, in all screens at once; edits of one visit are one step of undo. */
  readonly edit: (change: Partial<CriteriaSet>, visit: string) => void;
}

/** The criteria of the scenario that is open, and a way to change them. */
export function useEditCriteria(): CriteriaEditing {
  const store = useAppStore();
  const set = useApp((state) => state.edits.criteria ?? state.view?.draft.criteria ?? null);
  return {
    set,
    edit: (change, visit) => {
      const { edits, view, editCriteria } = store.getState();
      const now = edits.criteria ?? view?.draft.criteria;
      if (now !== undefined) editCriteria({ ...now, ...change }, visit);
    },
  };
}
