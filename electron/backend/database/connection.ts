import type Database from 'better-sqlite3';

export type SqlValue = string | number | null;
export type SqlParams = Readonly<Record<string, SqlValue>>;

/** A handler that only reads is given this, and cannot write. */
export interface Reader {
  readonly all: <Row>(sql: string, params?: SqlParams) => readonly Row[];
  readonly get: <Row>(sql: string, params?: SqlParams) => Row | undefined;
}

/** Only inside the router's transaction. */
export interface Writer extends Reader {
  /** Runs one statement; answers how many rows it changed and the id of the last one put in. */
  readonly run: (sql: string, params?: SqlParams) => { readonly changes: number; readonly id: number };
}

/** Prepared statements are kept by their text: handlers write plain SQL and pay for parsing once. */
export function connection(database: Database.Database): Writer {
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const made = database.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    all: <Row>(sql: string, params: SqlParams = {}) => prepare(sql).all(params) as Row[],
    get: <Row>(sql: string, params: SqlParams = {}) => prepare(sql).get(params) as Row | undefined,
    run: (sql, params = {}) => {
      const { changes, lastInsertRowid } = prepare(sql).run(params);
      return { changes, id: Number(lastInsertRowid) };
    },
  };
}
