import { join } from 'node:path';
import type { RecoveryView } from '../../../../shared/model/backup.ts';
import { checkDatabase } from './check-database.ts';
import { listBackups } from './list-backups.ts';
import { viewBackup } from './view-backup.ts';

/** The backups that were read through and can be used, newest first, and how many cannot. */
export function goodBackups(folder: string): Pick<RecoveryView, 'good' | 'spoiled'> {
  const all = listBackups(folder);
  const good = all.flatMap(({ name }) => {
    if (!checkDatabase(join(folder, name)).ok) return [];
    const view = viewBackup(folder, name);
    return view.ok ? [view.value] : [];
  });
  return { good, spoiled: all.length - good.length };
}
