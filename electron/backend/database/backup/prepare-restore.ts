import { copyFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { migrations } from '../migrations/index.ts';
import { sqliteError } from '../sqlite-error.ts';
import { refuseDatabase } from './refuse-database.ts';
import { tablesOf } from './tables-of.ts';

/**
 * Copies a backup aside, checks the copy and brings it up to date, so that a restore has nothing left that can fail.
 * The backup itself is only read. What is refused: another program's file, a newer one, a damaged one, and one with
 * other tables than ours, or with views and triggers, which no Fordel makes.
 *
 * @param copy where to put it; the caller takes it away
 * @param name what the user calls the file
 */
export function prepareRestore(backup: string, copy: string, name: string): Result<null, AppError> {
  let database: Database.Database | null = null;
  try {
    copyFileSync(backup, copy);
    database = new Database(copy, { timeout: 0 });
    database.pragma('trusted_schema = OFF');
    const refused = refuseDatabase(database, name, 'integrity_check');
    if (refused !== null) return fail(refused);
    if (made(database) > 0) return fail(appError('database-foreign', { file: name }));
    const version = Number(database.pragma('user_version', { simple: true }));
    const open = database;
    // A file that was in use has its log inside its header; alone it is a plain file again.
    open.pragma('journal_mode = DELETE');
    open.transaction(() => {
      for (const migration of migrations.slice(version)) open.exec(migration);
      open.pragma(`user_version = ${migrations.length}`);
    })();
    const same = JSON.stringify(tablesOf(database)) === JSON.stringify(ownTables());
    if (!same) return fail(appError('database-foreign', { file: name }));
    const [broken] = database.pragma('foreign_key_check') as readonly unknown[];
    if (broken !== undefined)
      return fail(appError('database-damaged', { file: name, detail: 'foreign_key_check' }));
    return ok(null);
  } catch (error) {
    return fail(sqliteError(error, name));
  } finally {
    database?.close();
  }
}

const made = (database: Database.Database): number =>
  Number(
    database.prepare(`SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')`).pluck().get(),
  );

/** The tables of this version, from the migrations themselves. */
function ownTables() {
  const database = new Database(':memory:');
  try {
    for (const migration of migrations) database.exec(migration);
    return tablesOf(database);
  } finally {
    database.close();
  }
}
