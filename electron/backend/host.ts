import type { Language } from '../../shared/model/package.ts';

/** What only the surroundings can do: Electron, the loopback server, the command line and the tests each bring one. */
export interface Host {
  /** Asks the user for files; null = cancelled, or no dialog here. Paths. */
  readonly chooseFiles: () => Promise<readonly string[] | null>;
  /** Where to put a package: the folder itself, to be made; null = cancelled. */
  readonly chooseExportFolder: (suggestedName: string) => Promise<string | null>;
  /** Shows a folder in the file manager; does nothing where there is none. */
  readonly reveal: (path: string) => Promise<void>;
  /** The language of the window has been chosen: what stands outside it follows. Absent where nothing does. */
  readonly speak?: (language: Language) => void;
}
