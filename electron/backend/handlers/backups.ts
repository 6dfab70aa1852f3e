import { randomUUID } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { sqliteError } from '../database/sqlite-error.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import type { SaveKind } from '../host.ts';
import type { Read, ReadContext } from './context.ts';

export const list: Read<'backup.list'> = ({ backups }) => ok(backups.list());

export const make: Read<'backup.make'> = ({ backups }) => backups.make('asked');

export const inspect: Read<'backup.inspect'> = ({ backups, files }, { file }) => {
  const known = files.resolve(file);
  return known === null
    ? fail(appError('file-not-found', { file }))
    : backups.inspect(known.path, known.name);
};

export const restore: Read<'backup.restore'> = (context, { from }) => {
  const source = sourceOf(context, from);
  if (!source.ok) return source;
  const restored = context.backups.restore(source.value.path, source.value.name);
  if (!restored.ok) return restored;
  context.previews.clear();
  context.emit({ type: 'changed', roundId: null });
  return restored;
};

function sourceOf(
  { backups, files }: ReadContext,
  from: { readonly name: string } | { readonly file: string },
): Result<{ readonly path: string; readonly name: string }, AppError> {
  if ('file' in from) {
    const known = files.resolve(from.file);
    return known === null ? fail(appError('file-not-found', { file: from.file })) : ok(known);
  }
  const path = backups.find(from.name);
  return path.ok ? ok({ path: path.value, name: from.name }) : path;
}

export const exportBackup: Read<'backup.export'> = async (context, { name }) => {
  const { backups } = context;
  const made = name === null ? backups.make('asked') : null;
  if (made !== null && !made.ok) return made;
  const chosen = made?.value.name ?? name ?? '';
  const found = backups.find(chosen);
  if (!found.ok) return found;
  return await handOver(context, chosen, 'backup', async (path) =>
    atomicWrite(path, await readFile(found.value)),
  );
};

/**
 * Gives the user a file to keep: where they choose in Electron, and in the browser by a download.
 *
 * @param write puts the file at the path it is given, whole or not at all: there may be an older one, and the user has said
 *   that it may go
 */
export async function handOver(
  { files, host, info, scratch }: Pick<ReadContext, 'files' | 'host' | 'info' | 'scratch'>,
  name: string,
  kind: SaveKind,
  write: (path: string) => Promise<void>,
): Promise<
  Result<{ readonly file: ReturnType<typeof files.register>; readonly name: string } | null, AppError>
> {
  try {
    const folder = join(scratch, randomUUID());
    const path = info.door === 'electron' ? await host.chooseExportFolder(name, kind) : join(folder, name);
    if (path === null) return ok(null);
    if (info.door !== 'electron') await mkdir(folder);
    await write(path);
    return ok({ file: files.register(path, name), name });
  } catch (error) {
    return fail(sqliteError(error, name));
  }
}

/** The database is open and well: what answers when it is not is in recovery.ts. */
export const recovery: Read<'recovery.show'> = () => ok(null);

export const recover: Read<'recovery.restore'> = () => fail(appError('nothing-to-recover'));
