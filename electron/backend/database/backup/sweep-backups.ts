import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listBackups } from './list-backups.ts';
import { superfluousBackups } from './superfluous-backups.ts';

/**
 * Takes away the backups that are no longer needed. One that cannot go now, since another program has it open, goes the next
 * time: it must not stand in the way of the backup that was just made.
 *
 * @param log told of those
 */
export function rotateBackups(folder: string, log: (line: string) => void): void {
  for (const { name } of superfluousBackups(listBackups(folder))) {
    try {
      rmSync(join(folder, name), { force: true });
    } catch (error) {
      log(`backup ${name} stays for now: ${String(error)}`);
    }
  }
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
