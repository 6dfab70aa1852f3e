import { appError } from '../../../shared/contract/errors.ts';
import { velgWords } from '../../../shared/i18n/velg-words.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { selectionById, selections } from '../database/queries/selections.ts';
import { fileSystemName } from '../files/file-system-name.ts';
import { loadSelectionSample } from '../load-resources.ts';
import { selectionInWorker } from '../selection/selection-in-worker.ts';
import type { Read, Write } from './context.ts';
import { madeFolder } from './made-folder.ts';

export const list: Read<'selection.list'> = ({ db }) => ok(selections(db));

export const save: Write<'selection.save'> = ({ db }, { id, call }) => {
  const text = JSON.stringify(call);
  if (id === null) {
    const made = db.run('INSERT INTO selection_call (call) VALUES ($text)', { text });
    return ok({ id: made.id });
  }
  const known = selectionById(db, id);
  if (!known.ok) return known;
  db.run('UPDATE selection_call SET call = $text WHERE id = $id', { id, text });
  return ok({ id });
};

export const remove: Write<'selection.remove'> = ({ db }, { id }) => {
  const known = selectionById(db, id);
  if (!known.ok) return known;
  db.run('DELETE FROM selection_call WHERE id = $id', { id });
  return ok(null);
};

export const openSample: Write<'selection.openSample'> = ({ db, resources }) => {
  const made = db.get<{ readonly id: number }>(`SELECT id FROM selection_call WHERE sample = '2016'`);
  if (made !== undefined) return ok({ id: made.id });
  const { id } = db.run(`INSERT INTO selection_call (call, sample) VALUES ($call, '2016')`, {
    call: JSON.stringify(loadSelectionSample(resources)),
  });
  return ok({ id });
};

export const show: Read<'selection.show'> = async ({ db, jobs }, { id, job }) => {
  const known = selectionById(db, id);
  if (!known.ok) return known;
  const signal = jobs.begin(job);
  try {
    const outcome = await selectionInWorker(known.value, signal);
    return outcome === null ? fail(appError('selection-cancelled')) : ok(outcome);
  } finally {
    jobs.end(job, signal);
  }
};

/** A letter and a workbook. The same call gives the same bytes; nothing is kept of it here. */
export const exportDocuments: Read<'selection.export'> = async (context, { id, language }) => {
  const { db, files, host, jobs, now } = context;
  const known = selectionById(db, id);
  if (!known.ok) return known;
  const name = fileSystemName(velgWords(language).papers.fileName(known.value.name));
  const folder = await host.chooseExportFolder(name, 'selection');
  if (folder === null) return ok(null);
  const job = `selection.export ${id}`;
  const signal = jobs.begin(job);
  try {
    const outcome = await selectionInWorker(known.value, signal);
    if (outcome === null) return fail(appError('selection-cancelled'));
    const [{ selectionFiles }, { writeFolder }] = await Promise.all([
      import('../selection/selection-files.ts'),
      import('../export/write-folder.ts'),
    ]);
    const written = await writeFolder(
      await selectionFiles(known.value, outcome, language),
      folder,
      name,
      now,
    );
    if (!written.ok) return written;
    return ok({
      ...madeFolder(files, folder, written.value.zipPath),
    });
  } finally {
    jobs.end(job, signal);
  }
};
