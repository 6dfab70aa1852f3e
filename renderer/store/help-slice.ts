import type { StateCreator } from 'zustand';
import type { AppState } from './app-state.ts';
import type { ChapterId, HelpSlice } from './help-state.ts';
import type { Screen } from './screen.ts';

/** The steps the tour stops at. */
export const tourStops = ['runde', 'grunnlag', 'innspill', 'fordeling', 'anbefaling'] as const;

const chapterOf = (screen: Screen): ChapterId => (screen === 'hjelp' ? 'start' : screen);

/** The guide and the tour. */
export const createHelpSlice: StateCreator<AppState, [], [], HelpSlice> = (set, get) => ({
  chapter: 'start',
  helpFrom: 'fordeling',
  tourAt: null,
  openedRoundFile: null,
  openRoundFile: (openedRoundFile) => {
    set({ openedRoundFile });
    if (openedRoundFile !== null) void get().closeRound();
  },
  openedBackup: null,
  openBackup: (openedBackup) => {
    set({ openedBackup });
    if (openedBackup !== null) get().go('kopier');
  },
  openHelp: (chapter) => {
    const { screen, roundId, helpFrom, chapter: open, go } = get();
    const shown = screen === 'hjelp' ? open : roundId === null ? 'start' : chapterOf(screen);
    set({ chapter: chapter ?? shown, helpFrom: screen === 'hjelp' ? helpFrom : screen });
    go('hjelp');
  },
  startTour: async () => {
    if (get().roundId === null) await get().openSample('trondelag-2022');
    if (get().roundId !== null) get().tourTo(0);
  },
  tourTo: (stop) => {
    const screen = stop === null ? undefined : tourStops[stop];
    set({ tourAt: screen === undefined ? null : stop });
    if (screen !== undefined) get().go(screen);
  },
});
