import Database from 'better-sqlite3';

/**
 * Every row of a database, table by table. Left out is what is no part of a round's state: the log itself, imports
 * that are not confirmed with their values (undo of an import leaves them for redo), files kept by their checksum
 * (the rows that name them are there), and what is remembered of how a file was read and where a meeting stood.
 */
export function dumpDatabase(file: string): string {
  const database = new Database(file, { readonly: true });
  try {
    return dumpTables(database, ['change_log', 'stored_file', 'column_mapping', 'meeting_place']);
  } finally {
    database.close();
  }
}

/** The same of a database that is open, with all but the tables named. */
export function dumpTables(database: Database.Database, without: readonly string[]): string {
  const tables = database
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[];
  return tables
    .filter((table) => !without.includes(table))
    .map((table) => {
      const rows = database.prepare(`SELECT * FROM "${table}" ${onlyOf[table] ?? ''}`).all();
      return `${table}\n${rows
        .map((row) => JSON.stringify(row))
        .toSorted()
        .join('\n')}`;
    })
    .join('\n\n');
}

const onlyOf: Readonly<Record<string, string>> = {
  import: `WHERE state <> 'staged'`,
  value: `WHERE import_id IN (SELECT id FROM import WHERE state <> 'staged')`,
};
