import { useEffect, useState } from 'react';
import type { OutsideKommune } from '../../../shared/model/round.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';

/** Every kommune of the register, for members from outside the round; nothing until it is fetched. */
export function useRegister(): readonly OutsideKommune[] {
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId);
  const [kommuner, setKommuner] = useState<readonly OutsideKommune[]>([]);
  useEffect(() => {
    let gone = false;
    if (roundId === null) return;
    void store
      .getState()
      .call('register.kommuner', { roundId })
      .then((answer) => {
        if (!gone && answer.ok) setKommuner(answer.value);
      });
    return () => {
      gone = true;
    };
  }, [store, roundId]);
  return kommuner;
}
