import { useEffect, useState } from 'react';
import type { SettlementHistory } from '../../../shared/model/settlement-history.ts';
import { useApp } from '../../store/use-app.ts';

/** The history of the open round; fetched again whenever the round has changed. */
export function useHistory(): SettlementHistory | null {
  const call = useApp((state) => state.call);
  const fail = useApp((state) => state.fail);
  const roundId = useApp((state) => state.roundId);
  const imports = useApp((state) => state.stored?.imports);
  const [found, setFound] = useState<SettlementHistory | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a source that comes or goes makes another history.
  useEffect(() => {
    let current = true;
    if (roundId === null) return;
    void call('followup.history', { roundId }).then((answer) => {
      if (!current) return;
      if (answer.ok) setFound(answer.value);
      else fail(answer.error);
    });
    return () => {
      current = false;
    };
  }, [call, fail, roundId, imports]);
  return found;
}
