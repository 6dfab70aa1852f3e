import { logPage } from '../../../../shared/model/log-page.ts';
import type { HistoryEntry, HistoryView, LogEntry } from '../../../../shared/model/round.ts';
import type { RowChange } from '../capture-changes.ts';
import type { Reader } from '../connection.ts';

interface LogRow {
  readonly id: number;
  readonly command: string;
  readonly input: string;
  readonly at: string;
  readonly who: string;
  readonly files: string | null;
}

/** `files`: the sources that came or went, which the input names only by number. */
const columns = `id, command, input, at, who,
  (SELECT group_concat(json_extract(change.value, '$.after.file_name'), ', ') FROM json_each(changes) AS change
   WHERE json_extract(change.value, '$.table') = 'import') AS files`;

/** The command undo would take back, and the one redo would do again. */
export function historyOfRound(db: Reader, roundId: number): HistoryView {
  return { undo: entry(nextToUndo(db, roundId)), redo: entry(nextToRedo(db, roundId)) };
}

/** The newest command that stands; what is not undoable is passed by. */
export const nextToUndo = (db: Reader, roundId: number): LogRow | undefined =>
  db.get<LogRow>(
    `SELECT ${columns} FROM change_log WHERE round_id = $roundId AND undoable = 1 AND state = 'done'
     ORDER BY id DESC LIMIT 1`,
    { roundId },
  );

/** The oldest command that was taken back: they are done again in the order they were first done. */
export const nextToRedo = (db: Reader, roundId: number): LogRow | undefined =>
  db.get<LogRow>(
    `SELECT ${columns} FROM change_log WHERE round_id = $roundId AND undoable = 1 AND state = 'undone'
     ORDER BY id LIMIT 1`,
    { roundId },
  );

/**
 * A page of the audit trail of a round, newest first.
 *
 * @param before the entry the page before ended with; absent = from the newest
 */
export const logEntries = (db: Reader, roundId: number, before?: number): readonly LogEntry[] =>
  db
    .all<LogRow & { readonly state: string }>(
      `SELECT ${columns}, state FROM change_log WHERE round_id = $roundId AND id < $before
       ORDER BY id DESC LIMIT $most`,
      { roundId, before: before ?? Number.MAX_SAFE_INTEGER, most: logPage },
    )
    .map((row) => ({ ...toEntry(row), undone: row.state !== 'done' }));

/** The rows an entry changed, before and after, in the order it changed them; none where there is no such entry. */
export const changesOf = (db: Reader, id: number): readonly RowChange[] => {
  const row = db.get<{ readonly changes: string }>('SELECT changes FROM change_log WHERE id = $id', { id });
  return row === undefined ? [] : (JSON.parse(row.changes) as readonly RowChange[]);
};

const entry = (row: LogRow | undefined): HistoryEntry | null => (row === undefined ? null : toEntry(row));

export const toEntry = (row: LogRow): HistoryEntry => ({
  id: row.id,
  command: row.command,
  params: historyParams(row.input, row.files),
  at: row.at,
  who: row.who,
});

/**
 * What is told of a command beside its name.
 *
 * @param files the names of sources that came or went with it; null = none
 */
export function historyParams(input: string, files: string | null): HistoryEntry['params'] {
  const given = JSON.parse(input) as Readonly<Record<string, unknown>>;
  const params: Record<string, string | number | boolean | null> = {};
  for (const [key, value] of Object.entries(given)) {
    const simple = ['string', 'number', 'boolean'].includes(typeof value) || value === null;
    // Long texts stay in the log; a menu needs only enough to name the command.
    if (simple && key !== 'text') params[key] = value as string | number | boolean | null;
  }
  if (files !== null) params.file = files;
  return params;
}
