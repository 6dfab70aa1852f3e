import type Database from 'better-sqlite3';

export interface TableShape {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The tables of a database with their columns, in the order of their names. */
export function tablesOf(database: Database.Database): readonly TableShape[] {
  const tables = database
    .prepare(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name`,
    )
    .pluck()
    .all() as string[];
  const columns = database.prepare('SELECT name FROM pragma_table_info(?) ORDER BY cid').pluck();
  return tables.map((table) => ({ table, columns: columns.all(table) as string[] }));
}
