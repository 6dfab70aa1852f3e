import type { RowChange } from './capture-changes.ts';
import { compactChanges } from './compact-changes.ts';
import type { Writer } from './connection.ts';

export interface LoggedCommand {
  readonly command: string;
  readonly input: unknown;
  readonly changes: readonly RowChange[];
  readonly undoable: boolean;
  readonly at: string;
  readonly who: string;
}

interface LastEntry {
  readonly id: number;
  readonly command: string;
  readonly visit: string | null;
  readonly changes: string;
}

/**
 * Writes a command to the change log, in the command's own transaction. Edits of one field in one visit become one
 * entry: it keeps the first «before» and gets the last «after». What had been undone can no longer be redone.
 */
export function logChange(db: Writer, logged: LoggedCommand): void {
  const { roundId, visit } = keysOf(logged.input);
  const changes = compactChanges(logged.changes);
  if (logged.undoable && changes.length === 0) return;
  overtakeOthers(db, roundId, changes);
  const last = db.get<LastEntry>(
    `SELECT id, command, visit, changes FROM change_log
     WHERE round_id IS $roundId AND undoable = 1 AND state <> 'abandoned' ORDER BY id DESC LIMIT 1`,
    { roundId },
  );
  if (logged.undoable) {
    db.run(`UPDATE change_log SET state = 'abandoned' WHERE round_id IS $roundId AND state = 'undone'`, {
      roundId,
    });
  }
  const same =
    last !== undefined && visit !== null && last.visit === visit && last.command === logged.command;
  if (same && logged.undoable && isDone(db, last.id)) {
    const merged = compactChanges([...(JSON.parse(last.changes) as RowChange[]), ...changes]);
    db.run(`UPDATE change_log SET changes = $changes, input = $input, at = $at WHERE id = $id`, {
      id: last.id,
      changes: JSON.stringify(merged),
      input: JSON.stringify(logged.input),
      at: logged.at,
    });
    return;
  }
  db.run(
    `INSERT INTO change_log (round_id, at, who, command, input, changes, undoable, state, visit)
     VALUES ($roundId, $at, $who, $command, $input, $changes, $undoable, 'done', $visit)`,
    {
      roundId,
      at: logged.at,
      who: logged.who,
      command: logged.command,
      input: JSON.stringify(logged.input),
      changes: JSON.stringify(logged.undoable ? changes : changes.filter(isNamed)),
      undoable: logged.undoable ? 1 : 0,
      visit,
    },
  );
}

/**
 * What cannot be undone needs no rows: only the sources that came or went are read of them, for their names. The rest
 * would be a copy of what was written, contacts too, that nothing ever takes away.
 */
const isNamed = ({ table }: RowChange): boolean => table === 'import';

/** Rows of no round, which the histories of all rounds may change. */
const ofNoRound: ReadonlySet<string> = new Set(['saved_set', 'selection_call']);

/**
 * What another round did to a row before this command did can be undone no more: to set the row back would take this
 * command back with it, in a history that does not tell of it.
 */
function overtakeOthers(db: Writer, roundId: number | null, changes: readonly RowChange[]): void {
  for (const { table, id } of changes) {
    if (!ofNoRound.has(table)) continue;
    db.run(
      `UPDATE change_log SET undoable = iif(state = 'done', 0, undoable), state = iif(state = 'undone', 'abandoned', state)
       WHERE round_id IS NOT $roundId AND undoable = 1 AND state <> 'abandoned' AND EXISTS (
         SELECT 1 FROM json_each(changes) AS change
         WHERE json_extract(change.value, '$.table') = $table AND json_extract(change.value, '$.id') = $id)`,
      { roundId, table, id },
    );
  }
}

const isDone = (db: Writer, id: number): boolean =>
  db.get<{ readonly state: string }>('SELECT state FROM change_log WHERE id = $id', { id })?.state === 'done';

function keysOf(input: unknown): { readonly roundId: number | null; readonly visit: string | null } {
  const object: Readonly<Record<string, unknown>> =
    typeof input === 'object' && input !== null ? { ...input } : {};
  const { roundId, visit } = object;
  return {
    roundId: typeof roundId === 'number' ? roundId : null,
    visit: typeof visit === 'string' ? visit : null,
  };
}
