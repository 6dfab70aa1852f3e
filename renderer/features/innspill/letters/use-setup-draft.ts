import { useEffect, useRef, useState } from 'react';
import type { LetterSetup } from '../../../../shared/model/letter.ts';
import { newVisit } from '../../../store/new-visit.ts';
import { useApp, useAppStore } from '../../../store/use-app.ts';

/** How long after the last key what is typed is saved, milliseconds. */
const rest = 400;

/**
 * What the letters share, as it is being typed. It is saved when the user rests, leaves the field or leaves the screen;
 * what is typed in one go is one step of undo.
 */
export function useSetupDraft(stored: LetterSetup): {
  readonly setup: LetterSetup;
  readonly change: (part: Partial<LetterSetup>) => void;
  readonly flush: () => void;
} {
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const [draft, setDraft] = useState<LetterSetup | null>(null);
  const waiting = useRef<LetterSetup | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const visit = useRef(newVisit());
  const save = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    const next = waiting.current;
    waiting.current = null;
    if (next === null) return;
    void store
      .getState()
      .write('letters.setup', { roundId, ...next, visit: visit.current })
      .then((done) => {
        // Something newer may have been typed meanwhile; a refused text stays to be mended.
        if (done && waiting.current === null) setDraft(null);
      });
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => () => latest.current(), []);
  return {
    setup: draft ?? stored,
    change: (part) => {
      const next = { ...(waiting.current ?? draft ?? stored), ...part };
      waiting.current = next;
      setDraft(next);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), rest);
    },
    flush: () => {
      save();
      visit.current = newVisit();
    },
  };
}
