import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { Read } from './context.ts';

export const info: Read<'app.info'> = (context) => ok(context.info);

export const reveal: Read<'file.reveal'> = async ({ files, host }, { file }) => {
  const known = files.resolve(file);
  if (known === null) return fail(appError('file-not-found', { file }));
  await host.reveal(known.path);
  return ok(null);
};
