import type { Reader } from '../connection.ts';

/** What a source holds. */
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
     FROM value WHERE import_id = $id`,
    { id },
  );
  return {
    values: row?.values ?? 0,
    kommuner: row?.kommuner ?? 0,
    indicators: row?.indicators?.split(',').toSorted() ?? [],
  };
}
