import { useCallback, useEffect, useState } from 'react';
import type { BoundaryView } from '../../shared/model/boundary.ts';
import { useApp } from '../store/use-app.ts';

/** The boundaries kept for the open round, and how to ask for them again. */
export function useBoundary(): {
  readonly boundary: BoundaryView | null;
  readonly again: () => Promise<void>;
} {
  const roundId = useApp((state) => state.roundId);
  const call = useApp((state) => state.call);
  const [asked, setAsked] = useState(0);
  const [boundary, setBoundary] = useState<BoundaryView | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is why it is asked again
  useEffect(() => {
    let gone = false;
    if (roundId === null) return;
    void call('boundary.show', { roundId }).then((answer) => {
      if (!gone) setBoundary(answer.ok ? answer.value : null);
    });
    return () => {
      gone = true;
    };
  }, [roundId, call, asked]);
  const again = useCallback(async () => setAsked((times) => times + 1), []);
  return { boundary, again };
}
