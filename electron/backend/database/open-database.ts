import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { makeFolder } from '../files/make-folder.ts';
import { backupsFolder } from './backup/backups-folder.ts';
import { listBackups } from './backup/list-backups.ts';
import { applicationId, refuseDatabase } from './backup/refuse-database.ts';
import { sweepTemporary } from './backup/sweep-backups.ts';
import { captureChanges } from './capture-changes.ts';
import { migrate } from './migrate.ts';
import { sqliteError } from './sqlite-error.ts';

export { applicationId } from './backup/refuse-database.ts';

/**
 * Opens the database, makes it where there is none, and brings it up to date. Foreign, newer and damaged files are
 * refused before anything is written. The lock is exclusive: a second window is told at once (timeout 0).
 */
export function openDatabase(file: string, now: () => Date): Result<Database.Database, AppError> {
  const name = basename(file);
  let database: Database.Database | null = null;
  try {
    makeFolder(dirname(file), 0o700);
    const isNew = !existsSync(file) || statSync(file).size === 0;
    const refused = isNew ? lost(file, name) : refuse(file, name);
    if (refused !== null) return fail(refused);
    // Contacts and private notes are in it: nobody else on the machine is to read it, nor the log that takes after it.
    if (isNew) closeSync(openSync(file, 'a', 0o600));
    database = new Database(file, { timeout: 0 });
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('trusted_schema = OFF');
    database.pragma('temp_store = MEMORY');
    // The first write takes the exclusive lock, and keeps it until the file is closed.
    if (isNew) database.pragma(`application_id = ${applicationId}`);
    migrate(database, file, now);
    captureChanges(database);
    // Only now is it certain that no other process is making what is swept.
    database.exec('BEGIN IMMEDIATE; COMMIT');
    sweepTemporary(dirname(file));
    sweepTemporary(backupsFolder(file));
    return ok(database);
  } catch (error) {
    database?.close();
    return fail(sqliteError(error, name));
  }
}

/**
 * A database that is empty or gone, while its log or its backups are there, has been lost: to begin again without a
 * word would be to lose it for good.
 */
function lost(file: string, name: string): AppError | null {
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  const hasLog = log !== undefined && log.size > 0;
  if (!hasLog && (!existsSync(file) || listBackups(backupsFolder(file)).length === 0)) return null;
  return appError('database-damaged', {
    file: name,
    detail: existsSync(file) ? 'empty' : 'gone, with a log left',
  });
}

/**
 * Where a log is left, the file is looked at through a connection that cannot write: one that can would move the log
 * into a file that may not be ours to touch.
 */
function refuse(file: string, name: string): AppError | null {
  if (!statSync(file).isFile()) return appError('database-unwritable', { file: name, detail: 'not a file' });
  const readonly = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  const database = new Database(file, { timeout: 0, readonly, fileMustExist: true });
  try {
    // The lock of a connection that only reads cannot be exclusive.
    if (!readonly) database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('trusted_schema = OFF');
    return refuseDatabase(database, name, 'quick_check');
  } finally {
    database.close();
  }
}
