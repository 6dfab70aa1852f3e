import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../../electron/backend/database/migrations/index.ts';
import { applicationId, openDatabase } from '../../../electron/backend/database/open-database.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { temporaryFolder } from '../../support/open-test-backend.ts';

const now = () => new Date('2026-11-22T10:00:00.000Z');
const path = () => join(temporaryFolder(), 'fordel.db');

describe('opening the database', () => {
  it('makes a file marked as Fordel’s, with the pragmas that keep data safe', () => {
    const database = answerOf(openDatabase(path(), now));
    expect(database.pragma('application_id', { simple: true })).toBe(applicationId);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(database.pragma('trusted_schema', { simple: true })).toBe(0);
    expect(database.pragma('locking_mode', { simple: true })).toBe('exclusive');
    database.close();
  });

  it('has only STRICT tables', () => {
    const database = answerOf(openDatabase(path(), now));
    const loose = database.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND strict = 0
      AND name NOT LIKE 'sqlite_%'`);
    expect(loose.all()).toEqual([]);
    database.close();
  });

  it('tells a second window at once that the file is open', () => {
    const file = path();
    const first = answerOf(openDatabase(file, now));
    expect(errorOf(openDatabase(file, now))).toEqual({
      code: 'database-open-elsewhere',
      params: { file: 'fordel.db' },
    });
    first.close();
    answerOf(openDatabase(file, now)).close();
  });

  it('refuses another program’s database without writing a byte to it', () => {
    const file = path();
    const foreign = new Database(file);
    foreign.exec('CREATE TABLE kunder (navn TEXT)');
    foreign.close();
    const before = readFileSync(file);
    expect(errorOf(openDatabase(file, now)).code).toBe('database-foreign');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a file that is no database, and leaves it as it was', () => {
    const file = path();
    writeFileSync(file, 'Dette er et brev, ikke en database. '.repeat(100));
    const before = readFileSync(file);
    expect(errorOf(openDatabase(file, now)).code).toBe('database-foreign');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a database from a newer Fordel', () => {
    const file = path();
    const made = answerOf(openDatabase(file, now));
    made.pragma('user_version = 999');
    made.close();
    expect(errorOf(openDatabase(file, now))).toMatchObject({
      code: 'database-newer',
      params: { version: 999 },
    });
  });

  it('says that a file is damaged, and does not mend it in silence', () => {
    const file = path();
    const made = answerOf(openDatabase(file, now));
    made.exec(`INSERT INTO change_log (at, who, command, input, changes, undoable, state)
      SELECT '2026', 'x', 'y', '{}', '[]', 0, 'done' FROM (WITH RECURSIVE n(i) AS
      (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT i FROM n)`);
    made.pragma('wal_checkpoint(TRUNCATE)');
    made.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096 * 8, 4096 * 30);
    writeFileSync(file, bytes);
    expect(errorOf(openDatabase(file, now)).code).toBe('database-damaged');
  });

  it('copies the database before it migrates one with something to lose', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'fordel.db');
    const made = new Database(file);
    made.pragma(`application_id = ${applicationId}`);
    for (const migration of migrations.slice(0, 5)) made.exec(migration);
    made.pragma('user_version = 5');
    made.close();
    answerOf(openDatabase(file, now)).close();
    const backups = join(folder, 'backups');
    const copies = readdirSync(backups);
    expect(copies).toEqual(['fordel-20261122T100000000Z-migration-v5.fordel']);
    const copy = new Database(join(backups, copies[0] ?? ''), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(5);
    copy.close();
  });
});

describe.skipIf(process.platform === 'win32')('others on the machine', () => {
  const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

  it('can read neither a database that is made, nor its log, nor the folders made for it', () => {
    const folder = join(temporaryFolder(), 'ny');
    const file = join(folder, 'fordel.db');
    const database = answerOf(openDatabase(file, now));
    database.exec('CREATE TABLE more (n INTEGER) STRICT');
    expect([folder, file, `${file}-wal`].map(modeOf)).toEqual(['700', '600', '600']);
    database.close();
  });

  it('are let in as before where a file has been shared with them', () => {
    const file = path();
    answerOf(openDatabase(file, now)).close();
    chmodSync(file, 0o640);
    answerOf(openDatabase(file, now)).close();
    expect(modeOf(file)).toBe('640');
  });
});
