import type { ColumnMapping, PlainColumn } from '../../../../shared/model/importing.ts';
import { fromRemembered, headerKey, type RememberedMapping } from '../../import/remembered-mapping.ts';
import type { Reader } from '../connection.ts';

/** How the user mapped a table with these headers the last time; null where that has never happened. */
export function recalledMapping(
  db: Reader,
  columns: readonly PlainColumn[],
  year: number,
): ColumnMapping | null {
  const row = db.get<{ readonly mapping: string }>(
    'SELECT mapping FROM column_mapping WHERE header = $header',
    { header: headerKey(columns) },
  );
  return row === undefined
    ? null
    : fromRemembered(JSON.parse(row.mapping) as RememberedMapping, columns, year);
}
