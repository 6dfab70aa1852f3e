import { type AppError, appError } from '../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { type Bridge, type NamedFile, refusalIn } from '../bridge/bridge.ts';

/** A file that could not be taken, and why. */
export interface NotTaken {
  readonly name: string;
  readonly error: AppError;
}

/**
 * The files as the backend knows them, each by itself: a folder among them, or a file that is too large or locked, keeps
 * none of the others back. A host that cannot use one leaves it out.
 *
 * @param folders names of those that are folders
 */
export const registerEach = (
  bridge: Bridge,
  files: readonly File[],
  folders: readonly string[],
): Promise<readonly Result<NamedFile, NotTaken>[]> =>
  Promise.all(
    files.map(async (file) => {
      const { name } = file;
      const unreadable = (params: AppError['params']) =>
        fail({ name, error: appError('file-unreadable', { file: name, ...params }) });
      if (folders.includes(name)) return unreadable({ looksLike: 'folder' });
      try {
        const [given] = await bridge.registerDroppedFiles([file]);
        return given === undefined ? unreadable({}) : ok(given);
      } catch (cause) {
        const told = refusalIn(cause);
        return told === null ? unreadable({ detail: String(cause) }) : fail({ name, error: told });
      }
    }),
  );
