import { useEffect, useState } from 'react';
import type { EarlierAnswers } from '../../../shared/model/innspill.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';

/** What the kommune said in earlier rounds; nothing until it is fetched. */
export function useEarlier(kommunenummer: string): readonly EarlierAnswers[] {
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId);
  const [found, setFound] = useState<{ readonly of: string; readonly answers: readonly EarlierAnswers[] }>();
  const of = `${roundId} ${kommunenummer}`;
  useEffect(() => {
    let gone = false;
    if (roundId === null) return;
    void store
      .getState()
      .call('innspill.earlier', { roundId, kommunenummer })
      .then((answer) => {
        if (!gone && answer.ok) setFound({ of: `${roundId} ${kommunenummer}`, answers: answer.value });
      });
    return () => {
      gone = true;
    };
  }, [store, roundId, kommunenummer]);
  return found?.of === of ? found.answers : [];
}
