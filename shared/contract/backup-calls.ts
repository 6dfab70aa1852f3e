import { z } from 'zod';
import type { BackupContents, BackupList, BackupView, RecoveryView } from '../model/backup.ts';
import { reads } from './define-call.ts';
import { fileToken } from './fields.ts';
import type { MadeFile } from './letter-calls.ts';

/** A backup by the name it is listed with; what is no such name is told as not found. */
const backupName = z.string().min(1).max(100);

/**
 * A backup is a file beside the database, not a row in it: making one and restoring one run outside the transaction
 * that a write has, and stand in no round's history.
 */
export const backupCalls = {
  'backup.list': reads<BackupList>().with(z.strictObject({})),
  'backup.make': reads<BackupView>().with(z.strictObject({})),
  /** Reads a file of the user's own through, before anything is restored from it. */
  'backup.inspect': reads<BackupContents>().with(z.strictObject({ file: fileToken })),
  /** Answers with the backup of what was there, which is the way back. */
  'backup.restore': reads<BackupView>().with(
    z.strictObject({
      from: z.union([z.strictObject({ name: backupName }), z.strictObject({ file: fileToken })]),
    }),
  ),
  /** A backup as a file to keep elsewhere; null = of all as it stands now. */
  'backup.export': reads<MadeFile | null>().with(z.strictObject({ name: backupName.nullable() })),
  /** null while the database is open and well. */
  'recovery.show': reads<RecoveryView | null>().with(z.strictObject({})),
  /** Puts a backup in the place of a database that could not be opened; answers what the damaged one is called now. */
  'recovery.restore': reads<{ readonly kept: string | null }>().with(z.strictObject({ name: backupName })),
} as const;
