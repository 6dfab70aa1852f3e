import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bridge } from '../bridge/bridge.ts';
import type { RobustnessThread } from '../robustness/latest-wins.ts';
import type { AppState } from './app-state.ts';
import { createDraftSlice } from './draft-slice.ts';
import { editedView } from './edited-view.ts';
import { createFilesSlice } from './files-slice.ts';
import { createFormsSlice } from './forms-slice.ts';
import { createHelpSlice } from './help-slice.ts';
import { inScenario } from './in-scenario.ts';
import { createLookSlice, type Preferences } from './look-slice.ts';
import { createMeetingSlice } from './meeting-slice.ts';
import { reckon } from './outcome.ts';
import { createRobustnessSlice } from './robustness-slice.ts';
import { createRoundSlice } from './round-slice.ts';
import { createWorkSlice } from './work-slice.ts';

export type AppStore = StoreApi<AppState>;

export interface StoreOptions {
  readonly bridge: Bridge;
  readonly preferences: Preferences;
  /** Runs work before the next frame is drawn; straight away in tests. */
  readonly beforeNextFrame: (work: () => void) => void;
  /** Where thousands of allocations are made without the window waiting. */
  readonly thread: RobustnessThread;
}

/** The window's one store: slices, what follows from them, and the backend's events. */
export function createAppStore({
  bridge: outer,
  preferences,
  beforeNextFrame,
  thread,
}: StoreOptions): AppStore {
  const bridge: Bridge = inScenario(outer, () => store.getState().scenario);
  const store: AppStore = createStore<AppState>()((...args) => ({
    ...createLookSlice(preferences)(...args),
    ...createRoundSlice(bridge)(...args),
    ...createDraftSlice(bridge)(...args),
    ...createFilesSlice(bridge)(...args),
    ...createFormsSlice(bridge)(...args),
    ...createRobustnessSlice(thread)(...args),
    ...createMeetingSlice(...args),
    ...createWorkSlice(...args),
    ...createHelpSlice(...args),
  }));
  deriveView(store, beforeNextFrame);
  bridge.onEvent((event) => {
    const state = store.getState();
    if (event.type === 'progress') store.setState({ progress: event });
    else if (event.type !== 'changed') return;
    else if (event.roundId === null || event.roundId === state.roundId) void state.refresh();
  });
  return store;
}

/**
 * The round with the edits laid over, and the numbers, follow together once a frame, however fast the pointer moves.
 * The fields themselves show `edits`, so that none of them jumps back in between.
 */
function deriveView(store: AppStore, beforeNextFrame: StoreOptions['beforeNextFrame']): void {
  let waiting = false;
  store.subscribe((state, before) => {
    if ((state.stored === before.stored && state.edits === before.edits) || waiting) return;
    waiting = true;
    beforeNextFrame(() => {
      waiting = false;
      const { stored, edits } = store.getState();
      const next = stored === null ? null : editedView(stored, edits);
      const outcome = next === null ? null : reckon(next, next.draft);
      store.setState({ view: next, outcome });
      store.getState().followRobustness(outcome?.kind === 'allocated' ? outcome.input : null);
    });
  });
}
