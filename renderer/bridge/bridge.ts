import type { WindowEvent } from '../../shared/contract/desktop-events.ts';
import type { Call } from '../../shared/contract/index.ts';
import type { FileToken } from '../../shared/model/token.ts';

export interface NamedFile {
  readonly token: FileToken;
  readonly name: string;
}

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
