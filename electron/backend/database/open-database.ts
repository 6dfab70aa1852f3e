import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { captureChanges } from './capture-changes.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { sqliteError } from './sqlite-error.ts';

/** «FRDL»: marks the file as Fordel's, so that another program's database is never written to. */
export const applicationId = 0x4652444c;

/**
 * Opens the database, makes it where there is none, and brings it up to date. Foreign, newer and damaged files are
 * refused before anything is written. The lock is exclusive: a second window is told at once (timeout 0).
 */
export function openDatabase(file: string, now: () => Date): Result<Database.Database, AppError> {
  const name = basename(file);
  let database: Database.Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const isNew = !existsSync(file) || statSync(file).size === 0;
    database = new Database(file, { timeout: 0 });
    database.pragma('locking_mode = EXCLUSIVE');
    if (!isNew) {
      const refused = refuse(database, name);
      if (refused !== null) {
        database.close();
        return fail(refused);
      }
    }
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('trusted_schema = OFF');
    database.pragma('temp_store = MEMORY');
    // The first write takes the exclusive lock, and keeps it until the file is closed.
    if (isNew) database.pragma(`application_id = ${applicationId}`);
    migrate(database, file, now);
    captureChanges(database);
    return ok(database);
  } catch (error) {
    database?.close();
    return fail(sqliteError(error, name));
  }
}

function refuse(database: Database.Database, name: string): AppError | null {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (database.pragma('application_id', { simple: true }) !== applicationId) {
    return appError('database-foreign', { file: name });
  }
  if (version > migrations.length) {
    return appError('database-newer', { file: name, version, supported: migrations.length });
  }
  const check = database.pragma('quick_check(1)', { simple: true });
  return check === 'ok' ? null : appError('database-damaged', { file: name, detail: String(check) });
}
