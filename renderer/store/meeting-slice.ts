import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';
import type { MeetingSlice } from './meeting-state.ts';

export const createMeetingSlice: StateCreator<AppState, [], [], MeetingSlice> = (set, get) => ({
  show: null,
  present: (show) => {
    // What is half written is not for the wall, nor what was said of it.
    get().editLock(null);
    get().clearNotice();
    // The meeting is of the recommendation, whatever scenario was looked at.
    if (show !== null) void get().openScenario(null);
    const back = get().show?.back;
    set({ show });
    if (show !== null) get().go('moete');
    else if (back !== undefined) get().go(back);
  },
});
