import type { Writer } from './connection.ts';

/**
 * Takes away sources that never came to count, as a crash leaves them, and those of a command that was undone and can no
 * longer be redone. Only at the start, while nothing is being staged.
 */
export function sweepImports(db: Writer): void {
  db.run(
    `DELETE FROM import WHERE state = 'staged' AND id NOT IN (
       SELECT json_extract(change.value, '$.id')
       FROM change_log, json_each(change_log.changes) AS change
       WHERE change_log.state = 'undone' AND json_extract(change.value, '$.table') = 'import')`,
  );
}
