import type { Writer } from '../database/connection.ts';
import { insertRows } from './insert-rows.ts';
import { ownColumnIds, renamedLayout, renamedNotes } from './own-column-keys.ts';
import { receivedIndicators } from './renamed-indicators.ts';
import type { RoundFile } from './round-file.ts';
import { type RoundTable, roundTables } from './round-tables.ts';

interface Received {
  /** What the user calls the file, for the history. */
  readonly file: string;
  readonly who: string;
  readonly now: string;
  /** What tells the round from another of the same year and fylke here; '' = nothing. It is not in the file. */
  readonly label: string;
}

/**
 * Puts the round of a file into the database, in the transaction of the command. Ids are new; all else is as in the file.
 * What breaks a rule of the database is thrown by SQLite, and then nothing has been put in.
 *
 * @returns the id of the round
 */
export function insertRound(
  db: Writer,
  { head, body }: RoundFile,
  { file, who, now, label }: Received,
): number {
  const { round, history, files } = body;
  const { fresh, tables } = receivedIndicators(db, body);
  for (const indicator of fresh) {
    db.run(
      `INSERT INTO indicator (id, name_nb, name_nn, short_nb, short_nn, unit, scale, direction, carry_over, source, own)
       VALUES ($id, $name_nb, $name_nn, $short_nb, $short_nn, $unit, $scale, $direction, $carry_over, $source, 1)`,
      indicator,
    );
  }
  for (const stored of files) {
    db.run(
      `INSERT INTO stored_file (sha256, bytes, content) VALUES ($sha256, $bytes, $content)
       ON CONFLICT (sha256) DO NOTHING`,
      stored,
    );
  }
  const { id: roundId } = db.run(
    `INSERT INTO round (year, fylkesnummer, fylke, structure, sample, note_nb, note_nn, created_at, label)
     VALUES ($year, $fylkesnummer, $fylke, $structure, $sample, $note_nb, $note_nn, $created_at, $label)`,
    { ...round, label },
  );
  const put = (key: RoundTable, rows = tables[key]): readonly number[] =>
    insertRows(db, roundTables[key], roundId, roundId, rows);
  const own = ownColumnIds(put('ownColumns'));
  put('layout', renamedLayout(tables.layout, own));
  put('cellNotes', renamedNotes(tables.cellNotes, own));
  for (const key of Object.keys(roundTables) as RoundTable[]) {
    if (key !== 'ownColumns' && key !== 'layout' && key !== 'cellNotes') put(key);
  }
  const log = (entry: Omit<RoundFile['body']['history'][number], 'params'>, input: object): void =>
    void db.run(
      `INSERT INTO change_log (round_id, at, who, command, input, changes, undoable, state, visit)
       VALUES ($roundId, $at, $who, $command, $input, '[]', 0, $state, NULL)`,
      { roundId, ...entry, input: JSON.stringify(input) },
    );
  for (const { params, ...entry } of history) log(entry, params);
  log({ at: now, who, command: 'round.import', state: 'done' }, { file, from: head.madeBy });
  // The rows are in the file, and undo does not take them back: the log need not hold them a second time.
  db.run('DELETE FROM captured');
  return roundId;
}
