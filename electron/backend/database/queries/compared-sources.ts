import type { ComparedSource } from '../../import/compare-values.ts';
import type { Reader } from '../connection.ts';
import { importStats } from './import-stats.ts';

/** The sources of a round that count, to compare a file with. */
export const comparedSources = (db: Reader, roundId: number): readonly ComparedSource[] =>
  db
    .all<Omit<ComparedSource, 'indicators'> & { readonly sha256: string }>(
      `SELECT id, file_name AS fileName, at, sha256, priority
       FROM import WHERE round_id = $roundId AND state = 'valid' ORDER BY id`,
      { roundId },
    )
    .map((source) => ({ ...source, indicators: importStats(db, source).indicators }));
