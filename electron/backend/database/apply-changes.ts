import type { Row, RowChange } from './capture-changes.ts';
import type { Writer } from './connection.ts';

/** Sets rows back to how they stood before (undo), or forward to how they stood after (redo). */
export function applyChanges(db: Writer, changes: readonly RowChange[], to: 'before' | 'after'): void {
  // References are checked when the transaction ends, so rows may come back in any order.
  db.run('PRAGMA defer_foreign_keys = ON');
  const ordered = to === 'before' ? changes.toReversed() : changes;
  // Rows go first, so that a row that comes back never meets another with the same natural key.
  for (const change of ordered) if (change[to] === null) remove(db, change);
  for (const change of ordered) {
    const row = change[to];
    if (row !== null) put(db, change.table, row);
  }
}

function remove(db: Writer, { table, id }: RowChange): void {
  db.run(`DELETE FROM "${table}" WHERE id = $id`, { id });
}

function put(db: Writer, table: string, row: Row): void {
  const columns = Object.keys(row);
  const quoted = columns.map((column) => `"${column}"`).join(', ');
  const updates = columns.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  db.run(
    `INSERT INTO "${table}" (${quoted}) VALUES (${columns.map((column) => `$${column}`).join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${updates}`,
    row,
  );
}
