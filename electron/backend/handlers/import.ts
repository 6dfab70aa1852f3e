import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { Read, Write } from './context.ts';
import { pastedName } from './pasted-name.ts';

export const pick: Read<'file.pick'> = async ({ host, files }, { kind }) => {
  const paths = await host.chooseFiles(kind);
  if (paths === null) return ok(null);
  return ok(
    paths.map((path) => {
      const token = files.register(path);
      return { token, name: files.resolve(token)?.name ?? '' };
    }),
  );
};

/** What was pasted becomes a file, so that it is read, limited and checked like any other. */
export const paste: Read<'file.paste'> = async ({ files, scratch, now }, { text }) => {
  const path = join(scratch, `${randomUUID()}.txt`);
  await writeFile(path, text, 'utf8');
  const name = pastedName(now);
  return ok({ token: files.register(path, name), name });
};

export const discard: Read<'import.discard'> = ({ previews }, { previewId }) => {
  previews.remove(previewId);
  return ok(null);
};

/** The source no longer counts; what it had overruled counts again. Undo brings it back. */
export const remove: Write<'import.remove'> = ({ db }, { roundId, importId }) => {
  const { changes } = db.run(
    `UPDATE import SET state = 'removed' WHERE id = $importId AND round_id = $roundId AND state = 'valid'`,
    { importId, roundId },
  );
  return changes === 0 ? fail(appError('import-not-found', { import: importId })) : ok(null);
};
