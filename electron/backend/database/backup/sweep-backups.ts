import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listBackups } from './list-backups.ts';
import { superfluousBackups } from './superfluous-backups.ts';

/** Takes away the backups that are no longer needed. */
export function rotateBackups(folder: string): void {
  for (const { name } of superfluousBackups(listBackups(folder))) rmSync(join(folder, name), { force: true });
}

/** Takes away what a process that was killed left half made. Only while the database is locked to us. */
export function sweepTemporary(folder: string): void {
  for (const { name } of listTemporary(folder)) rmSync(join(folder, name), { force: true });
}

const listTemporary = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isFile() && /^\.[0-9a-f-]{36}\.tmp(-journal|-wal|-shm)?$/.test(entry.name),
    );
  } catch {
    // No folder yet, or none that can be read: then there is nothing to sweep.
    return [];
  }
};
