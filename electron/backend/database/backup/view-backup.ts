import { statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import type { BackupRound, BackupView } from '../../../../shared/model/backup.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { readBackupName } from './backup-name.ts';
import { roundsIn } from './rounds-in.ts';

/** A backup as it is listed. It is opened, but not read through: that is done when it is used. */
export function viewBackup(folder: string, name: string): Result<BackupView, AppError> {
  const read = readBackupName(name);
  const path = join(folder, name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (read === null || found?.isFile() !== true) return fail(appError('backup-not-found'));
  const { madeAt, reason } = read;
  return ok({ name, madeAt, reason, bytes: found.size, rounds: roundsOf(path) });
}

function roundsOf(path: string): readonly BackupRound[] | null {
  let database: Database.Database | null = null;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 });
    return roundsIn(database);
  } catch {
    return null;
  } finally {
    database?.close();
  }
}
