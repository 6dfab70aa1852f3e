import Database from 'better-sqlite3';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { systemCode } from '../files/system-code.ts';

/** What SQLite or the file system says, as an error of ours with the file's name. */
export function sqliteError(error: unknown, file: string): AppError {
  const code = error instanceof Database.SqliteError ? error.code : (systemCode(error) ?? '');
  const detail = error instanceof Error ? error.message : String(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return appError('database-open-elsewhere', { file });
  }
  if (code === 'SQLITE_NOTADB') return appError('database-foreign', { file });
  if (code.startsWith('SQLITE_CORRUPT')) return appError('database-damaged', { file, detail });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return appError('disk-full', { file });
  if (
    /^(SQLITE_(READONLY|CANTOPEN|IOERR|PERM)|EACCES|EPERM|EROFS|EBUSY|EIO|ENOTDIR|EISDIR|EEXIST|ENOENT)/.test(
      code,
    )
  ) {
    return appError('database-unwritable', { file, detail });
  }
  return appError('internal', { detail });
}
