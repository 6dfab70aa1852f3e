import { type Zippable, zipSync } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A zip in the order given, with one time on every entry. A zip has local time without a zone: noon of a date is the
 * same bytes wherever the program runs.
 *
 * @param date ISO date or time; absent = 1980, the first year a zip knows.
 */
export function packZip(entries: readonly ZipEntry[], date = '1980-01-01'): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const files: Zippable = {};
  for (const { name, bytes } of entries) files[name] = bytes;
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, day, 12) });
}
