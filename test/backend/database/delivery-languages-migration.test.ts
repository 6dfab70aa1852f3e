import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../../electron/backend/database/migrate.ts';
import { migrations } from '../../../electron/backend/database/migrations/index.ts';
import { applicationId } from '../../../electron/backend/database/open-database.ts';
import { temporaryFolder } from '../../support/open-test-backend.ts';

/** The place of the migration that gave one version of the innspill both languages. */
const own = migrations.findIndex((sql) => sql.includes('frozen_delivery'));

it('a database from before one version of the innspill was in both languages keeps those that are frozen', () => {
  const file = join(temporaryFolder(), 'fordel.db');
  const database = new Database(file);
  database.pragma(`application_id = ${applicationId}`);
  for (const migration of migrations.slice(0, own)) database.exec(migration);
  database.pragma(`user_version = ${own}`);
  database.exec(`INSERT INTO round (id, year, fylkesnummer, fylke, structure, created_at)
    VALUES (3, 2027, '99', 'Eksempelfylket', 2024, '2026-11-20T10:00:00Z');
  INSERT INTO innspill_delivery (id, round_id, version, language, content, frozen_at, who)
    VALUES (4, 3, 1, 'nb', '{}', '2026-11-21T10:00:00Z', 'x'), (9, 3, 2, 'nn', '{}', '2026-11-22T10:00:00Z', 'y');`);
  const before = database.prepare('SELECT * FROM innspill_delivery').all();
  migrate(database, file, () => new Date('2026-11-22T10:00:00Z'));
  expect(database.prepare('SELECT * FROM innspill_delivery').all()).toEqual(before);
  const add = (version: number, language: string): void =>
    void database
      .prepare(
        `INSERT INTO innspill_delivery (round_id, version, language, content, frozen_at, who)
         VALUES (3, ?, ?, '{}', '2026-11-22T10:00:00Z', 'x')`,
      )
      .run(version, language);
  add(1, 'nn');
  expect(() => add(1, 'nn')).toThrow(/UNIQUE/);
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();
});
