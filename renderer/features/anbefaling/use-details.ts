import { useCallback, useEffect, useState } from 'react';
import type { DetailsView } from '../../../shared/contract/package-calls.ts';
import { useApp } from '../../store/use-app.ts';

/** What is kept beside the numbers; read again when the round changes, and when asked to. */
export function useDetails(): readonly [view: DetailsView | null, again: () => void] {
  const call = useApp((state) => state.call);
  const roundId = useApp((state) => state.roundId);
  const stored = useApp((state) => state.stored);
  const [view, setView] = useState<DetailsView | null>(null);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((count) => count + 1), []);
  useEffect(() => {
    if (roundId === null) return;
    // Read again when the round was changed, and when asked to.
    void [stored, round];
    let current = true;
    void call('details.show', { roundId }).then((answer) => {
      if (current && answer.ok) setView(answer.value);
    });
    return () => {
      current = false;
    };
  }, [call, roundId, stored, round]);
  return [view, again];
}
