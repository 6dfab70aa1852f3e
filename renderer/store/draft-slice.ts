import type { StateCreator } from 'zustand';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState, DraftSlice } from './app-state.ts';
import { innspillKey, noEdits } from './edits.ts';
import { createSaver } from './saver.ts';
import { without } from './without.ts';

/** Work under way is saved at least each second (architecture, «Data safety»). */
const saveEvery = 900;

/** Edits that show at once and are saved a moment later. */
export const createDraftSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], DraftSlice> =>
  (set, get) => {
    const saver = createSaver(saveEvery, (unsaved) => set({ unsaved }));

    return {
      edits: noEdits,
      view: null,
      outcome: null,
      selected: null,
      unsaved: 0,
      select: (selected) => set({ selected }),
      editLock: (lock) => set(({ edits }) => (edits.lock === lock ? {} : { edits: { ...edits, lock } })),
      editCriteria: (criteria, visit) => {
        const { roundId } = get();
        if (roundId === null) return;
        set(({ edits }) => ({ edits: { ...edits, criteria } }));
        saver.put('criteria', async () => {
          const answer = await bridge.call('criteria.save', { roundId, criteria: mutable(criteria), visit });
          if (!answer.ok) get().fail(answer.error);
          await get().refresh();
          set(({ edits }) => (edits.criteria === criteria ? { edits: { ...edits, criteria: null } } : {}));
        });
      },
      editInnspill: (kommunenummer, innspill, visit) => {
        const { roundId } = get();
        if (roundId === null) return;
        const key = innspillKey(kommunenummer, innspill.topic);
        set(({ edits }) => ({ edits: { ...edits, innspill: { ...edits.innspill, [key]: innspill } } }));
        saver.put(`innspill ${key}`, async () => {
          const answer = await bridge.call('innspill.save', { roundId, kommunenummer, ...innspill, visit });
          if (!answer.ok) get().fail(answer.error);
          await get().refresh();
          set(({ edits }) =>
            edits.innspill[key] === innspill
              ? { edits: { ...edits, innspill: without(edits.innspill, key) } }
              : {},
          );
        });
      },
      editCapacity: (kommunenummer, capacity, visit) => {
        const { roundId } = get();
        if (roundId === null) return;
        set(({ edits }) => ({
          edits: { ...edits, capacity: { ...edits.capacity, [kommunenummer]: capacity } },
        }));
        saver.put(`capacity ${kommunenummer}`, async () => {
          const answer = await bridge.call('capacity.save', { roundId, kommunenummer, ...capacity, visit });
          if (!answer.ok) get().fail(answer.error);
          await get().refresh();
          set(({ edits }) =>
            edits.capacity[kommunenummer] === capacity
              ? { edits: { ...edits, capacity: without(edits.capacity, kommunenummer) } }
              : {},
          );
        });
      },
      flush: () => saver.flush(),
    };
  };

/** The contract's input type has writable arrays; the model's are readonly. */
const mutable = <T extends { readonly criteria: readonly unknown[] }>(
  set: T,
): Omit<T, 'criteria'> & { criteria: T['criteria'][number][] } => ({ ...set, criteria: [...set.criteria] });
