import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../electron/backend/database/migrate.ts';
import { migrations } from '../../../electron/backend/database/migrations/index.ts';
import { applicationId } from '../../../electron/backend/database/open-database.ts';
import { temporaryFolder } from '../../support/open-test-backend.ts';

/** The place of the migration that let templates be of the package too. */
const own = migrations.findIndex((sql) => sql.includes("'recommendation', 'case'"));

describe('a database from before templates for the package', () => {
  it('keeps its templates of letters, and takes those of recommendation and case', () => {
    const file = join(temporaryFolder(), 'fordel.db');
    const before = new Database(file);
    before.pragma(`application_id = ${applicationId}`);
    for (const migration of migrations.slice(0, own)) before.exec(migration);
    before.pragma(`user_version = ${own}`);
    const sum = 'a'.repeat(64);
    before.exec(`INSERT INTO round (id, year, fylkesnummer, fylke, structure, created_at)
        VALUES (1, 2027, '99', 'Eksempelfylket', 2024, '2026-11-20T10:00:00Z');
      INSERT INTO stored_file (sha256, bytes, content) VALUES ('${sum}', 1, 'AA==');
      INSERT INTO letter_template (id, round_id, kind, language, file_name, sha256)
        VALUES (7, 1, 'reminder', 'nn', 'vår.docx', '${sum}');`);
    before.close();
    const database = new Database(file);
    migrate(database, file, () => new Date('2026-11-22T10:00:00Z'));
    const add = (kind: string): void =>
      void database
        .prepare(
          'INSERT INTO letter_template (round_id, kind, language, file_name, sha256) VALUES (1, ?, ?, ?, ?)',
        )
        .run(kind, 'nb', 'vår.docx', sum);
    add('recommendation');
    add('case');
    expect(() => add('poster')).toThrow(/CHECK/);
    expect(database.prepare('SELECT id, kind, language FROM letter_template ORDER BY id').all()).toEqual([
      { id: 7, kind: 'reminder', language: 'nn' },
      { id: 8, kind: 'recommendation', language: 'nb' },
      { id: 9, kind: 'case', language: 'nb' },
    ]);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.close();
  });
});
