import { type BackupReason, backupReasons } from '../../../../shared/model/backup.ts';

export interface BackupName {
  readonly name: string;
  /** ISO, UTC. */
  readonly madeAt: string;
  readonly reason: BackupReason;
  /** The database's version: how many migrations it had. */
  readonly version: number;
  /** Those made within one millisecond are told apart by this. */
  readonly copy: number;
}

const shape = new RegExp(
  String.raw`^fordel-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-(${backupReasons.join('|')})-v(\d{1,5})(?:-(\d{1,4}))?\.fordel$`,
);

/** The date and the reason stand in the name, so that a folder can be listed, and understood, without opening a file. */
export function backupName(now: Date, reason: BackupReason, version: number, copy: number): string {
  const stamp = now.toISOString().replace(/[-:.]/g, '');
  return `fordel-${stamp}-${reason}-v${version}${copy === 1 ? '' : `-${copy}`}.fordel`;
}

/** null for a name that no backup has; so a name from the window can never lead out of the folder. */
export function readBackupName(name: string): BackupName | null {
  const [, year, month, day, hour, minute, second, ms, reason, version, copy] = shape.exec(name) ?? [];
  if (reason === undefined) return null;
  return {
    name,
    madeAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`,
    reason: reason as BackupReason,
    version: Number(version),
    copy: Number(copy ?? 1),
  };
}

/** Newest first. */
export const byAge = (a: BackupName, b: BackupName): number =>
  a.madeAt === b.madeAt ? b.copy - a.copy : a.madeAt < b.madeAt ? 1 : -1;
