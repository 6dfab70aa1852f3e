import type { StagedValue } from '../../../../shared/model/importing.ts';
import type { Writer } from '../connection.ts';

/** Writes one value of an import. One that yields counts only where no other source has it. */
export function addValue(db: Writer, importId: number, value: StagedValue, yields: boolean): void {
  db.run(
    `INSERT INTO value (import_id, kommunenummer, indicator, period, number, missing, sheet, cell, carried_from, yields)
     VALUES ($importId, $kommunenummer, $indicator, $period, $number, $missing, $sheet, $cell, $carriedFrom, $yields)`,
    {
      importId,
      kommunenummer: value.kommunenummer,
      indicator: value.indicator,
      period: value.period,
      number: value.number,
      missing: value.missing,
      sheet: value.sheet,
      cell: value.cell,
      carriedFrom: value.carriedFrom === undefined ? null : JSON.stringify(value.carriedFrom),
      yields: yields ? 1 : 0,
    },
  );
}
