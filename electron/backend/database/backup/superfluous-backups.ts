import type { BackupName } from './backup-name.ts';

const newestKept = 10;

/**
 * Which backups may go: the last ten stay, and the newest of each month, and the newest made before a migration (the
 * way back to the version before), before a restore and before a round was replaced (the way back from those).
 *
 * @param backups newest first
 */
export function superfluousBackups(backups: readonly BackupName[]): readonly BackupName[] {
  const kept = new Set(backups.slice(0, newestKept));
  const seen = new Set<string>();
  for (const backup of backups) {
    const month = backup.madeAt.slice(0, 7);
    if (!seen.has(month)) kept.add(backup);
    seen.add(month);
    const { reason } = backup;
    if (reason === 'daily' || reason === 'asked') continue;
    if (!seen.has(reason)) kept.add(backup);
    seen.add(reason);
  }
  return backups.filter((backup) => !kept.has(backup));
}
