import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';

/** What stands beside the work table. */
export type Companion = 'reasons' | 'chart' | 'ladder' | 'robustness' | 'rules';

/** How the work table was left: it is found so again by whoever goes to another screen and comes back. */
export interface WorkLook {
  readonly sorting: readonly { readonly id: string; readonly desc: boolean }[];
  readonly filters: readonly { readonly id: string; readonly value: unknown }[];
  readonly filtering: boolean;
  readonly companion: Companion;
}

export interface WorkSlice {
  readonly workLook: WorkLook;
  readonly setWorkLook: (change: Partial<WorkLook>) => void;
}

/** As every round begins: the largest numbers first. */
export const firstWorkLook: WorkLook = {
  sorting: [{ id: 'proposal', desc: true }],
  filters: [],
  filtering: false,
  companion: 'reasons',
};

export const createWorkSlice: StateCreator<AppState, [], [], WorkSlice> = (set) => ({
  workLook: firstWorkLook,
  setWorkLook: (change) => set(({ workLook }) => ({ workLook: { ...workLook, ...change } })),
});
