import { unpackGuarded } from '../verify/unpack-guarded.ts';
import { packZip } from './pack-zip.ts';

/** Where the first entry of a zip keeps its date: days in 5 bits, months in 4, years from 1980 in 7. */
const dateAt = 12;

/**
 * Whether a zip, or a document that is one, lies as Fordel packed it: packed again from its own content it is the same bytes.
 * Word, Excel and a file manager pack in another way and stamp their own time, so that what somebody has changed and saved
 * is not. For what was made without a manifest.
 */
export async function asPacked(bytes: Uint8Array): Promise<boolean> {
  const unpacked = await unpackGuarded(bytes, 'zip');
  if (!unpacked.ok || unpacked.value.size === 0) return false;
  const date = dateOf(bytes);
  if (date === null) return false;
  const entries = [...unpacked.value].map(([name, content]) => ({ name, bytes: content }));
  return Buffer.compare(packZip(entries, date), bytes) === 0;
}

/** null for a date that Fordel never stamps: some programs leave it out, and what packs for us knows no year after 2099. */
function dateOf(bytes: Uint8Array): string | null {
  const packed = (bytes[dateAt] ?? 0) + 256 * (bytes[dateAt + 1] ?? 0);
  const [day, month, year] = [packed & 31, (packed >> 5) & 15, 1980 + (packed >> 9)];
  if (day < 1 || month < 1 || month > 12 || year > 2099) return null;
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
