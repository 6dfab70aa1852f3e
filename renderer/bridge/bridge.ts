import type { WindowEvent } from '../../shared/contract/desktop-events.ts';
import type { AppError, Call } from '../../shared/contract/index.ts';
import type { FileToken } from '../../shared/model/token.ts';

export interface NamedFile {
  readonly token: FileToken;
  readonly name: string;
}

/** A file that the backend would not take, with its reason. */
export class FileRefused extends Error {
  readonly reason: AppError;
  constructor(reason: AppError) {
    super(reason.code);
    this.reason = reason;
  }
}

/** The backend's own reason why a file was not taken; null where it never came that far. */
export const refusalIn = (cause: unknown): AppError | null =>
  cause instanceof FileRefused ? cause.reason : null;

/** The window's only way out. Electron's preload or the loopback client stands behind it; the screens cannot tell. */
export interface Bridge {
  readonly call: Call;
  /** Answers with the way to stop listening. */
  readonly onEvent: (listener: (event: WindowEvent) => void) => () => void;
  /** Files the user dropped or chose become tokens; no path is seen here. */
  readonly registerDroppedFiles: (files: readonly File[]) => Promise<readonly NamedFile[]>;
  /** Where the browser can fetch a made file, once. Absent where the host shows it in the file manager instead. */
  readonly downloadUrl?: (token: FileToken) => string;
}
