import type Database from 'better-sqlite3';
import type { BackupRound } from '../../../../shared/model/backup.ts';

interface RoundRow {
  readonly fylke: string;
  readonly year: number;
  /** Not in a database from before rounds had one. */
  readonly label?: string;
}

/** The rounds of a database of this version or an older one, the latest year first. */
export const roundsIn = (database: Database.Database): readonly BackupRound[] =>
  (database.prepare('SELECT * FROM round ORDER BY year DESC, fylke, id').all() as RoundRow[]).map(
    ({ fylke, year, label = '' }) => ({ fylke, year, label }),
  );
