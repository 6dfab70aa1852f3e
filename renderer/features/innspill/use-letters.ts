import { useEffect, useState } from 'react';
import type { LettersView } from '../../../shared/model/letter.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';

/** Fetched again whenever the round is: an answer taken in or a letter sent changes both. */
export function useLetters(): LettersView | null {
  const store = useAppStore();
  const stored = useApp((state) => state.stored);
  const [letters, setLetters] = useState<LettersView | null>(null);
  useEffect(() => {
    let gone = false;
    if (stored === null) return;
    void store
      .getState()
      .call('letters.show', { roundId: stored.round.id })
      .then((answer) => {
        if (!gone && answer.ok) setLetters(answer.value);
      });
    return () => {
      gone = true;
    };
  }, [store, stored]);
  return letters;
}
