import type { SqlValue, Writer } from '../database/connection.ts';
import type { Node } from './round-file.ts';
import type { TableSpec } from './table-spec.ts';

/** Puts rows in under one row above, with all that hangs on them. Answers their ids, in order. */
export const insertRows = (
  db: Writer,
  spec: TableSpec,
  roundId: number,
  parentId: number,
  rows: readonly Node[],
): readonly number[] => rows.map((row) => insertRow(db, spec, roundId, parentId, row));

function insertRow(db: Writer, spec: TableSpec, roundId: number, parentId: number, row: Node): number {
  const { table, parent, round, columns, json = [], own, children = {} } = spec;
  const params: Record<string, SqlValue> = { [parent]: parentId };
  if (round !== undefined) params[round] = roundId;
  for (const name of Object.keys(columns)) {
    params[name] = json.includes(name) ? asJson(row[name]) : (row[name] as SqlValue);
  }
  if (own !== undefined) {
    params[own.column] = insertRow(db, own.spec, roundId, roundId, row[own.key] as Node);
  }
  const names = Object.keys(params);
  const { id } = db.run(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')})
     VALUES (${names.map((name) => `$${name}`).join(', ')})`,
    params,
  );
  for (const [key, child] of Object.entries(children)) {
    insertRows(db, child, roundId, id, row[key] as readonly Node[]);
  }
  return id;
}

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
