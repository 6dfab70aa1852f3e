import type { FileToken } from '../model/token.ts';

/** A folder that documents were written to, and the zip of it beside. */
export interface MadeFolder {
  readonly folder: FileToken;
  /** The folder's name, to show; never its path. */
  readonly folderName: string;
  readonly zip: FileToken;
  readonly zipName: string;
}
