import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { z } from 'zod';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { systemCode } from '../files/system-code.ts';
import { sha256 } from './sha256.ts';
import { parseJson } from './verify/read-recommendation.ts';
import { unpackGuarded } from './verify/unpack-guarded.ts';
import { asPacked } from './zip/as-packed.ts';
import type { ZipEntry } from './zip/pack-zip.ts';

const manifestName = 'manifest.json';

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * What would be lost by writing here: the first file that is not as Fordel made it. A letter that somebody has opened and
 * changed has the name it always had, so names tell nothing; a file may go where it is the same as the new one, as the manifest
 * beside it says, or as in the zip that was written with it. Letters and forms have no manifest: where of folder and zip only the
 * one is left, each file in it, or the zip, must lie as Fordel packs it.
 *
 * @param folder the folder to be replaced; not looked into where `taken` is false.
 * @returns `folder-changed` with the file, `file-in-the-way` with the zip, or null.
 */
export async function inTheWay(
  folder: string,
  taken: boolean,
  files: readonly ZipEntry[],
  zipPath: string,
  zipBytes: Uint8Array,
): Promise<AppError | null> {
  const there = taken ? await filesIn(folder) : new Map<string, Uint8Array>();
  const beside = await bytesOf(zipPath);
  const zipped = beside === null ? null : await entriesOf(beside);
  const fresh = new Map(files.map(({ name, bytes }) => [name, sha256(bytes)]));
  const made = [fresh, sumsOf(there), zipped === null ? new Map<string, string>() : actualSums(zipped)];
  const nothingBeside = beside === null && !there.has(manifestName);
  for (const [name, bytes] of there)
    if (!(isKnown(name, bytes, made) || (nothingBeside && (await asPacked(bytes)))))
      return appError('folder-changed', { folder: basename(folder), file: name });
  if (beside === null || Buffer.compare(beside, zipBytes) === 0) return null;
  const own = zipped === null ? [] : [sumsOf(zipped), actualSums(there)];
  const whole = zipped !== null && [...zipped].every(([name, bytes]) => isKnown(name, bytes, own));
  const alone = zipped !== null && there.size === 0 && !zipped.has(manifestName);
  return whole || (alone && (await asPacked(beside)))
    ? null
    : appError('file-in-the-way', { file: basename(zipPath) });
}

const isKnown = (name: string, bytes: Uint8Array, sums: readonly ReadonlyMap<string, string>[]): boolean => {
  const sum = sha256(bytes);
  // A manifest cannot list itself; one that lists something is ours.
  return sums.some((known) => known.get(name) === sum || (name === manifestName && known.has(manifestName)));
};

const manifest = z.looseObject({
  format: z.string().startsWith('fordel-'),
  files: z.array(z.looseObject({ name: z.string(), sha256: z.string() })),
});

/** What a manifest of ours says its files are. */
function sumsOf(files: Files): ReadonlyMap<string, string> {
  const bytes = files.get(manifestName);
  const parsed = bytes === undefined ? null : parseJson(bytes);
  const read = parsed?.ok ? manifest.safeParse(parsed.value).data : undefined;
  if (read === undefined) return new Map();
  return new Map([...read.files.map((one) => [one.name, one.sha256] as const), [manifestName, '']]);
}

const actualSums = (files: Files): ReadonlyMap<string, string> =>
  new Map([...files].filter(([name]) => name !== manifestName).map(([name, bytes]) => [name, sha256(bytes)]));

async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((each) => !each.isDirectory())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll(sep, '/'), new Uint8Array(await readFile(path)));
  }
  return files;
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Without the one folder that all of ours are in; null for what is no zip, or has no such folder. */
async function entriesOf(bytes: Uint8Array): Promise<Files | null> {
  const unpacked = await unpackGuarded(bytes, 'zip');
  if (!unpacked.ok) return null;
  const roots = new Set([...unpacked.value.keys()].map((name) => name.split('/')[0]));
  if (roots.size !== 1 || [...unpacked.value.keys()].some((name) => !name.includes('/'))) return null;
  return new Map([...unpacked.value].map(([name, part]) => [name.slice(name.indexOf('/') + 1), part]));
}
