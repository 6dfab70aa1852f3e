import type Database from 'better-sqlite3';
import { tablesOf } from './tables-of.ts';

/**
 * Gives the open database the contents of a prepared copy of a backup, in one transaction: whoever pulls the plug
 * finds the one or the other, and the lock on the file is never let go.
 *
 * @param copy from prepareRestore
 * @param inSame runs last in the transaction
 */
export function restoreInto(database: Database.Database, copy: string, inSame: () => void): void {
  database.prepare('ATTACH ? AS restored').run(copy);
  try {
    database.transaction(() => {
      // References are checked when the transaction ends, so tables may be filled in any order.
      database.pragma('defer_foreign_keys = ON');
      const tables = tablesOf(database);
      // All are emptied before any is filled: emptying one empties those that hang on it too.
      for (const { table } of tables) database.exec(`DELETE FROM main."${table}"`);
      for (const { table, columns } of tables) {
        const names = columns.map((column) => `"${column}"`).join(', ');
        database.exec(`INSERT INTO main."${table}" (${names}) SELECT ${names} FROM restored."${table}"`);
      }
      inSame();
    })();
  } finally {
    database.exec('DETACH restored');
  }
}
