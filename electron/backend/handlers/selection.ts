import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { selectionById, selections } from '../database/queries/selections.ts';
import { selectionInWorker } from '../selection/selection-in-worker.ts';
import type { Read, Write } from './context.ts';

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

export const openSample: Write<'selection.openSample'> = ({ db, selectionSample }) => {
  const made = db.get<{ readonly id: number }>(`SELECT id FROM selection_call WHERE sample = '2016'`);
  if (made !== undefined) return ok({ id: made.id });
  const { id } = db.run(`INSERT INTO selection_call (call, sample) VALUES ($call, '2016')`, {
    call: JSON.stringify(selectionSample()),
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
