import type {
  AppError,
  AppInfo,
  CallInput,
  CallName,
  CallOutput,
  ImportReceipt,
  SampleId,
} from '../../shared/contract/index.ts';
import type { RecoveryView } from '../../shared/model/backup.ts';
import type { CriteriaPreset, CriteriaSet } from '../../shared/model/criteria.ts';
import type { Indicator } from '../../shared/model/indicator.ts';
import type {
  Capacity,
  Contact,
  FylkePlans,
  FylkeTopic,
  PrivateNote,
  VgsRegion,
} from '../../shared/model/innspill.ts';
import type { Language } from '../../shared/model/package.ts';
import type { Result } from '../../shared/model/result.ts';
import type { RoundSummary, RoundView, Samarbeid } from '../../shared/model/round.ts';
import type { SelectionCall } from '../../shared/model/selection-call.ts';
import type { NamedFile } from '../bridge/bridge.ts';
import type { CellsSlice } from './cells-state.ts';
import type { DetailsSlice } from './details-state.ts';
import type { BoundEdit, Edits, InnspillEdit, LockEdit } from './edits.ts';
import type { FileCard } from './file-cards.ts';
import type { FormsSlice } from './forms-state.ts';
import type { HelpSlice } from './help-state.ts';
import type { LetterEdits } from './letter-edits.ts';
import type { LiveNumbers } from './live-numbers.ts';
import type { MeetingSlice } from './meeting-state.ts';
import type { Outcome } from './outcome.ts';
import type { RobustnessSlice } from './robustness-state.ts';
import type { RowFormsSlice } from './row-forms-state.ts';
import type { Screen } from './screen.ts';
import type { SeenSlice } from './seen-state.ts';
import type { WordsName } from './words-of.ts';
import type { WordsSlice } from './words-state.ts';
import type { WorkSlice } from './work-state.ts';

export type { Language };
export type Theme = 'light' | 'dark';

export interface Notice {
  readonly id: number;
  readonly kind: 'done' | 'failed';
  readonly text: string;
  readonly detail: string | null;
}

export interface LookSlice {
  readonly language: Language;
  readonly theme: Theme;
  readonly screen: Screen;
  /** What a screen was asked to begin with, such as a target found in a file. */
  readonly targetOffer: { readonly number: number; readonly source: string } | null;
  readonly notice: Notice | null;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly go: (screen: Screen) => void;
  readonly offerTarget: (offer: LookSlice['targetOffer']) => void;
  readonly say: (text: string) => void;
  readonly fail: (error: AppError) => void;
  /** Tells on screen why what was asked for is not done. */
  readonly warn: (text: string) => void;
  readonly clearNotice: () => void;
}

export interface RoundSlice {
  readonly info: AppInfo | null;
  readonly rounds: readonly RoundSummary[] | null;
  readonly indicators: readonly Indicator[];
  readonly presets: readonly CriteriaPreset[];
  readonly roundId: number | null;
  /** As the backend answered last. */
  readonly stored: RoundView | null;
  readonly call: <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ) => Promise<Result<CallOutput<Name>, AppError>>;
  /** A write on the open round: calls, fetches the round again and tells of a failure. True where it was done. */
  readonly write: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<boolean>;
  readonly start: () => Promise<void>;
  /** Set while the database is damaged: then there is no other screen. */
  readonly recovery: RecoveryView | null;
  readonly recover: (backup: string) => Promise<void>;
  readonly openRound: (roundId: number) => Promise<void>;
  readonly openSample: (sample: SampleId) => Promise<void>;
  readonly createRound: (year: number, fylkesnummer: string) => Promise<void>;
  /**
   * Whether nothing typed would be lost if the round were left now; else the user is told. Asked before a call that is to be
   * followed by leaving the round: what the call has done cannot be held back.
   */
  readonly mayLeave: () => Promise<boolean>;
  /** Leaves the open round, to choose or start another. */
  readonly closeRound: () => Promise<void>;
  /** Leaves a round that is no longer there: nothing typed in it could be saved. */
  readonly dropRound: () => void;
  /** Whether the round was fetched: it has all that was answered before. */
  readonly refresh: () => Promise<boolean>;
  /** The indicators again, after one has come or changed. */
  readonly refreshIndicators: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** Undo and redo from here that are under way; null where there are none. */
  readonly goingBack: () => Promise<void> | null;
  /** The round as undo or redo from here brought it last: what it holds is no other window's. null before the first. */
  readonly broughtBack: RoundView | null;
}

