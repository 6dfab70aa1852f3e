import { appError } from '../../../shared/contract/errors.ts';
import { fail, ok } from '../../../shared/model/result.ts';
import type { HistoryEntry } from '../../../shared/model/round.ts';
import { applyChanges } from '../database/apply-changes.ts';
import type { Writer } from '../database/connection.ts';
import { changesOf, logEntries, nextToRedo, nextToUndo, toEntry } from '../database/queries/history.ts';
import type { Read, Write } from './context.ts';

export const list: Read<'history.list'> = ({ db }, { roundId, before }) =>
  ok(logEntries(db, roundId, before));

/** Sets the rows of the last command back. The undoing is itself written to the log, with what it undid. */
export const undo: Write<'history.undo'> = ({ db, tell }, { roundId }) => {
  const last = nextToUndo(db, roundId);
  if (last === undefined) return fail(appError('nothing-to-undo'));
  if (!setRows(db, last.id, 'before')) return fail(appError('history-overtaken'));
  db.run(`UPDATE change_log SET state = 'undone' WHERE id = $id`, { id: last.id });
  const entry = toEntry(last);
  tell(named(entry));
  return ok(entry);
};

export const redo: Write<'history.redo'> = ({ db, tell }, { roundId }) => {
  const next = nextToRedo(db, roundId);
  if (next === undefined) return fail(appError('nothing-to-redo'));
  if (!setRows(db, next.id, 'after')) return fail(appError('history-overtaken'));
  db.run(`UPDATE change_log SET state = 'done' WHERE id = $id`, { id: next.id });
  const entry = toEntry(next);
  tell(named(entry));
  return ok(entry);
};

/** A copy, not a reference: what was redone may be typed on, and be another by then. */
const named = ({ command, params }: HistoryEntry): HistoryEntry['params'] => ({ ...params, of: command });

/** False where the name of a row that would come back is another's by now: what belongs to no round, any round may name. */
function setRows(db: Writer, entry: number, to: 'before' | 'after'): boolean {
  try {
    applyChanges(db, changesOf(db, entry), to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE') return false;
    throw error;
  }
}
