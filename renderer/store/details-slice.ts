import type { StateCreator } from 'zustand';
import { wordsOf } from '../app/words.ts';
import type { Bridge } from '../bridge/bridge.ts';
import type { AppState } from './app-state.ts';
import { isUnsaved, overSaved, settledOver } from './details-draft.ts';
import type { DetailsSlice } from './details-state.ts';

export const createDetailsSlice =
  (bridge: Bridge): StateCreator<AppState, [], [], DetailsSlice> =>
  (set, get) => ({
    detailsDraft: null,
    setDetailsDraft: (detailsDraft) => set({ detailsDraft }),
    rebaseDetails: async () => {
      const { roundId, detailsDraft } = get();
      if (roundId === null || detailsDraft === null) return;
      const answer = await bridge.call('details.show', { roundId });
      // What is written while it is answered is written over the same.
      const draft = get().detailsDraft;
      if (!answer.ok || draft === null || get().roundId !== roundId) return;
      const { details, note } = answer.value;
      const saved = { details, note };
      set({ detailsDraft: settledOver(draft, overSaved(draft, saved).merged, saved) });
    },
    detailsHoldBack: () => {
      const { detailsDraft } = get();
      if (detailsDraft === null || !isUnsaved(detailsDraft)) return false;
      get().warn(wordsOf(get().language).packageMore.unsaved);
      return true;
    },
  });
