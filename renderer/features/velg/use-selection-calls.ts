import { useCallback, useEffect, useRef, useState } from 'react';
import type { KeptSelection } from '../../../shared/contract/selection-calls.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import { newVisit } from '../../store/new-visit.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';

/** Typing pauses this long before it is saved. */
const SAVE_AFTER_MS = 500;

export interface SelectionCalls {
  /** Null until they are fetched. */
  readonly kept: readonly KeptSelection[] | null;
  readonly unsaved: boolean;
  readonly edit: (id: number, call: SelectionCall) => void;
  /** Something else is being worked on: what follows is a step of undo of its own. */
  readonly pause: () => void;
  readonly create: (call: SelectionCall) => Promise<number | null>;
  readonly openSample: () => Promise<number | null>;
  readonly remove: (id: number) => Promise<void>;
}

/** The calls as they are kept, with what is being typed laid over; saved as it is typed, and at once when the screen is left. */
export function useSelectionCalls(): SelectionCalls {
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const stored = useApp((state) => state.stored);
  const [kept, setKept] = useState<readonly KeptSelection[] | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const pending = useRef<KeptSelection | null>(null);
  /** How many edits there have been, and saves under way: an answer from before either is already old. */
  const edits = useRef(0);
  const saving = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const visit = useRef(newVisit());

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const waiting = pending.current;
    if (waiting === null) return;
    pending.current = null;
    saving.current++;
    const { write, refresh } = store.getState();
    const done = await write('selection.save', { roundId, ...waiting, visit: visit.current });
    saving.current--;
    if (saving.current > 0 || pending.current !== null) return;
    // What did not come through stays on the screen, and is tried again with the next letter.
    if (done) setUnsaved(false);
    await refresh();
  }, [store, roundId]);

  const fetch = useCallback(async (): Promise<void> => {
    const asked = edits.current;
    const answer = await store.getState().call('selection.list', {});
    if (!answer.ok) return store.getState().fail(answer.error);
    if (asked === edits.current && saving.current === 0 && pending.current === null) setKept(answer.value);
  }, [store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: undo changes the calls, and is told of by the round.
  useEffect(() => {
    void fetch();
  }, [fetch, stored]);
  useEffect(() => () => void save(), [save]);

  const pause = (): void => {
    void save();
    visit.current = newVisit();
  };
  const made = async (
    answer: Promise<{ readonly ok: boolean; readonly value?: { readonly id: number } }>,
  ) => {
    const { value } = await answer;
    await store.getState().refresh();
    await fetch();
    return value?.id ?? null;
  };
  return {
    kept,
    unsaved,
    pause,
    edit: (id, call) => {
      edits.current++;
      pending.current = { id, call };
      setUnsaved(true);
      setKept((all) => all?.map((one) => (one.id === id ? { id, call } : one)) ?? null);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    create: (call) => {
      pause();
      return made(store.getState().call('selection.save', { roundId, id: null, call }));
    },
    openSample: () => {
      pause();
      return made(store.getState().call('selection.openSample', { roundId }));
    },
    remove: async (id) => {
      pending.current = null;
      if (await store.getState().write('selection.remove', { roundId, id })) await fetch();
    },
  };
}
