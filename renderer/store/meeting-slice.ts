import type { StateCreator } from 'zustand';
import type { MeetingForm } from '../../shared/model/meeting.ts';
import type { AppState, Screen } from './app-state.ts';

/** A meeting under way: which form, for which kommune, and the page it opens on. */
export interface Show {
  readonly form: MeetingForm;
  /** null for a samarbeidsmøte. */
  readonly kommunenummer: string | null;
  readonly page: string | null;
  /** The screen it was begun from, where that is not Møte: whoever leaves comes back to it. */
  readonly back?: Screen;
}

export interface MeetingSlice {
  /** null while no meeting fills the window. */
  readonly show: Show | null;
  readonly present: (show: Show | null) => void;
}

export const createMeetingSlice: StateCreator<AppState, [], [], MeetingSlice> = (set, get) => ({
  show: null,
  present: (show) => {
    // What is half written is not for the wall.
    get().editLock(null);
    // The meeting is of the recommendation, whatever scenario was looked at.
    if (show !== null) void get().openScenario(null);
    const back = get().show?.back;
    set({ show });
    if (show !== null) get().go('moete');
    else if (back !== undefined) get().go(back);
  },
});
