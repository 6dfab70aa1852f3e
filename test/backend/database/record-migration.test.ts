import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../electron/backend/database/migrate.ts';
import { migrations } from '../../../electron/backend/database/migrations/index.ts';
import { applicationId } from '../../../electron/backend/database/open-database.ts';
import { answerOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

/** The place of the migration that gave the record of a kommune its own tables. */
const own = migrations.findIndex((sql) => sql.includes('CREATE TABLE vgs_region ('));

/** A database as the version before left it, with what is put in, opened by this version. */
function upgraded(sql: string) {
  const file = join(temporaryFolder(), 'fordel.db');
  const before = new Database(file);
  before.pragma(`application_id = ${applicationId}`);
  for (const migration of migrations.slice(0, own)) before.exec(migration);
  before.pragma(`user_version = ${own}`);
  before.exec(`INSERT INTO round (id, year, fylkesnummer, fylke, structure, created_at)
    VALUES (1, 2027, '99', 'Eksempelfylket', 2024, '2026-11-20T10:00:00Z')`);
  before.exec(sql);
  before.close();
  const database = new Database(file);
  migrate(database, file, () => new Date('2026-11-22T10:00:00Z'));
  return database;
}

const entry = (nummer: string, topic: number, text: string, assessment: number | null): string =>
  `INSERT INTO innspill (round_id, kommunenummer, topic, text, assessment, source, date)
   VALUES (1, '${nummer}', ${topic}, '${text}', ${assessment ?? 'NULL'}, 'egen', NULL);`;

describe('a database from before regions', () => {
  it('gets a region for each text on topic 2 that kommuner share, and loses no text', () => {
    const database = upgraded(
      entry('9901', 2, 'Ytre skole', 3) +
        entry('9902', 2, 'Ytre skole', 3) +
        entry('9903', 2, 'Indre skole', 2),
    );
    const regions = database
      .prepare(
        `SELECT name, text, assessment, group_concat(kommunenummer) AS members
         FROM vgs_region JOIN vgs_region_member ON region_id = vgs_region.id
         GROUP BY vgs_region.id ORDER BY vgs_region.id`,
      )
      .all();
    expect(regions).toEqual([
      { name: 'Region 1', text: 'Ytre skole', assessment: 3, members: '9901,9902' },
      { name: 'Region 2', text: 'Indre skole', assessment: 2, members: '9903' },
    ]);
    expect(database.prepare('SELECT count(*) FROM innspill').pluck().get()).toBe(0);
  });

  it('makes the topic 6 that most share the fylke’s, and keeps what is another’s alone as its line', () => {
    const database = upgraded(
      entry('9901', 6, 'Planen', null) + entry('9902', 6, 'Planen', null) + entry('9903', 6, 'Egen plan', 4),
    );
    expect(database.prepare('SELECT text FROM fylke_plans').pluck().all()).toEqual(['Planen']);
    expect(database.prepare('SELECT kommunenummer, text, assessment FROM innspill').all()).toEqual([
      { kommunenummer: '9903', text: 'Egen plan', assessment: null },
    ]);
  });

  it('leaves a text on topic 6 of one kommune alone where it is', () => {
    const database = upgraded(entry('9901', 6, 'Egen plan', null));
    expect(database.prepare('SELECT count(*) FROM fylke_plans').pluck().get()).toBe(0);
    expect(database.prepare('SELECT text FROM innspill').pluck().get()).toBe('Egen plan');
  });

  it('keeps samarbeid as they were, those with bounds as joint', () => {
    const database = upgraded(`INSERT INTO samarbeid (round_id, name, members, min, max)
      VALUES (1, 'Ytre', '["9901","9902"]', NULL, 40), (1, 'Skolen', '["9902","9903"]', NULL, NULL)`);
    expect(database.prepare('SELECT name, members, max, joint FROM samarbeid ORDER BY id').all()).toEqual([
      { name: 'Ytre', members: '["9901","9902"]', max: 40, joint: 1 },
      { name: 'Skolen', members: '["9902","9903"]', max: null, joint: 0 },
    ]);
  });

  it('opens in the program, and undo does not put topic 2 back in its old place', async () => {
    const file = upgraded(
      `${entry('9901', 2, 'Ytre skole', 3)}
       INSERT INTO change_log (round_id, at, who, command, input, changes, undoable, state, visit)
       VALUES (1, '2026-11-20T10:00:00Z', 'x', 'innspill.save', '{"roundId":1,"topic":2}', '[]', 1, 'done', NULL);`,
    );
    const { name } = file;
    expect(file.prepare("SELECT state FROM change_log WHERE command = 'innspill.save'").pluck().get()).toBe(
      'abandoned',
    );
    file.close();
    const backend = openTestBackend({ databaseFile: name });
    expect(answerOf(await backend.typed('round.list', {}))).toHaveLength(1);
    backend.close();
  });
});
