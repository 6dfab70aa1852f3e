import { createStore } from 'zustand/vanilla';
import type { Bridge } from '../bridge/bridge.ts';
import type { RobustnessThread } from '../robustness/latest-wins.ts';
import type { AppState } from './app-state.ts';
import type { AppStore } from './app-store.ts';
import { createCellsSlice } from './cells-slice.ts';
import { deriveView } from './derive-view.ts';
import { createDetailsSlice } from './details-slice.ts';
import { createDraftSlice } from './draft-slice.ts';
import { createFilesSlice } from './files-slice.ts';
import { createFormsSlice } from './forms-slice.ts';
import { frameChanges } from './frame-changes.ts';
import { createHelpSlice } from './help-slice.ts';
import { inScenario } from './in-scenario.ts';
import { createLookSlice, type Preferences } from './look-slice.ts';
import { createMeetingSlice } from './meeting-slice.ts';
import { createMotion } from './motion.ts';
import { createRobustnessSlice } from './robustness-slice.ts';
import { createRoundSlice } from './round-slice.ts';
import { createRowFormsSlice } from './row-forms-slice.ts';
import { createSeenSlice } from './seen-slice.ts';
import { showNumbers } from './show-numbers.ts';
import { createWordsSlice } from './words-slice.ts';
import { createWorkSlice } from './work-slice.ts';

export interface StoreOptions {
  readonly bridge: Bridge;
  readonly preferences: Preferences;
  /** Runs work before the next frame is drawn; straight away in tests. */
  readonly beforeNextFrame: (work: () => void) => void;
  /** Where thousands of allocations are made without the window waiting. */
  readonly thread: RobustnessThread;
}

/** A slider that has not moved for so many milliseconds rests: then all is drawn that does not follow it. */
export const restMs = 250;

/** The window's one store: slices, what follows from them, and the backend's events. */
export function createAppStore({
  bridge: outer,
  preferences,
  beforeNextFrame,
  thread,
}: StoreOptions): AppStore {
  const bridge: Bridge = inScenario(outer, () => store.getState().scenario);
  const motion = createMotion(restMs, () => numbers.settle());
  const changes = frameChanges(beforeNextFrame, (change) => numbers.show(change));
  const store: AppStore = createStore<AppState>()((...args) => ({
    ...createLookSlice(preferences)(...args),
    ...createRoundSlice(bridge)(...args),
    ...createDraftSlice(bridge, motion)(...args),
    ...createFilesSlice(bridge)(...args),
    ...createFormsSlice(bridge)(...args),
    ...createRobustnessSlice(thread, changes.put)(...args),
    ...createMeetingSlice(...args),
    ...createWordsSlice(...args),
    ...createSeenSlice(...args),
    ...createDetailsSlice(bridge)(...args),
    ...createCellsSlice(bridge)(...args),
    ...createRowFormsSlice(bridge)(...args),
    ...createWorkSlice(...args),
    ...createHelpSlice(...args),
  }));
  const numbers = showNumbers(store, motion.moving);
  deriveView(store, beforeNextFrame, changes, numbers.show, motion);
  bridge.onEvent((event) => {
    const state = store.getState();
    if (event.type === 'progress') store.setState({ progress: event });
    else if (event.type !== 'changed') return;
    else if (event.roundId === null || event.roundId === state.roundId) void state.refresh();
  });
  return store;
}
