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
  const [boundary, setBoundary] = useState<BoundaryView | null>(null);
  const again = useCallback(async () => {
    if (roundId === null) return;
    const answer = await call('boundary.show', { roundId });
    setBoundary(answer.ok ? answer.value : null);
  }, [roundId, call]);
  useEffect(() => void again(), [again]);
  return { boundary, again };
}
