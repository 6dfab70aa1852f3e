import type { Language } from '../../shared/model/package.ts';

/** What a file is chosen for. */
export type PickKind = 'tables' | 'backup' | 'round';
/** What is saved: a folder of documents, or one file. */
export type SaveKind =
  | 'package'
  | 'delivery'
  | 'letters'
  | 'forms'
  | 'selection'
  | 'backup'
  | 'round'
  | 'support'
  | 'log';

/** What only the surroundings can do: Electron, the loopback server, the command line and the tests each bring one. */
export interface Host {
  /** Asks the user for files; null = cancelled, or no dialog here. Paths. */
  readonly chooseFiles: (kind: PickKind) => Promise<readonly string[] | null>;
  /** Where to put what is made: the folder itself, to be made, or the file; null = cancelled. */
  readonly chooseExportFolder: (suggestedName: string, kind: SaveKind) => Promise<string | null>;
  /** Shows a folder in the file manager; does nothing where there is none. */
  readonly reveal: (path: string) => Promise<void>;
  /** The language of the window has been chosen: what stands outside it follows. Absent where nothing does. */
  readonly speak?: (language: Language) => void;
}
