import type { CriteriaSet } from '../../shared/model/criteria.ts';
import { useApp, useAppStore } from './use-app.ts';

/** Changes parts of the set that is open, in all screens at once; edits of one visit are one step of undo. */
export type EditCriteria = (change: Partial<CriteriaSet>, visit: string) => void;

export interface CriteriaActs {
  readonly edit: EditCriteria;
  /** As a slider does, many times a second. */
  readonly slide: EditCriteria;
  /** The set as it is now. */
  readonly now: () => CriteriaSet | null;
}

export function useCriteriaActs(): CriteriaActs {
  const store = useAppStore();
  const now = (): CriteriaSet | null => {
    const { edits, view } = store.getState();
    return edits.criteria ?? view?.draft.criteria ?? null;
  };
  const by =
    (name: 'editCriteria' | 'moveCriteria'): EditCriteria =>
    (change, visit) => {
      const set = now();
      if (set !== null) store.getState()[name]({ ...set, ...change }, visit);
    };
  return { edit: by('editCriteria'), slide: by('moveCriteria'), now };
}

export interface CriteriaEditing extends CriteriaActs {
  /** The set with what is being edited in it; null while no round is open. */
  readonly set: CriteriaSet | null;
}

/** The criteria of the scenario that is open, and a way to change them. */
export function useEditCriteria(): CriteriaEditing {
  const set = useApp((state) => state.edits.criteria ?? state.view?.draft.criteria ?? null);
  return { set, ...useCriteriaActs() };
}
