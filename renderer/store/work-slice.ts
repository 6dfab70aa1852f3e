import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';
import type { WorkLook, WorkSlice } from './work-state.ts';

/** As every round begins: the largest numbers first. */
export const firstWorkLook: WorkLook = {
  sorting: [{ id: 'proposal', desc: true }],
  filters: [],
  filtering: false,
  companion: 'reasons',
  picture: { shape: 'map', kind: 'change', by: 'change', filled: true },
};

export const createWorkSlice: StateCreator<AppState, [], [], WorkSlice> = (set) => ({
  workLook: firstWorkLook,
  setWorkLook: (change) => set(({ workLook }) => ({ workLook: { ...workLook, ...change } })),
});
