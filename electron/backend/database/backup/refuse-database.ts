import type Database from 'better-sqlite3';
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { migrations } from '../migrations/index.ts';

/** «FRDL»: marks the file as Fordel's, so that another program's database is never written to. */
export const applicationId = 0x4652444c;

/**
 * Why a database is not to be written to, or null: another program's, made by a newer Fordel, or damaged.
 *
 * @param check `quick_check` leaves out whether indexes agree with their tables, and is some times faster
 */
export function refuseDatabase(
  database: Database.Database,
  name: string,
  check: 'quick_check' | 'integrity_check',
): AppError | null {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (database.pragma('application_id', { simple: true }) !== applicationId) {
    return appError('database-foreign', { file: name });
  }
  if (version > migrations.length) {
    return appError('database-newer', { file: name, version, supported: migrations.length });
  }
  const found = database.pragma(`${check}(1)`, { simple: true });
  return found === 'ok' ? null : appError('database-damaged', { file: name, detail: String(found) });
}
