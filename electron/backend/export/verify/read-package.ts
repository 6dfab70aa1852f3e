import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type AppError, appError } from '../../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { packageFileNames } from '../package-files.ts';
import { sheetFolder } from '../sheets/sheet-files.ts';
import { unpackGuarded } from './unpack-guarded.ts';

/** The files of a package by name. */
export type PackageBytes = ReadonlyMap<string, Uint8Array>;

const MB = 1024 * 1024;
/** A real package is below 2 MB; these leave room and stop what is made to fill the memory. */
const largestFile = 64 * MB;
const mostFiles = 500;

/** Reads a package folder or zip, or the one package in a folder. Nothing is ever unpacked to disk. */
export async function readPackage(path: string): Promise<Result<PackageBytes, AppError>> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return await readZip(path, name, found.size);
    const names = await readdir(path);
    if (names.includes(packageFileNames.manifest)) return await readFolder(path, name);
    return await readOnlyPackage(path, name);
  } catch (error) {
    return fail(appError('file-unreadable', { file: name, detail: detailOf(error) }));
  }
}

async function readFolder(path: string, name: string): Promise<Result<PackageBytes, AppError>> {
  const entries = await readdir(path, { withFileTypes: true });
  if (entries.length > mostFiles) return fail(appError('not-a-package', { file: name }));
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const below = entry.isDirectory() && entry.name === sheetFolder;
    const names = below ? (await readdir(join(path, entry.name))).slice(0, mostFiles) : [entry.name];
    for (const base of names) {
      const relative = below ? `${entry.name}/${base}` : base;
      const found = await stat(join(path, relative));
      if (!found.isFile()) files.set(`${relative}/`, new Uint8Array());
      else if (found.size > largestFile)
        return fail(appError('file-too-large', { file: base, limit: largestFile, kind: 'package' }));
      else files.set(relative, new Uint8Array(await readFile(join(path, relative))));
    }
  }
  return ok(files);
}

/** The one package folder in a folder, such as the place an export was written to; else the one zip. */
async function readOnlyPackage(path: string, name: string): Promise<Result<PackageBytes, AppError>> {
  const entries = await readdir(path, { withFileTypes: true });
  const folders: string[] = [];
  for (const entry of entries.filter((each) => each.isDirectory()).slice(0, mostFiles))
    if ((await readdir(join(path, entry.name))).includes(packageFileNames.manifest)) folders.push(entry.name);
  const [folder, ...more] = folders;
  if (folder !== undefined && more.length === 0) return await readFolder(join(path, folder), folder);
  const [zip, ...others] = entries.filter((each) => each.isFile() && each.name.endsWith('.zip'));
  if (folder !== undefined || zip === undefined || others.length > 0)
    return fail(appError('not-a-package', { file: name }));
  const file = join(path, zip.name);
  return await readZip(file, zip.name, (await stat(file)).size);
}

async function readZip(path: string, name: string, size: number): Promise<Result<PackageBytes, AppError>> {
  if (size > largestFile)
    return fail(appError('file-too-large', { file: name, limit: largestFile, kind: 'package' }));
  const bytes = new Uint8Array(await readFile(path));
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return fail(appError('not-a-package', { file: name }));
  const unpacked = await unpackGuarded(bytes, name);
  // What to do about a broken table is not what to do about a broken package.
  if (!unpacked.ok) return fail(appError(unpacked.error.code, { ...unpacked.error.params, kind: 'package' }));
  const files = withoutRoot(unpacked.value);
  return files === null ? fail(appError('not-a-package', { file: name })) : ok(files);
}

const inFolder = new RegExp(`^([^/]+/)?${packageFileNames.manifest.replace('.', '\\.')}$`);

/**
 * A zip holds the package in one folder of its own, or in none. What lies beside that folder keeps a name that no file of a
 * package has, `../notat.txt`, and is told as a file too many. null where there is no package, or more than one.
 */
function withoutRoot(files: PackageBytes): PackageBytes | null {
  const [manifest, ...more] = [...files.keys()].filter((name) => inFolder.test(name));
  if (manifest === undefined || more.length > 0) return null;
  const root = manifest.slice(0, -packageFileNames.manifest.length);
  return new Map(
    [...files].map(([name, bytes]) => [
      name.startsWith(root) ? name.slice(root.length) : `../${name}`,
      bytes,
    ]),
  );
}

const detailOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
