import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { ManifestFile, Recommendation } from '../../../shared/model/package.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { type PackageContent, packageFileNames } from './package-files.ts';
import { sheetFolder } from './sheets/sheet-files.ts';
import { parseJson } from './verify/read-recommendation.ts';
import { writeFolder } from './write-folder.ts';
import { zipRoot } from './zip-root.ts';

/**
 * Writes the package folder, and the same as one zip beside it; the zip's bytes do not depend on the folder's name.
 *
 * The content is rendered before the first byte is written, and the folder is put in place by renaming: after a crash or
 * on a full disk there is the old package or none, never half of one. An earlier package in the same place is replaced if
 * nobody has changed a file of it.
 *
 * @param frozenAt ISO time that the content was rendered with; the entries of the zip have it.
 * @returns errors `folder-not-empty` where the folder holds something else, `folder-changed` and `file-in-the-way` where a file of
 * it, or the zip, is not as it was made, `disk-full`, and `cannot-write` with the folder's name and the detail.
 */
export async function writePackage(
  recommendation: Pick<Recommendation, 'round' | 'version'>,
  { listed, files }: PackageContent,
  frozenAt: string,
  folder: string,
): Promise<Result<{ readonly files: readonly ManifestFile[]; readonly zipPath: string }, AppError>> {
  const written = await writeFolder(files, folder, zipRoot(recommendation), frozenAt, (names) =>
    mayReplace(folder, names),
  );
  return written.ok ? ok({ files: listed, zipPath: written.value.zipPath }) : written;
}

/** A package of ours, with nothing in it that its manifest does not list. */
async function mayReplace(folder: string, names: readonly string[]): Promise<boolean> {
  if (!names.includes(packageFileNames.manifest)) return false;
  const listed = listedNames(await readFile(join(folder, packageFileNames.manifest), 'utf8'));
  if (listed === null) return false;
  const below = names.includes(sheetFolder) ? await readdir(join(folder, sheetFolder)) : [];
  const found = [
    ...names.filter((name) => name !== sheetFolder && name !== packageFileNames.manifest),
    ...below.map((name) => `${sheetFolder}/${name}`),
  ];
  return found.every((name) => listed.has(name));
}

const manifest = z.looseObject({
  format: z.string().startsWith('fordel-anbefaling/'),
  files: z.array(z.looseObject({ name: z.string() })),
});

/** The files a manifest lists; null for one that is not ours. */
function listedNames(text: string): ReadonlySet<string> | null {
  const parsed = parseJson(new TextEncoder().encode(text));
  const read = parsed.ok ? manifest.safeParse(parsed.value).data : undefined;
  return read === undefined ? null : new Set(read.files.map(({ name }) => name));
}
