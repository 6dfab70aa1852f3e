import { useEffect, useState } from 'react';
import type { SelectionOutcome } from '../../../shared/model/selection-outcome.ts';
import { useAppStore } from '../../store/use-app.ts';

export interface ShownOutcome {
  /** The latest there is; the one before while the next is computed. */
  readonly outcome: SelectionOutcome | null;
  readonly computing: boolean;
  readonly stop: () => void;
}

const JOB = 'selection';

/** What the call comes to, asked for again when `version` changes; null where what is typed is not kept yet. */
export function useOutcome(id: number, version: string | null): ShownOutcome {
  const store = useAppStore();
  const [shown, setShown] = useState<{
    readonly of: string | null;
    readonly outcome: SelectionOutcome | null;
  }>({
    of: null,
    outcome: null,
  });
  useEffect(() => {
    if (version === null) return;
    let current = true;
    void store
      .getState()
      .call('selection.show', { id, job: JOB })
      .then((answer) => {
        if (!current) return;
        if (!answer.ok && answer.error.code !== 'selection-cancelled') store.getState().fail(answer.error);
        setShown(({ outcome }) => ({ of: version, outcome: answer.ok ? answer.value : outcome }));
      });
    return () => {
      current = false;
    };
  }, [store, id, version]);
  return {
    outcome: shown.outcome,
    computing: version === null || shown.of !== version,
    stop: () => void store.getState().call('job.cancel', { job: JOB }),
  };
}
