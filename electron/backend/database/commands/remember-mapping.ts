import type { FileReading } from '../../../../shared/model/importing.ts';
import { headerKey, toRemember } from '../../import/remembered-mapping.ts';
import type { Writer } from '../connection.ts';

/** Keeps how a table's columns were mapped when it was confirmed. */
export function rememberMapping(
  db: Writer,
  { columns, mapping }: NonNullable<FileReading['plain']>,
  year: number,
  at: string,
): void {
  db.run(
    `INSERT INTO column_mapping (header, mapping, at) VALUES ($header, $mapping, $at)
     ON CONFLICT (header) DO UPDATE SET mapping = excluded.mapping, at = excluded.at`,
    { header: headerKey(columns), mapping: JSON.stringify(toRemember(mapping, columns, year)), at },
  );
}
