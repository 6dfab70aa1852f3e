import type { ImportView } from '../../../../shared/model/round.ts';
import type { Reader } from '../connection.ts';
import { importStats } from './import-stats.ts';

/** The sources of a round that count, in the order they came. */
export const importsOfRound = (db: Reader, roundId: number): readonly ImportView[] =>
  db
    .all<Omit<ImportView, 'values' | 'kommuner' | 'indicators'>>(
      `SELECT id, file_name AS fileName, sha256, layout, title, at, who, rows
       FROM import WHERE round_id = $roundId AND state = 'valid' ORDER BY id`,
      { roundId },
    )
    .map((source) => ({ ...source, ...importStats(db, source) }));
