import {
  type CellNote,
  type ColumnField,
  type ColumnPlace,
  noLayout,
  type OwnColumn,
  type OwnColumnKind,
  type TableLayout,
} from '../../../../shared/model/table-layout.ts';
import type { Reader } from '../connection.ts';

interface CellRow {
  readonly columnId: number;
  readonly kommunenummer: string;
  readonly text: string | null;
  readonly number: number | null;
}

/** The user's own columns with their cells, the order of all columns, and the notes. */
export function tableOfRound(db: Reader, roundId: number): TableLayout {
  const columns = db.all<{
    readonly id: number;
    readonly name: string;
    readonly kind: OwnColumnKind;
    readonly field: string | null;
  }>('SELECT id, name, kind, field FROM own_column WHERE round_id = $roundId ORDER BY id', { roundId });
  const cells = new Map<number, Record<string, string | number>>();
  for (const cell of db.all<CellRow>(
    `SELECT c.column_id AS columnId, c.kommunenummer, c.text, c.number
     FROM own_cell c JOIN own_column o ON o.id = c.column_id WHERE o.round_id = $roundId`,
    { roundId },
  )) {
    const column = cells.get(cell.columnId) ?? {};
    cells.set(cell.columnId, column);
    const value = cell.number ?? cell.text;
    if (value !== null) column[cell.kommunenummer] = value;
  }
  const layout = db.get<{ readonly columns: string }>(
    'SELECT columns FROM table_layout WHERE round_id = $roundId',
    { roundId },
  );
  return {
    columns: columns.map(
      ({ field, ...column }): OwnColumn => ({
        ...column,
        field: field === null ? null : (JSON.parse(field) as ColumnField),
        cells: cells.get(column.id) ?? {},
      }),
    ),
    places: layout === undefined ? noLayout.places : (JSON.parse(layout.columns) as readonly ColumnPlace[]),
    notes: db.all<CellNote>(
      `SELECT kommunenummer, column_key AS "column", text, who, at FROM cell_note
       WHERE round_id = $roundId ORDER BY kommunenummer, column_key`,
      { roundId },
    ),
  };
}
