import { useMemo, useState } from 'react';
import { useApp } from '../../store/use-app.ts';
import { rowSharer } from './share-rows.ts';
import { type WorkRow, workRows } from './work-rows.ts';

/** The rows as they are now; a row whose numbers did not change is the same object as before. */
export function useSharedRows(): readonly WorkRow[] {
  const view = useApp((state) => state.view);
  const outcome = useApp((state) => state.outcome);
  const robustness = useApp((state) => state.robustness);
  const [share] = useState(rowSharer);
  return useMemo(
    () => share(view === null ? [] : workRows(view, outcome, robustness)),
    [share, view, outcome, robustness],
  );
}
