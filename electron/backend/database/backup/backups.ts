import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import type {
  BackupContents,
  BackupList,
  BackupReason,
  BackupView,
} from '../../../../shared/model/backup.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { sqliteError } from '../sqlite-error.ts';
import { backupsFolder } from './backups-folder.ts';
import { checkDatabase } from './check-database.ts';
import { listBackups } from './list-backups.ts';
import { makeBackup } from './make-backup.ts';
import { prepareRestore } from './prepare-restore.ts';
import { restoreInto } from './restore-into.ts';
import { rotateBackups } from './sweep-backups.ts';
import { unsafePlace } from './unsafe-place.ts';
import { viewBackup } from './view-backup.ts';

/** The backups of the open database. Nothing here runs inside a transaction. */
export interface Backups {
  readonly list: () => BackupList;
  readonly make: (reason: BackupReason) => Result<BackupView, AppError>;
  /** Where no backup is younger than a day, and there is a round to lose. A failure is kept for the list, not thrown. */
  readonly makeDaily: () => void;
  /** The path of a backup, for a copy of it. */
  readonly find: (name: string) => Result<string, AppError>;
  readonly inspect: (path: string, name: string) => Result<BackupContents, AppError>;
  /** The present state is backed up first; the answer is that backup. */
  readonly restore: (path: string, name: string) => Result<BackupView, AppError>;
}

const day = 24 * 60 * 60 * 1000;

export interface BackupParts {
  readonly database: Database.Database;
  readonly clock: () => Date;
  readonly log: (line: string) => void;
  /** Runs in the transaction of a restore, when all has been put back. */
  readonly restored: (name: string) => void;
}

export function backups({ database, clock, log, restored }: BackupParts): Backups {
  const file = database.name;
  const folder = backupsFolder(file);
  let failed = false;

  const make: Backups['make'] = (reason) => {
    try {
      const name = makeBackup(database, folder, reason, clock());
      rotateBackups(folder, log);
      failed = false;
      return viewBackup(folder, name);
    } catch (error) {
      return fail(sqliteError(error, 'backups'));
    }
  };

  /** Runs with a checked copy that is up to date, and takes it away. */
  const withCopy = <Value>(
    path: string,
    name: string,
    work: (copy: string) => Result<Value, AppError>,
  ): Result<Value, AppError> => {
    const copy = join(dirname(file), `.${randomUUID()}.tmp`);
    try {
      const prepared = prepareRestore(path, copy, name);
      return prepared.ok ? work(copy) : prepared;
    } finally {
      for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(copy + ending, { force: true });
    }
  };

  return {
    list: () => ({
      backups: listBackups(folder).flatMap(({ name }) => {
        const view = viewBackup(folder, name);
        return view.ok ? [view.value] : [];
      }),
      unsafePlace: unsafePlace(dirname(file)),
      failed,
    }),
    make,
    makeDaily: () => {
      const hasRounds = database.prepare('SELECT 1 FROM round').get() !== undefined;
      const [newest] = listBackups(folder);
      const age = newest === undefined ? Infinity : clock().getTime() - Date.parse(newest.madeAt);
      // A backup from the future is from a clock that was wrong; it must not put an end to backups.
      if (!hasRounds || (age >= 0 && age < day)) return;
      const made = make('daily');
      if (made.ok) return;
      failed = true;
      log(`daily backup: ${JSON.stringify(made.error)}`);
    },
    find: (name) => {
      const known = listBackups(folder).some((one) => one.name === name);
      return known ? ok(join(folder, name)) : fail(appError('backup-not-found'));
    },
    inspect: (path, name) => withCopy(path, name, (copy) => checkDatabase(copy, name, 'quick_check')),
    restore: (path, name) =>
      withCopy(path, name, (copy) => {
        const before = make('restore');
        if (!before.ok) return before;
        try {
          restoreInto(database, copy, () => restored(name));
          return before;
        } catch (error) {
          return fail(sqliteError(error, name));
        }
      }),
  };
}
