import type { StateCreator } from 'zustand';
import { wordsOf } from '../app/words.ts';
import type { AppState } from './app-state.ts';
import { isUnsaved } from './details-draft.ts';
import type { DetailsSlice } from './details-state.ts';

export const createDetailsSlice: StateCreator<AppState, [], [], DetailsSlice> = (set, get) => ({
  detailsDraft: null,
  setDetailsDraft: (detailsDraft) => set({ detailsDraft }),
  detailsHoldBack: () => {
    const { detailsDraft } = get();
    if (detailsDraft === null || !isUnsaved(detailsDraft)) return false;
    get().warn(wordsOf(get().language).packageMore.unsaved);
    return true;
  },
});
