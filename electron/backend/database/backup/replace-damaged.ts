import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AppError } from '../../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { sqliteError } from '../sqlite-error.ts';
import { prepareRestore } from './prepare-restore.ts';
import { syncFile, syncFolderNow } from './sync-to-disk.ts';

/** What SQLite keeps beside a database. */
const companions = ['-wal', '-shm', '-journal'] as const;

/**
 * Puts a backup in the place of a database that cannot be opened. The damaged one is kept beside it, with its log,
 * under a name that says so. The order is the safe one: everything is copied and on disk before the first file is
 * taken away, and the database itself is changed last, by one rename.
 *
 * @returns the name of the damaged file's copy; null where there was no file
 */
export function replaceDamaged(
  databaseFile: string,
  backup: string,
  now: Date,
): Result<string | null, AppError> {
  const folder = dirname(databaseFile);
  const name = databaseFile.slice(folder.length + 1);
  const copy = join(folder, `.${randomUUID()}.tmp`);
  try {
    const prepared = prepareRestore(backup, copy, name);
    if (!prepared.ok) return prepared;
    syncFile(copy);
    const kept = keepDamaged(databaseFile, name, now);
    // A log of the damaged database must never be read into the new one.
    for (const ending of companions) rmSync(databaseFile + ending, { force: true });
    renameSync(copy, databaseFile);
    syncFolderNow(folder);
    return ok(kept);
  } catch (error) {
    return fail(sqliteError(error, name));
  } finally {
    for (const ending of ['', ...companions]) rmSync(copy + ending, { force: true });
  }
}

function keepDamaged(databaseFile: string, name: string, now: Date): string | null {
  if (!existsSync(databaseFile)) return null;
  const stamp = now.toISOString().replace(/[-:.]/g, '');
  let kept = `${name}.skadet-${stamp}`;
  for (let copy = 2; existsSync(join(dirname(databaseFile), kept)); copy += 1) {
    kept = `${name}.skadet-${stamp}-${copy}`;
  }
  const target = join(dirname(databaseFile), kept);
  for (const ending of ['', ...companions]) {
    if (!existsSync(databaseFile + ending)) continue;
    copyFileSync(databaseFile + ending, target + ending);
    syncFile(target + ending);
  }
  return kept;
}
