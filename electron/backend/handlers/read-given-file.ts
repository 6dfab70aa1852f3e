import { readFile, stat } from 'node:fs/promises';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import type { FileTokens } from '../files/file-tokens.ts';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A file the user gave, read whole.
 *
 * @param limit bytes.
 * @returns errors `file-not-found`, `file-empty`, `file-too-large` and `file-unreadable`, with the file's name.
 */
export async function readGivenFile(
  files: FileTokens,
  token: string,
  limit: number,
): Promise<Result<GivenFile, AppError>> {
  const known = files.resolve(token);
  if (known === null) return fail(appError('file-not-found', { file: token }));
  const { path, name } = known;
  try {
    const { size } = await stat(path);
    if (size === 0) return fail(appError('file-empty', { file: name }));
    if (size > limit) return fail(appError('file-too-large', { file: name, limit }));
    return ok({ name, bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return fail(appError('file-unreadable', { file: name, detail }));
  }
}
