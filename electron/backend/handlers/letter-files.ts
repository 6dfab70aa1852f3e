import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appError } from '../../../shared/contract/errors.ts';
import type { LetterView, MadeFile } from '../../../shared/contract/letter-calls.ts';
import { letterWords } from '../../../shared/i18n/letter-words.ts';
import type { TemplateKind } from '../../../shared/model/letter.ts';
import type { Language } from '../../../shared/model/package.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { storeFile } from '../database/commands/store-file.ts';
import { roundById } from '../database/queries/round-row.ts';
import { storedFile } from '../database/queries/stored-file.ts';
import type { Read, ReadContext } from './context.ts';
import { type GivenFile, readGivenFile } from './read-given-file.ts';
import type { Staged } from './staged.ts';

const MB = 1024 * 1024;
/** A letter with a coat of arms is below 1 MB; IMDi's letters below 2. */
const largestTemplate = 5 * MB;
const largestAttachment = 10 * MB;

export interface PreparedTemplate {
  readonly roundId: number;
  readonly kind: TemplateKind;
  readonly language: Language;
  /** null = back to the standard one. */
  readonly given: GivenFile | null;
}

export const setTemplate: Staged<'letters.setTemplate', PreparedTemplate> = {
  prepare: async ({ db, files }, { roundId, kind, language, file }) => {
    const round = roundById(db, roundId);
    if (!round.ok) return round;
    if (file === null) return ok({ roundId, kind, language, given: null });
    const given = await readGivenFile(files, file, largestTemplate);
    if (!given.ok) return given;
    const { checkTemplate } = await import('../export/letters/check-template.ts');
    const checked = await checkTemplate(given.value.bytes, given.value.name, kind);
    return checked.ok ? ok({ roundId, kind, language, given: given.value }) : checked;
  },
  write: ({ db }, { roundId, kind, language, given }) => {
    if (given === null) {
      db.run(
        'DELETE FROM letter_template WHERE round_id = $roundId AND kind = $kind AND language = $language',
        { roundId, kind, language },
      );
      return ok(null);
    }
    db.run(
      `INSERT INTO letter_template (round_id, kind, language, file_name, sha256)
       VALUES ($roundId, $kind, $language, $name, $sha256)
       ON CONFLICT (round_id, kind, language) DO UPDATE SET
         file_name = excluded.file_name, sha256 = excluded.sha256`,
      { roundId, kind, language, name: given.name, sha256: storeFile(db, given.bytes) },
    );
    return ok(null);
  },
};

export interface PreparedAttachment {
  readonly roundId: number;
  readonly kind: 'imdi' | 'other';
  readonly title: string;
  readonly given: GivenFile;
}

export const addAttachment: Staged<'letters.addAttachment', PreparedAttachment> = {
  prepare: async ({ db, files }, { roundId, kind, title, file }) => {
    const round = roundById(db, roundId);
    if (!round.ok) return round;
    const given = await readGivenFile(files, file, largestAttachment);
    return given.ok ? ok({ roundId, kind, title, given: given.value }) : given;
  },
  write: ({ db }, { roundId, kind, title, given }) => {
    const { id } = db.run(
      `INSERT INTO letter_attachment (round_id, kind, title, file_name, sha256)
       VALUES ($roundId, $kind, $title, $name, $sha256)`,
      { roundId, kind, title, name: given.name, sha256: storeFile(db, given.bytes) },
    );
    return ok({ id, kind, title, fileName: given.name, bytes: given.bytes.length });
  },
};

export const giveTemplate: Read<'letters.standardTemplate'> = async (context, { kind, language }) => {
  const name = letterWords(language).templateFile[kind];
  // What writes Word files is loaded when one is asked for.
  if (kind === 'recommendation' || kind === 'case') {
    const { standardPackageTemplate } = await import(
      '../export/package-template/standard-package-template.ts'
    );
    return ok(await made(context, name, await standardPackageTemplate(kind, language)));
  }
  const { standardTemplate } = await import('../export/letters/standard-template.ts');
  return ok(await made(context, name, await standardTemplate(kind, language)));
};

export const open: Read<'letters.open'> = async (context, { roundId, id }) => {
  const row = context.db.get<LetterView & { readonly sha256: string; readonly fileName: string }>(
    `SELECT id, kommunenummer, kind, language, made_on AS madeOn, deadline, sent_on AS sentOn,
            journal_number AS journalNumber, journal_date AS journalDate, subject, body, sha256,
            file_name AS fileName
     FROM letter WHERE id = $id AND round_id = $roundId`,
    { id, roundId },
  );
  if (row === undefined) return fail(appError('letter-not-found'));
  const { sha256, fileName, ...letter } = row;
  return ok({ ...letter, ...(await made(context, fileName, storedFile(context.db, sha256))) });
};

/** A file for the user to save, in this process's own folder. */
async function made(
  { files, scratch }: Pick<ReadContext, 'files' | 'scratch'>,
  name: string,
  bytes: Uint8Array,
): Promise<MadeFile> {
  const folder = join(scratch, randomUUID());
  await mkdir(folder);
  const path = join(folder, name);
  await writeFile(path, bytes);
  return { file: files.register(path, name), name };
}
