import type { StagedValue } from '../../../../shared/model/importing.ts';
import type { Writer } from '../connection.ts';

/** Has these values of an import yield to other sources, and no others. */
export function setYields(
  db: Writer,
  importId: number,
  values: readonly Pick<StagedValue, 'kommunenummer' | 'indicator' | 'period'>[],
): void {
  db.run('UPDATE value SET yields = 0 WHERE import_id = $importId AND yields = 1', { importId });
  for (const { kommunenummer, indicator, period } of values) {
    db.run(
      `UPDATE value SET yields = 1 WHERE import_id = $importId AND kommunenummer = $kommunenummer
         AND indicator = $indicator AND period = $period`,
      { importId, kommunenummer, indicator, period },
    );
  }
}
