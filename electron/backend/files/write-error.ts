import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { systemCode } from './system-code.ts';

/** What the file system has against writing, as an error of ours with the name of the file or folder. */
export function writeError(error: unknown, file: string): AppError {
  const code = systemCode(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return appError('disk-full', { file });
  return appError('cannot-write', { file, detail: code ?? String(error) });
}
