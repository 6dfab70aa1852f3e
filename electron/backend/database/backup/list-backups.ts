import { readdirSync } from 'node:fs';
import { systemCode } from '../../files/system-code.ts';
import { type BackupName, byAge, readBackupName } from './backup-name.ts';

/** The backups of a folder by their names, newest first; none where the folder is not there. */
export function listBackups(folder: string): readonly BackupName[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
  return names
    .map(readBackupName)
    .filter((name) => name !== null)
    .toSorted(byAge);
}
