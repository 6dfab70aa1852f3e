import { useEffect, useState } from 'react';
import type { FollowUp } from '../../../shared/model/decision.ts';
import { useApp } from '../../store/use-app.ts';

/** The follow-up of the open round; fetched again whenever the round has changed. */
export function useFollowUp(): FollowUp | null {
  const call = useApp((state) => state.call);
  const fail = useApp((state) => state.fail);
  const roundId = useApp((state) => state.roundId);
  const stored = useApp((state) => state.stored);
  const [found, setFound] = useState<FollowUp | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the round is told of by `stored`.
  useEffect(() => {
    let current = true;
    if (roundId === null) return;
    void call('followup.show', { roundId }).then((answer) => {
      if (!current) return;
      if (answer.ok) setFound(answer.value);
      else fail(answer.error);
    });
    return () => {
      current = false;
    };
  }, [call, fail, roundId, stored]);
  return found;
}
