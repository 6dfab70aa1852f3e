import type Database from 'better-sqlite3';

/** Tables whose rows a command may change, and undo may set back. Each has an INTEGER PRIMARY KEY called id. */
const trackedTables = [
  'round',
  'round_kommune',
  'target_version',
  'criteria_set',
  'criterion',
  'allocation',
  'lock',
  'kommune_bound',
  'capacity_as_max',
  'lot',
  'innspill',
  'capacity',
  'samarbeid',
  'vgs_region',
  'vgs_region_member',
  'fylke_plans',
  'kommune_contacts',
  'private_note',
  'minors',
  'selection_call',
  'minors_lot',
  'meeting_change',
  'meeting_outcome',
  'own_column',
  'own_cell',
  'table_layout',
  'cell_note',
  'saved_set',
  'letter_setup',
  'letter_template',
  'letter_attachment',
  'letter',
  'letter_progress',
  'form_received',
  'recommendation_details',
  'exempt_text',
  'decision',
  'readiness',
  'year_deadlines',
  'archived_round',
] as const;

export type Row = Readonly<Record<string, string | number | null>>;

/** One row before and after a command: null before = put in, null after = taken out. */
export interface RowChange {
  readonly table: string;
  readonly id: number;
  readonly before: Row | null;
  readonly after: Row | null;
}

/**
 * Has SQLite itself note every row a command changes, by triggers that live only in this connection. No handler has
 * to think of undo, and none can forget it. Of an import only the change of state is noted: its values stay where they are.
 */
export function captureChanges(database: Database.Database): void {
  const columns = columnsOfAll(database);
  const of = (table: string, event: Event): string => trigger(table, columns.get(table) ?? [], event);
  database.exec(
    [
      'CREATE TEMP TABLE captured (position INTEGER PRIMARY KEY, name TEXT, row INTEGER, before TEXT, after TEXT)',
      ...trackedTables.flatMap((table) => [of(table, 'INSERT'), of(table, 'UPDATE'), of(table, 'DELETE')]),
      of('import', 'UPDATE'),
    ].join(';\n'),
  );
}

type Event = 'INSERT' | 'UPDATE' | 'DELETE';

/** The columns of every table, asked for at once: a question for each takes longer than all the rest of the start. */
function columnsOfAll(database: Database.Database): ReadonlyMap<string, readonly string[]> {
  const rows = database
    .prepare(
      `SELECT tables.name AS name, group_concat(columns.name, ',' ORDER BY columns.cid) AS columns
       FROM sqlite_schema AS tables JOIN pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' GROUP BY tables.name`,
    )
    .all() as { readonly name: string; readonly columns: string }[];
  return new Map(rows.map(({ name, columns }) => [name, columns.split(',')]));
}

function trigger(table: string, columns: readonly string[], event: Event): string {
  const row = (which: 'OLD' | 'NEW') =>
    `json_object(${columns.map((column) => `'${column}', ${which}."${column}"`).join(', ')})`;
  const before = event === 'INSERT' ? 'NULL' : row('OLD');
  const after = event === 'DELETE' ? 'NULL' : row('NEW');
  return `CREATE TEMP TRIGGER capture_${table}_${event.toLowerCase()} AFTER ${event} ON main."${table}"
    BEGIN INSERT INTO captured (name, row, before, after)
      VALUES ('${table}', ${event === 'DELETE' ? 'OLD' : 'NEW'}.id, ${before}, ${after}); END`;
}

/** The rows changed since the last time, in order; and forgets them. */
export function takeCaptured(database: Database.Database): readonly RowChange[] {
  const rows = database.prepare('SELECT name, row, before, after FROM captured ORDER BY position').all() as {
    readonly name: string;
    readonly row: number;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  database.exec('DELETE FROM captured');
  return rows.map(({ name, row, before, after }) => ({
    table: name,
    id: row,
    before: before === null ? null : (JSON.parse(before) as Row),
    after: after === null ? null : (JSON.parse(after) as Row),
  }));
}
