import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import type { ManifestFile, Recommendation } from '../../../shared/model/package.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { atomicWrite, syncFolder, writeAndSync } from '../files/atomic-write.ts';
import { packageFileNames, packageFiles } from './package-files.ts';
import { packZip } from './zip/pack-zip.ts';
import { zipRoot } from './zip-root.ts';

/**
 * Writes the package folder, and the same as one zip beside it; the zip's bytes do not depend on the folder's name.
 *
 * Everything is rendered before the first byte is written, and the folder is put in place by renaming: after a crash or
 * on a full disk there is the old package or none, never half of one. An earlier package in the same place is replaced.
 *
 * @param frozenAt ISO time; the only clock in the package.
 * @returns errors `folder-not-empty` where the folder holds something else, `disk-full`, and `cannot-write` with the
 * folder's name and the detail.
 */
export async function writePackage(
  recommendation: Recommendation,
  frozenAt: string,
  programVersion: string,
  targetFolder: string,
): Promise<Result<{ readonly files: readonly ManifestFile[]; readonly zipPath: string }, AppError>> {
  const folder = resolve(targetFolder);
  const { listed, files } = await packageFiles(recommendation, frozenAt, programVersion);
  const folderName = basename(folder);
  const root = zipRoot(recommendation);
  const zip = packZip(
    files.map(({ name, bytes }) => ({ name: `${root}/${name}`, bytes })),
    frozenAt,
  );
  const parent = dirname(folder);
  const temporary = join(parent, `.fordel-${randomUUID()}`);
  const zipPath = `${folder}.zip`;
  try {
    if (!(await mayReplace(folder))) return fail(appError('folder-not-empty', { folder: folderName }));
    await mkdir(temporary, { recursive: true });
    for (const { name, bytes } of files) await writeAndSync(join(temporary, name), bytes);
    await syncFolder(temporary);
    await atomicWrite(zipPath, zip);
    await putInPlace(temporary, folder);
    await syncFolder(parent);
    return ok({ files: listed, zipPath });
  } catch (error) {
    return fail(writeError(error, folderName));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Nothing there, an empty folder, or a package of ours. */
async function mayReplace(folder: string): Promise<boolean> {
  const names: readonly string[] = await readdir(folder).catch((error: unknown): readonly string[] => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  if (names.length === 0) return true;
  if (!names.includes(packageFileNames.manifest)) return false;
  const known = new Set<string>(Object.values(packageFileNames));
  if (names.some((name) => !known.has(name))) return false;
  const text = await readFile(join(folder, packageFileNames.manifest), 'utf8');
  return /"format":\s*"fordel-anbefaling\//.test(text);
}

/** A folder cannot be renamed onto one that has files: the old one steps aside, and comes back if that fails. */
async function putInPlace(temporary: string, folder: string): Promise<void> {
  const aside = `${temporary}-old`;
  const had = await rename(folder, aside).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(temporary, folder);
  } catch (error) {
    if (had) await rename(aside, folder);
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

function writeError(error: unknown, path: string): AppError {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return appError('disk-full', { file: path });
  return appError('cannot-write', { file: path, detail: code ?? String(error) });
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
