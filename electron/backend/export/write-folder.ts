import { randomUUID } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { atomicWrite, syncFolder, writeAndSync } from '../files/atomic-write.ts';
import { makeFolder } from '../files/make-folder.ts';
import { systemCode } from '../files/system-code.ts';
import { writeError } from '../files/write-error.ts';
import { inTheWay } from './in-the-way.ts';
import { packZip, type ZipEntry } from './zip/pack-zip.ts';

/**
 * Writes files into a new folder, and the same as one zip beside it. The folder is put in place by renaming: after a crash
 * or on a full disk there is none, never half of one.
 *
 * @param files names may have one `/` between folder and file.
 * @param root the folder inside the zip, which does not depend on where it is written.
 * @param date ISO; on every entry of the zip.
 * @param mayReplace whether a folder that holds these names may be replaced; absent = only an empty one. What is not as it was
 * made is never replaced, neither in the folder nor in the zip.
 * @returns errors `folder-not-empty`, `folder-changed`, `file-in-the-way`, `disk-full`, and `cannot-write` with the folder's name.
 */
export async function writeFolder(
  files: readonly ZipEntry[],
  targetFolder: string,
  root: string,
  date: string,
  mayReplace: (names: readonly string[]) => Promise<boolean> = async () => false,
): Promise<Result<{ readonly zipPath: string }, AppError>> {
  const folder = resolve(targetFolder);
  const name = basename(folder);
  const parent = dirname(folder);
  const temporary = join(parent, `.fordel-${randomUUID()}`);
  const zipPath = `${folder}.zip`;
  try {
    const there = await namesIn(folder);
    if (there.length > 0 && !(await mayReplace(there)))
      return fail(appError('folder-not-empty', { folder: name }));
    const zip = packZip(
      files.map((file) => ({ name: `${root}/${file.name}`, bytes: file.bytes })),
      date,
    );
    const lost = await inTheWay(folder, there.length > 0, files, zipPath, zip);
    if (lost !== null) return fail(lost);
    for (const file of files) {
      const path = join(temporary, file.name);
      makeFolder(dirname(path));
      await writeAndSync(path, file.bytes);
    }
    await syncFolder(temporary);
    await atomicWrite(zipPath, zip);
    const aside = `${temporary}-old`;
    if (there.length > 0) await rename(folder, aside);
    else await rm(folder, { recursive: true, force: true });
    try {
      await rename(temporary, folder);
    } catch (error) {
      if (there.length > 0) await rename(aside, folder);
      throw error;
    }
    await rm(aside, { recursive: true, force: true });
    await syncFolder(parent);
    return ok({ zipPath });
  } catch (error) {
    return fail(writeError(error, name));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