/** Everything of the record of a kommune that is saved as it is written. Edits of one visit are one step of undo. */
export interface RecordEdits {
  readonly editInnspill: (kommunenummer: string, innspill: InnspillEdit, visit: string) => void;
  readonly editLine: (kommunenummer: string, topic: FylkeTopic, text: string, visit: string) => void;
  readonly editCapacity: (kommunenummer: string, capacity: Capacity, visit: string) => void;
  readonly editRegion: (region: VgsRegion, visit: string) => void;
  readonly editContacts: (kommunenummer: string, contacts: readonly Contact[], visit: string) => void;
  readonly editNote: (kommunenummer: string, note: PrivateNote, visit: string) => void;
  readonly editSamarbeid: (samarbeid: Samarbeid, visit: string) => void;
}

export interface DraftSlice extends RecordEdits, LetterEdits {
  readonly edits: Edits;
  /** The numbers as they are at this moment: what follows a slider is bound to them (`use-live.ts`). */
  readonly live: LiveNumbers;
  /** `stored` with `edits` laid over: what every screen shows. As `live`, but while a slider moves: then as before it did. */
  readonly view: RoundView | null;
  readonly outcome: Outcome | null;
  /** The kommune whose reasons are shown. */
  readonly selected: string | null;
  /** Fields that are not saved yet. */
  readonly unsaved: number;
  /** A save did not come through; it is kept in the window and tried again. */
  readonly stuck: boolean;
  /** The scenario that is worked on; null = the recommended one. */
  readonly scenario: number | null;
  readonly openScenario: (scenario: number | null) => Promise<void>;
  readonly select: (kommunenummer: string | null) => void;
  readonly editCriteria: (criteria: CriteriaSet, visit: string) => void;
  /** The same while a slider is on its way: what is not bound to the live numbers is drawn when it rests. */
  readonly moveCriteria: (criteria: CriteriaSet, visit: string) => void;
  /** Resolves when no slider moves. */
  readonly resting: () => Promise<void>;
  readonly editLock: (lock: LockEdit | null) => void;
  readonly editBound: (bound: BoundEdit | null) => void;
  readonly editPlans: (plans: FylkePlans, visit: string) => void;
  /** A call for k of n; it belongs to no round, and is saved as what is written in one. */
  readonly editSelection: (id: number, call: SelectionCall, visit: string) => void;
  readonly flush: () => Promise<void>;
  /** The page is going: all that is not stored is sent at once. */
  readonly leave: () => void;
  /** What these words are about is deleted: nothing of them waits any more, and the user is told what was not saved. */
  readonly dropWords: (name: WordsName) => void;
  /** What waited for the user to choose between two windows', and need not any more, is saved. */
  readonly retryOvertaken: () => void;
  /** Shows what is stored again. */
  readonly dropEdits: () => void;
}

export interface FilesSlice {
  readonly cards: readonly FileCard[];
  /** What the imports since the last one did, until the user has read it. */
  readonly receipts: readonly ImportReceipt[];
  readonly clearReceipts: () => void;
  readonly progress: { readonly job: string; readonly done: number; readonly total: number | null } | null;
  readonly addFiles: (files: readonly NamedFile[]) => Promise<void>;
  /** `folders` are the names of those that are folders, as far as the host tells. */
  readonly dropFiles: (files: readonly File[], folders?: readonly string[]) => Promise<void>;
  readonly pasteTable: (text: string) => Promise<void>;
  /** Reads the file again with what the user has said of it. */
  readonly reread: (
    card: string,
    said: Partial<Pick<FileCard, 'mapping' | 'choices' | 'year' | 'columnsShown'>>,
  ) => Promise<void>;
  /** Stops the reading of a file that takes long. */
  readonly cancelFile: (card: string) => Promise<void>;
  /** Stops what was confirmed and is not in yet; told by the preview, the first where several were confirmed at once. */
  readonly cancelConfirm: (previewId: string) => Promise<void>;
  /** Which source counts where they disagree, for all values of a file, and then for one of them. */
  readonly prefer: (card: string, prefer: 'new' | 'old') => void;
  readonly keepValue: (card: string, conflict: string, keep: 'new' | 'old') => void;
  readonly confirmFile: (card: string) => Promise<void>;
  /** The file that contradicts one before it, when all were to come in at once and nobody had said which counts. */
  readonly contradicting: string | null;
  /** All files that are ready, as one step. `between`: which counts where they disagree with each other. */
  readonly confirmAll: (between?: 'new' | 'old') => Promise<void>;
  readonly discardFile: (card: string) => Promise<void>;
}

export type AppState = LookSlice &
  RoundSlice &
  DraftSlice &
  FilesSlice &
  FormsSlice &
  RobustnessSlice &
  MeetingSlice &
  WordsSlice &
  SeenSlice &
  DetailsSlice &
  CellsSlice &
  RowFormsSlice &
  WorkSlice &
  HelpSlice;
