import { statfsSync } from 'node:fs';
import type { UnsafePlace } from '../../../../shared/model/backup.ts';

/** Folders as the services name them on Windows, macOS and Linux. */
const syncServices: readonly (readonly [RegExp, string])[] = [
  [/^OneDrive([ -].*)?$/i, 'OneDrive'],
  [/^Dropbox([ (-].*)?$/i, 'Dropbox'],
  [/^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i, 'iCloud'],
  [/^(Google ?Drive([ -].*)?|GoogleDrive-.*|DriveFS)$/i, 'Google Drive'],
  [/^Box( Sync)?$/, 'Box'],
  [/^Nextcloud$/i, 'Nextcloud'],
];

/** `f_type` of statfs(2), from Linux' linux/magic.h: NFS, SMB, CIFS, SMB2, AFS, Coda, 9P. */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x01021997]);

const fileSystemType = (folder: string): number | null => {
  try {
    // The number is signed on some systems.
    return statfsSync(folder).type >>> 0;
  } catch {
    return null;
  }
};

/**
 * Whether the data folder is one that others write to as well. SQLite's locks do not hold on network drives, and a
 * service that copies files takes the database and its log at different moments; both can damage it
 * (sqlite.org/howtocorrupt.html, 2.1 and 1.4).
 *
 * @param folder absolute
 * @param typeOf the file system's type number; null where it is not told
 */
export function unsafePlace(
  folder: string,
  typeOf: (folder: string) => number | null = fileSystemType,
): UnsafePlace | null {
  const service = folder
    .split(/[\\/]/)
    .map((segment) => syncServices.find(([name]) => name.test(segment))?.[1])
    .find((name) => name !== undefined);
  if (service !== undefined) return { kind: 'sync', service };
  // \\server\share, but not \\?\C:\ or \\.\, which are local.
  if (/^[\\/]{2}[^\\/?.]/.test(folder)) return { kind: 'network', service: null };
  const type = process.platform === 'linux' ? typeOf(folder) : null;
  return type !== null && networkTypes.has(type) ? { kind: 'network', service: null } : null;
}
