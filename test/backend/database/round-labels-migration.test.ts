import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../electron/backend/database/migrate.ts';
import { migrations } from '../../../electron/backend/database/migrations/index.ts';
import { applicationId } from '../../../electron/backend/database/open-database.ts';
import { temporaryFolder } from '../../support/open-test-backend.ts';

/** The place of the migration that gave rounds a label. */
const own = migrations.findIndex((sql) => sql.includes('kept_round'));

describe('a database from before two rounds of one year could stand side by side', () => {
  it.each([true, false])(
    'keeps its rounds, and all that refers to them, where references are checked: %s',
    (checked) => {
      const file = join(temporaryFolder(), 'fordel.db');
      const before = new Database(file);
      before.pragma(`application_id = ${applicationId}`);
      for (const migration of migrations.slice(0, own)) before.exec(migration);
      before.pragma(`user_version = ${own}`);
      before.exec(`INSERT INTO round (id, year, fylkesnummer, fylke, structure, sample, note_nb, note_nn, created_at)
        VALUES (3, 2027, '99', 'Eksempelfylket', 2024, 'invented', 'nb', 'nn', '2026-11-20T10:00:00Z'),
          (7, 2026, '50', 'Trøndelag', 2024, NULL, NULL, NULL, '2025-11-20T10:00:00Z');
      INSERT INTO target_version (id, round_id, number, source, date) VALUES (1, 3, 312, 'x', '2026-11-02');
      INSERT INTO archived_round (round_id, at, who) VALUES (7, '2026-11-20T10:00:00Z', 'x');`);
      const rounds = before.prepare('SELECT * FROM round').all();
      before.close();
      const database = new Database(file);
      database.pragma(`foreign_keys = ${checked ? 'ON' : 'OFF'}`);
      migrate(database, file, () => new Date('2026-11-22T10:00:00Z'));
      expect(database.prepare('SELECT * FROM round').all()).toEqual(
        rounds.map((round) => ({ ...(round as object), label: '' })),
      );
      expect(database.pragma('foreign_key_check')).toEqual([]);
      expect(database.prepare('SELECT round_id FROM target_version').pluck().all()).toEqual([3]);
      database.pragma('foreign_keys = ON');
      const add = (label: string): void =>
        void database
          .prepare(
            `INSERT INTO round (year, fylkesnummer, fylke, structure, created_at, label)
           VALUES (2027, '99', 'Eksempelfylket', 2024, '2026-11-22T10:00:00Z', ?)`,
          )
          .run(label);
      add('fra en kollega');
      expect(() => add('fra en kollega')).toThrow(/UNIQUE/);
      expect(() => add('')).toThrow(/UNIQUE/);
      expect(() => database.exec('DELETE FROM round WHERE id = 3')).toThrow(/FOREIGN KEY/);
      database.close();
    },
  );
});
