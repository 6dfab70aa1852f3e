import type { ImportView } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';

/** The sources of a round that count, in the order they came. */
export function importsOfRound(db: Reader, roundId: number): readonly ImportView[] {
  return db
    .all<Omit<ImportView, 'indicators'> & { readonly indicators: string | null }>(
      `SELECT i.id, i.file_name AS fileName, i.sha256, i.layout, i.title, i.at, i.who, i.rows,
              count(v.import_id) AS "values", count(DISTINCT v.kommunenummer) AS kommuner,
              group_concat(DISTINCT v.indicator) AS indicators
       FROM import i LEFT JOIN value v ON v.import_id = i.id
       WHERE i.round_id = $roundId AND i.state = 'valid' GROUP BY i.id ORDER BY i.id`,
      { roundId },
    )
    .map((row) => ({
      ...row,
      indicators: row.indicators === null ? [] : row.indicators.split(',').toSorted(),
    }));
}
