import type { StateCreator } from 'zustand';
import type { NamedFile } from '../bridge/bridge.ts';
import type { AppState, Screen } from './app-state.ts';

/** The chapters of the guide, in its order; the files in resources/guide are named after them. */
export const chapterIds = [
  'start',
  'runde',
  'grunnlag',
  'innspill',
  'kriterier',
  'fordeling',
  'moete',
  'anbefaling',
  'oppfolging',
  'velg',
  'etterregn',
  'alfa-kappa',
  'feil',
  'taster',
  'data',
  'om',
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** The steps the tour stops at. */
export const tourStops = ['runde', 'grunnlag', 'innspill', 'fordeling', 'anbefaling'] as const;

export interface HelpSlice {
  readonly chapter: ChapterId;
  /** The screen that help was asked for on. */
  readonly helpFrom: Screen;
  /** Where the tour is; null while there is none. */
  readonly tourAt: number | null;
  /** A backup the program was opened with, until it has been looked into. */
  readonly openedBackup: NamedFile | null;
  readonly openBackup: (file: NamedFile | null) => void;
  /** A round file the program was opened with, or that was dropped on it, until it has been looked into. */
  readonly openedRoundFile: NamedFile | null;
  readonly openRoundFile: (file: NamedFile | null) => void;
  /** null: the chapter of the screen that is shown. */
  readonly openHelp: (chapter: ChapterId | null) => void;
  /** Opens the sample where no round is open, and goes to the first stop. */
  readonly startTour: () => Promise<void>;
  readonly tourTo: (stop: number | null) => void;
}

function chapterOf(screen: Screen): ChapterId {
  if (screen === 'hjelp') return 'start';
  return screen === 'kopier' ? 'data' : screen;
}

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
