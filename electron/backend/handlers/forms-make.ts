import { appError } from '../../../shared/contract/errors.ts';
import { formWords } from '../../../shared/i18n/form-words.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { lettersView } from '../database/queries/letters-view.ts';
import { roundById } from '../database/queries/round-row.ts';
import { kommuneFileName } from '../export/kommune-file-name.ts';
import { countyName } from '../export/letters/county-name.ts';
import { writeFolder } from '../export/write-folder.ts';
import type { ZipEntry } from '../export/zip/pack-zip.ts';
import { fileSystemName } from '../files/file-system-name.ts';
import type { FormContent } from '../forms/make/form-content.ts';
import type { Read } from './context.ts';
import { madeFolder } from './made-folder.ts';

/** What writes documents takes long to load, and is loaded when it is asked for. */
const makers = {
  xlsx: async (content: FormContent) => (await import('../forms/make/form-xlsx.ts')).formXlsx(content),
  docx: async (content: FormContent) => (await import('../forms/make/form-docx.ts')).formDocx(content),
} as const;

/**
 * A form for each kommune, in the language of its letter. All kommuner get one, those that are not asked to settle too.
 * Where the sources of a målform disagree the user is asked first, as for the letters.
 */
export const make: Read<'forms.make'> = async ({ db, register, host, files, now }, input) => {
  const { roundId, kommuner, kinds, neutral } = input;
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const view = lettersView(db, register, roundId, now);
  if (!view.ok) return view;
  const { setup } = view.value;
  const unknown = (kommuner ?? []).find((one) => view.value.kommuner.every((k) => k.kommunenummer !== one));
  if (unknown !== undefined) return fail(appError('kommune-not-found', { kommune: unknown }));
  const chosen = view.value.kommuner.filter(
    (one) => kommuner === null || kommuner.includes(one.kommunenummer),
  );
  const unsure = chosen.filter((one) => one.languageMissing === 'uncertain');
  if (unsure.length > 0) {
    return fail(appError('form-language', { kommuner: unsure.map(({ name }) => name).join(', ') }));
  }
  const { year, fylke } = round.value;
  const made: ZipEntry[] = [];
  for (const { kommunenummer, name, language } of chosen) {
    const content: FormContent = {
      kommunenummer,
      name,
      year,
      sender: countyName(fylke),
      language: language ?? neutral,
      deadline: setup.deadline,
      email: setup.contactEmail,
    };
    const word = formWords(content.language).fileName.toLowerCase();
    for (const kind of new Set(kinds)) {
      const file = `${kommuneFileName(kommunenummer, name)}-${word}-${year}.${kind}`;
      made.push({ name: file, bytes: await makers[kind](content) });
    }
  }
  const root = fileSystemName(`Svarskjema ${fylke} ${year}`);
  const folder = await host.chooseExportFolder(root, 'forms');
  if (folder === null) return ok(null);
  // The zip's own clock stands still: the same round gives the same bytes.
  const names = new Set(made.map(({ name }) => name));
  const written = await writeFolder(made, folder, root, '1980-01-01', async (there) =>
    there.every((name) => names.has(name)),
  );
  if (!written.ok) return written;
  return ok({
    ...madeFolder(files, folder, written.value.zipPath),
    files: made.map(({ name }) => name),
  });
};
