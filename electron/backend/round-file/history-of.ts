import type { Reader, SqlParams } from '../database/connection.ts';
import { historyParams } from '../database/queries/history.ts';
import type { RoundFileBody } from './round-file.ts';

interface LogRow {
  readonly at: string;
  readonly who: string;
  readonly command: string;
  readonly state: 'done' | 'undone' | 'abandoned';
  readonly input: string;
  readonly files: string | null;
}

/** Longer than any reason that is shown in a line. */
const longest = 300;

/** Of these only that they were done, and for which kommune: what was written in them is private. */
const privateCommands: ReadonlySet<string> = new Set([
  'privateNote.save',
  'note.set',
  'contacts.save',
  'contacts.forget',
]);

/** The log of a round as it is read, oldest first: no texts, no rows that undo could set back, no ids of this machine. */
export function historyOf(db: Reader, roundId: number): RoundFileBody['history'] {
  const params: SqlParams = { roundId };
  return db
    .all<LogRow>(
      `SELECT at, who, command, state, input,
         (SELECT group_concat(json_extract(change.value, '$.after.file_name'), ', ') FROM json_each(changes) AS change
          WHERE json_extract(change.value, '$.table') = 'import') AS files
       FROM change_log WHERE round_id = $roundId ORDER BY id`,
      params,
    )
    .map(({ at, who, command, state, input, files }) => ({
      at,
      who,
      command,
      state,
      params: readable(command, historyParams(input, files)),
    }));
}

function readable(
  command: string,
  params: ReturnType<typeof historyParams>,
): RoundFileBody['history'][number]['params'] {
  // What was undone is named in the entry of its undoing.
  const isPrivate = privateCommands.has(command) || privateCommands.has(String(params.of));
  const kept = Object.entries(params).filter(
    ([key]) =>
      key !== 'roundId' && key !== 'visit' && (!isPrivate || key === 'kommunenummer' || key === 'of'),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, typeof value === 'string' ? value.slice(0, longest) : value]),
  );
}
