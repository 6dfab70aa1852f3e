import { z } from 'zod';
import type { ManifestFile, PackageVerification } from '../model/package.ts';
import type { HistoryEntry } from '../model/round.ts';
import type { FileToken } from '../model/token.ts';
import { founds, reads } from './define-call.ts';
import { fileToken, language, roundId } from './fields.ts';

export interface ExportReceipt {
  readonly version: number;
  readonly folder: FileToken;
  /** The folder's name, to show; never its path. */
  readonly folderName: string;
  readonly zip: FileToken;
  readonly zipName: string;
  readonly files: readonly ManifestFile[];
  /** The package read back and recomputed. */
  readonly verification: PackageVerification;
}

export interface AppInfo {
  readonly version: string;
  /** Which door the window came in by. */
  readonly door: 'electron' | 'browser' | 'cli' | 'test';
  readonly user: string;
}

export const packageCalls = {
  /** Freezes the recommendation and writes the package. The same state gives the same version and the same bytes. */
  'package.export': founds<ExportReceipt | null>().with(z.strictObject({ roundId, language })),
  'package.verify': reads<PackageVerification>().with(z.strictObject({ file: fileToken })),
  /** Shows a folder that an export made in the file manager. */
  'file.reveal': reads<null>().with(z.strictObject({ file: fileToken })),
  'app.info': reads<AppInfo>().with(z.strictObject({})),
  'history.list': reads<readonly HistoryEntry[]>().with(z.strictObject({ roundId })),
  'history.undo': founds<HistoryEntry>().with(z.strictObject({ roundId })),
  'history.redo': founds<HistoryEntry>().with(z.strictObject({ roundId })),
} as const;
