import { mostColumns } from '../../../shared/contract/column-calls.ts';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { type OwnColumnKind, ownColumnId } from '../../../shared/model/table-layout.ts';
import type { Reader } from '../database/connection.ts';
import { kommuneName } from '../database/queries/kommune-name.ts';
import { roundById } from '../database/queries/round-row.ts';
import type { Write } from './context.ts';
import { onlySeen } from './only-seen.ts';

interface ColumnRow {
  readonly name: string;
  readonly kind: OwnColumnKind;
}

function columnOf(db: Reader, roundId: number, columnId: number): Result<ColumnRow, AppError> {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  const row = db.get<ColumnRow>(
    'SELECT name, kind FROM own_column WHERE id = $columnId AND round_id = $roundId',
    { columnId, roundId },
  );
  return row === undefined ? fail(appError('column-not-found', { column: columnId })) : ok(row);
}

export const add: Write<'column.add'> = ({ db }, { roundId, name, kind, field }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  if ((kind === 'field') !== (field !== null)) {
    return fail(appError('invalid-input', { name: 'column.add', field: 'field', detail: kind }));
  }
  const kinds = db.all<{ readonly kind: OwnColumnKind }>(
    'SELECT kind FROM own_column WHERE round_id = $roundId',
    { roundId },
  );
  if (kinds.length >= mostColumns) return fail(appError('column-limit', { most: mostColumns }));
  if (kind === 'starting-point' && kinds.some((one) => one.kind === kind)) {
    return fail(appError('starting-point-exists'));
  }
  const { id } = db.run(
    'INSERT INTO own_column (round_id, name, kind, field) VALUES ($roundId, $name, $kind, $field)',
    { roundId, name, kind, field: field === null ? null : JSON.stringify(field) },
  );
  return ok({ columnId: id });
};

export const rename: Write<'column.rename'> = ({ db }, { roundId, columnId, name }) => {
  const column = columnOf(db, roundId, columnId);
  if (!column.ok) return column;
  db.run('UPDATE own_column SET name = $name WHERE id = $columnId', { columnId, name });
  return ok(null);
};

export const remove: Write<'column.remove'> = ({ db }, { roundId, columnId }) => {
  const column = columnOf(db, roundId, columnId);
  if (!column.ok) return column;
  db.run('DELETE FROM own_cell WHERE column_id = $columnId', { columnId });
  db.run('DELETE FROM cell_note WHERE round_id = $roundId AND column_key = $key', {
    roundId,
    key: ownColumnId(columnId),
  });
  db.run('DELETE FROM own_column WHERE id = $columnId', { columnId });
  return ok(null);
};

/** Persons of a starting point are whole and not negative; any number fits in a column of numbers. */
function fits(kind: OwnColumnKind, value: string | number | null): boolean {
  if (kind === 'field') return false;
  if (value === null) return true;
  if (kind === 'text') return typeof value === 'string';
  return typeof value === 'number' && (kind === 'number' || (Number.isInteger(value) && value >= 0));
}

export const setCells: Write<'cells.set'> = ({ db }, { roundId, columnId, cells, seen = [] }) => {
  const column = columnOf(db, roundId, columnId);
  if (!column.ok) return column;
  for (const { kommunenummer, value } of cells) {
    const kommune = kommuneName(db, roundId, kommunenummer);
    if (!kommune.ok) return kommune;
    if (!fits(column.value.kind, value)) {
      return fail(appError('cell-unfit', { column: column.value.name, kommune: kommune.value }));
    }
    const known = seen.filter((one) => one.kommunenummer === kommunenummer).map((one) => one.value);
    const mayWrite = onlySeen('value', known, value, cellOf(db, columnId, kommunenummer));
    if (!mayWrite.ok) return mayWrite;
    if (value === null) {
      db.run('DELETE FROM own_cell WHERE column_id = $columnId AND kommunenummer = $kommunenummer', {
        columnId,
        kommunenummer,
      });
      continue;
    }
    db.run(
      `INSERT INTO own_cell (column_id, kommunenummer, text, number)
       VALUES ($columnId, $kommunenummer, $text, $number)
       ON CONFLICT (column_id, kommunenummer) DO UPDATE SET text = excluded.text, number = excluded.number`,
      {
        columnId,
        kommunenummer,
        text: typeof value === 'string' ? value : null,
        number: typeof value === 'number' ? value : null,
      },
    );
  }
  return ok(null);
};

function cellOf(db: Reader, columnId: number, kommunenummer: string): string | number | null {
  const row = db.get<{ readonly text: string | null; readonly number: number | null }>(
    'SELECT text, number FROM own_cell WHERE column_id = $columnId AND kommunenummer = $kommunenummer',
    { columnId, kommunenummer },
  );
  return row?.text ?? row?.number ?? null;
}

export const saveLayout: Write<'layout.save'> = ({ db }, { roundId, columns }) => {
  const round = roundById(db, roundId);
  if (!round.ok) return round;
  db.run(
    `INSERT INTO table_layout (round_id, columns) VALUES ($roundId, $columns)
     ON CONFLICT (round_id) DO UPDATE SET columns = excluded.columns`,
    { roundId, columns: JSON.stringify(columns) },
  );
  return ok(null);
};

export const setNote: Write<'note.set'> = (
  { db, now, info },
  { roundId, kommunenummer, column, text, seen },
) => {
  const kommune = kommuneName(db, roundId, kommunenummer);
  if (!kommune.ok) return kommune;
  const at = { roundId, kommunenummer, column };
  const stored = db.get<{ readonly text: string }>(
    `SELECT text FROM cell_note
     WHERE round_id = $roundId AND kommunenummer = $kommunenummer AND column_key = $column`,
    at,
  );
  const mayWrite = onlySeen('text', seen, text, stored?.text ?? '');
  if (!mayWrite.ok) return mayWrite;
  if (text === '') {
    db.run(
      `DELETE FROM cell_note
       WHERE round_id = $roundId AND kommunenummer = $kommunenummer AND column_key = $column`,
      at,
    );
    return ok(null);
  }
  db.run(
    `INSERT INTO cell_note (round_id, kommunenummer, column_key, text, who, at)
     VALUES ($roundId, $kommunenummer, $column, $text, $who, $now)
     ON CONFLICT (round_id, kommunenummer, column_key) DO UPDATE SET
       text = excluded.text, who = excluded.who, at = excluded.at`,
    { ...at, text, who: info.user, now },
  );
  return ok(null);
};
