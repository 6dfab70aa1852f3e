import { useCallback, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/contract/index.ts';
import type { KeptSelection } from '../../../shared/contract/selection-calls.ts';
import type { Result } from '../../../shared/model/result.ts';
import type { SelectionCall } from '../../../shared/model/selection-call.ts';
import { useVisit } from '../../components/use-visit.ts';
import { useApp, useAppStore } from '../../store/use-app.ts';

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

const laidOver = (
  kept: readonly KeptSelection[],
  edits: Readonly<Record<string, SelectionCall>>,
): readonly KeptSelection[] => kept.map(({ id, call }) => ({ id, call: edits[id] ?? call }));

/** The calls as they are kept, with what is being typed laid over; saved as everything else that is written in the window. */
export function useSelectionCalls(): SelectionCalls {
  const store = useAppStore();
  const roundId = useApp((state) => state.roundId) ?? 0;
  const stored = useApp((state) => state.stored);
  const edits = useApp((state) => state.edits.selections);
  const [fetched, setFetched] = useState<readonly KeptSelection[] | null>(null);
  /** How many edits there have been: an answer from before one is already old. */
  const edited = useRef(0);
  const visit = useVisit();

  const fetch = useCallback(async (): Promise<void> => {
    const asked = edited.current;
    const answer = await store.getState().call('selection.list', {});
    if (!answer.ok) return store.getState().fail(answer.error);
    if (asked === edited.current) setFetched(laidOver(answer.value, store.getState().edits.selections));
  }, [store]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: undo changes the calls, and is told of by the round.
  useEffect(() => {
    void fetch();
  }, [fetch, stored]);

  const pause = (): void => {
    void store.getState().flush();
    visit.begin();
  };
  const made = async (answer: Result<{ readonly id: number }, AppError>): Promise<number | null> => {
    if (!answer.ok) store.getState().fail(answer.error);
    await store.getState().refresh();
    await fetch();
    return answer.ok ? answer.value.id : null;
  };
  return {
    kept: fetched === null ? null : laidOver(fetched, edits),
    unsaved: Object.keys(edits).length > 0,
    pause,
    edit: (id, call) => {
      edited.current++;
      // It stays when the edit is stored and let go of, until the calls have been fetched again.
      setFetched((all) => all?.map((one) => (one.id === id ? { id, call } : one)) ?? null);
      store.getState().editSelection(id, call, visit.current());
    },
    create: async (call) => {
      pause();
      return made(await store.getState().call('selection.save', { roundId, id: null, call }));
    },
    openSample: async () => {
      pause();
      return made(await store.getState().call('selection.openSample', { roundId }));
    },
    remove: async (id) => {
      await store.getState().flush();
      if (await store.getState().write('selection.remove', { roundId, id })) await fetch();
    },
  };
}
