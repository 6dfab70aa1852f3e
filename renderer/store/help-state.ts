import type { NamedFile } from '../bridge/bridge.ts';
import type { Screen } from './screen.ts';

/** The chapters of the guide, in its order; the files in resources/guide are named after them. */
export const chapterIds = [
  'start',
  'runde',
  'grunnlag',
  'innspill',
  'brev',
  'skjema',
  'kriterier',
  'fordeling',
  'moete',
  'anbefaling',
  'maler',
  'kontroll',
  'oppfolging',
  'velg',
  'etterregn',
  'alfa-kappa',
  'rundefil',
  'kopier',
  'data',
  'feil',
  'taster',
  'om',
] as const;

export type ChapterId = (typeof chapterIds)[number];

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
