import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import { applyChanges } from '../database/apply-changes.ts';
import { changesOf, historyEntries, nextToRedo, nextToUndo, toEntry } from '../database/queries/history.ts';
import type { Read, Write } from './context.ts';

export const list: Read<'history.list'> = ({ db }, { roundId }) => ok(historyEntries(db, roundId));

/** Sets the rows of the last command back. The undoing is itself written to the log. */
export const undo: Write<'history.undo'> = ({ db }, { roundId }) => {
  const last = nextToUndo(db, roundId);
  if (last === undefined) return fail(appError('nothing-to-undo'));
  applyChanges(db, changesOf(db, last.id), 'before');
  db.run(`UPDATE change_log SET state = 'undone' WHERE id = $id`, { id: last.id });
  return ok(toEntry(last));
};

export const redo: Write<'history.redo'> = ({ db }, { roundId }) => {
  const next = nextToRedo(db, roundId);
  if (next === undefined) return fail(appError('nothing-to-redo'));
  applyChanges(db, changesOf(db, next.id), 'after');
  db.run(`UPDATE change_log SET state = 'done' WHERE id = $id`, { id: next.id });
  return ok(toEntry(next));
};
