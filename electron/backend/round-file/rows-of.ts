import type { Reader } from '../database/connection.ts';
import type { Node } from './round-file.ts';
import type { TableSpec } from './table-spec.ts';

interface StoredRow {
  readonly [column: string]: string | number | null;
}

/** The rows of a table under one row above, with all that hangs on them. */
export function rowsOf(db: Reader, spec: TableSpec, parentId: number): readonly Node[] {
  const { table, parent, columns, where, order = 'id', children = {}, own, json = [] } = spec;
  const names = Object.keys(columns);
  const hasMore = own !== undefined || Object.keys(children).length > 0;
  const selected = [
    ...names.map((name) => `"${name}"`),
    ...(hasMore ? ['id AS "row id"'] : []),
    ...(own === undefined ? [] : [`"${own.column}" AS "own id"`]),
  ];
  const rows = db.all<StoredRow>(
    `SELECT ${selected.join(', ')} FROM "${table}"
     WHERE "${parent}" = $parentId ${where === undefined ? '' : `AND ${where}`} ORDER BY ${order}`,
    { parentId },
  );
  return rows.map((row): Node => {
    const node: Record<string, unknown> = {};
    for (const name of names) node[name] = json.includes(name) ? fromJson(row[name]) : row[name];
    if (own !== undefined) node[own.key] = ownRow(db, own.spec, Number(row['own id']));
    for (const [key, child] of Object.entries(children)) node[key] = rowsOf(db, child, Number(row['row id']));
    return node;
  });
}

const fromJson = (text: string | number | null | undefined): unknown =>
  typeof text === 'string' ? (JSON.parse(text) as unknown) : null;

/** One row by its own id. */
function ownRow(db: Reader, spec: TableSpec, id: number): Node {
  const [row] = rowsOf(db, { ...spec, parent: 'id' }, id);
  if (row === undefined) throw new Error(`There is no row ${id} in ${spec.table}.`);
  return row;
}
