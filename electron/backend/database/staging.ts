import type Database from 'better-sqlite3';
import type { WriteContext } from '../handlers/context.ts';
import type { Sliced } from '../jobs/sliced.ts';
import { beginImport, type NewImport, valueKey } from './commands/add-import.ts';
import { addValue } from './commands/add-value.ts';
import type { Writer } from './connection.ts';

/** Who follows the writing, and may stop it. */
export interface Watch {
  readonly signal: AbortSignal;
  /** How many of the values are written. */
  readonly onWritten: (values: number) => void;
}

/** Writes sources that do not count yet, in short transactions of their own, before the command that makes them valid. */
export interface Staging {
  /**
   * Answers the id of the source; null where it was taken away meanwhile (the database was restored), or where the user
   * stopped it: then nothing of it is left.
   */
  readonly add: (
    context: Pick<WriteContext, 'now' | 'info'>,
    roundId: number,
    given: NewImport,
    watch?: Watch,
  ) => Sliced<number | null>;
  /** Takes a source away that never came to count. */
  readonly drop: (id: number) => Sliced<void>;
}

/** So many values go in, or out, before the clock is looked at. */
const STEP = 200;

export function staging(database: Database.Database, db: Writer): Staging {
  /**
   * What is staged may be lost in a crash, for it is swept then anyway: no waiting for the disk. The command that makes
   * it valid waits, and the log it waits for holds these pages too.
   */
  const short = <Result>(write: () => Result): Result => {
    database.pragma('synchronous = NORMAL');
    try {
      return database.transaction(write)();
    } finally {
      database.pragma('synchronous = FULL');
    }
  };
  const isThere = (id: number, sha256: string, at: string): boolean =>
    db.get(`SELECT 1 FROM import WHERE id = $id AND state = 'staged' AND sha256 = $sha256 AND at = $at`, {
      id,
      sha256,
      at,
    }) !== undefined;
  const drop: Staging['drop'] = function* (id) {
    const some = `DELETE FROM value WHERE import_id = $id AND (kommunenummer, indicator, period) IN
      (SELECT kommunenummer, indicator, period FROM value WHERE import_id = $id LIMIT ${STEP})
      AND EXISTS (SELECT 1 FROM import WHERE id = $id AND state = 'staged')`;
    while (short(() => db.run(some, { id })).changes > 0) yield;
    short(() => db.run(`DELETE FROM import WHERE id = $id AND state = 'staged'`, { id }));
  };
  return {
    add: function* (context, roundId, given, watch) {
      const { yields, sha256 } = given;
      const values = [...given.values, ...(given.forebears ?? [])];
      const id = short(() => beginImport({ ...context, db }, roundId, given));
      for (let from = 0; from < values.length; from += STEP) {
        yield;
        if (watch?.signal.aborted === true) {
          yield* drop(id);
          return null;
        }
        const went = short(() => {
          if (!isThere(id, sha256, context.now)) return false;
          for (const value of values.slice(from, from + STEP)) {
            addValue(db, id, value, yields?.has(valueKey(value)) === true);
          }
          return true;
        });
        if (!went) return null;
        watch?.onWritten(Math.min(values.length, from + STEP));
      }
      return id;
    },
    drop,
  };
}
