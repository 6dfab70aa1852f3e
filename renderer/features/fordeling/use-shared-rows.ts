import { useMemo, useState } from 'react';
import { useApp } from '../../store/use-app.ts';
import { type WorkRow, workRows } from '../../store/work-rows.ts';
import { rowSharer } from './share-rows.ts';

interface SharedRows {
  /** As they are now. */
  readonly exact: readonly WorkRow[];
  /** The same, where a row that reads as before is the same object as before. */
  readonly drawn: readonly WorkRow[];
}

/** The rows as they are now, for what is reckoned of them and for what is drawn. */
export function useSharedRows(): SharedRows {
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const robustness = useApp((state) => state.robustness);
  const [share] = useState(rowSharer);
  return useMemo(() => {
    const exact = view === null ? [] : workRows(view, outcome, robustness);
    return { exact, drawn: share(exact) };
  }, [share, view, outcome, robustness]);
}
