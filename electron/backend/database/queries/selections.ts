import type { AppError } from '../../../../shared/contract/errors.ts';
import { appError } from '../../../../shared/contract/errors.ts';
import type { KeptSelection } from '../../../../shared/contract/selection-calls.ts';
import { fail, ok, type Result } from '../../../../shared/model/result.ts';
import { type SelectionCall, selectionCall } from '../../../../shared/model/selection-call.ts';
import type { Reader } from '../connection.ts';

interface Row {
  readonly id: number;
  readonly call: string;
}

const read = ({ id, call }: Row): KeptSelection => ({ id, call: selectionCall.parse(JSON.parse(call)) });

/** Every call, the newest first. */
export const selections = (db: Reader): readonly KeptSelection[] =>
  db.all<Row>('SELECT id, call FROM selection_call ORDER BY id DESC').map(read);

export function selectionById(db: Reader, id: number): Result<SelectionCall, AppError> {
  const row = db.get<Row>('SELECT id, call FROM selection_call WHERE id = $id', { id });
  return row === undefined ? fail(appError('selection-not-found')) : ok(read(row).call);
}
