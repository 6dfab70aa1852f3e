import type Database from 'better-sqlite3';
import { backupsFolder } from './backup/backups-folder.ts';
import { makeBackup } from './backup/make-backup.ts';
import { migrations } from './migrations/index.ts';

/**
 * Runs all pending migrations in one transaction, after a backup where there was anything to lose. A failure rolls
 * everything back and stops the start: it is never passed over.
 */
export function migrate(database: Database.Database, file: string, now: () => Date): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version >= migrations.length) return;
  if (version > 0) makeBackup(database, backupsFolder(file), 'migration', now());
  database.transaction(() => {
    for (const migration of migrations.slice(version)) database.exec(migration);
    database.pragma(`user_version = ${migrations.length}`);
  })();
}
