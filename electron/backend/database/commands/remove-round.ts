import { roundTables } from '../../round-file/round-tables.ts';
import type { TableSpec } from '../../round-file/table-spec.ts';
import type { Writer } from '../connection.ts';
import { forgetValues } from '../queries/current-values.ts';
import { forgetImportStats } from '../queries/import-stats.ts';

/** What hangs on a round and is in no round file. */
const beside = ['meeting_place', 'archived_round'] as const;

/**
 * Takes a round away with all that is in it, its log and the files that nothing else names. It is not kept for undo: the way
 * back is a backup, and what is private in it must be gone from here.
 */
export function removeRound(db: Writer, roundId: number): void {
  db.run('PRAGMA secure_delete = ON');
  // References are checked when the transaction ends, so rows may go in any order.
  db.run('PRAGMA defer_foreign_keys = ON');
  for (const spec of Object.values<TableSpec>(roundTables)) {
    removeRows(db, spec, `"${spec.parent}" = $roundId`, roundId);
  }
  for (const table of beside) db.run(`DELETE FROM "${table}" WHERE round_id = $roundId`, { roundId });
  db.run('DELETE FROM change_log WHERE round_id = $roundId', { roundId });
  db.run('DELETE FROM round WHERE id = $roundId', { roundId });
  db.run(`DELETE FROM stored_file WHERE sha256 NOT IN (
      SELECT sha256 FROM letter UNION SELECT sha256 FROM letter_template UNION SELECT sha256 FROM letter_attachment)
    AND NOT EXISTS (SELECT 1 FROM change_log WHERE instr(changes, sha256) > 0)`);
  db.run('DELETE FROM captured');
  forgetValues(db);
  forgetImportStats(db);
}

function removeRows(
  db: Writer,
  { table, children = {}, own }: TableSpec,
  where: string,
  roundId: number,
): void {
  for (const child of Object.values(children)) {
    removeRows(db, child, `"${child.parent}" IN (SELECT id FROM "${table}" WHERE ${where})`, roundId);
  }
  if (own !== undefined) removeRows(db, own.spec, `"${own.spec.parent}" = $roundId`, roundId);
  db.run(`DELETE FROM "${table}" WHERE ${where}`, { roundId });
}
