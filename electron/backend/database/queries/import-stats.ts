import type { Reader } from '../connection.ts';

/** What a source holds of the round's own kommuner. */
export interface ImportStats {
  readonly values: number;
  readonly kommuner: number;
  /** Sorted. */
  readonly indicators: readonly string[];
}

/** The columns that name an import for good; an id alone may come again in a database that was restored. */
export interface ImportKey {
  readonly id: number;
  readonly sha256: string;
  readonly at: string;
}

const counted = new WeakMap<Reader, Map<string, ImportStats>>();

/** After a round was taken away: its ids may come again. */
export const forgetImportStats = (db: Reader): void => void counted.delete(db);

/** Counts what a source holds, once: the values of a source never change. */
export function importStats(db: Reader, { id, sha256, at }: ImportKey): ImportStats {
  const known = counted.get(db) ?? new Map<string, ImportStats>();
  counted.set(db, known);
  const key = `${id} ${sha256} ${at}`;
  const stats = known.get(key) ?? count(db, id);
  known.set(key, stats);
  return stats;
}

function count(db: Reader, id: number): ImportStats {
  const row = db.get<{
    readonly values: number;
    readonly kommuner: number;
    readonly indicators: string | null;
  }>(
    `SELECT count(*) AS "values", count(DISTINCT kommunenummer) AS kommuner,
            group_concat(DISTINCT indicator) AS indicators
     FROM value WHERE import_id = $id AND kommunenummer IN (SELECT k.kommunenummer FROM import i
       JOIN round_kommune k ON k.round_id = i.round_id WHERE i.id = $id)`,
    { id },
  );
  return {
    values: row?.values ?? 0,
    kommuner: row?.kommuner ?? 0,
    indicators: row?.indicators?.split(',').toSorted() ?? [],
  };
}
