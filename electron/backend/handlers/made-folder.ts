import { basename } from 'node:path';
import type { MadeFolder } from '../../../shared/contract/made-folder.ts';
import type { FileTokens } from '../files/file-tokens.ts';

/** What the window is told of a folder and its zip: tokens and names, never a path. */
export const madeFolder = (files: FileTokens, folder: string, zipPath: string): MadeFolder => ({
  folder: files.register(folder),
  folderName: basename(folder),
  zip: files.register(zipPath),
  zipName: basename(zipPath),
});
