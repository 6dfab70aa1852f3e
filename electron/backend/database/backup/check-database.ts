import { basename } from 'node:path';
import Database from 'better-sqlite3';
import type { AppError } from '../../../../shared/contract/errors.ts';
import type { BackupContents } from '../../../../shared/model/backup.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { sqliteError } from '../sqlite-error.ts';
import { refuseDatabase } from './refuse-database.ts';
import { roundsIn } from './rounds-in.ts';

/** Reads a database file through, without writing to it: whether it is ours, whole and not too new, and what it holds. */
export function checkDatabase(
  path: string,
  name: string = basename(path),
  check: 'quick_check' | 'integrity_check' = 'integrity_check',
): Result<BackupContents, AppError> {
  let database: Database.Database | null = null;
  try {
    database = new Database(path, { readonly: true, fileMustExist: true, timeout: 0 });
    database.pragma('trusted_schema = OFF');
    const refused = refuseDatabase(database, name, check);
    return refused === null ? ok(contents(database)) : fail(refused);
  } catch (error) {
    return fail(sqliteError(error, name));
  } finally {
    database?.close();
  }
}

/** What the list of backups shows. A version from before there were rounds, or a log, has none. */
function contents(database: Database.Database): BackupContents {
  const has = (table: string): boolean =>
    database.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`).get(table) !==
    undefined;
  const last = has('change_log') ? database.prepare('SELECT max(at) FROM change_log').pluck().get() : null;
  return { rounds: has('round') ? roundsIn(database) : [], lastChange: (last as string | null) ?? null };
}
