import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { createBackend } from '../../../electron/backend/create-backend.ts';
import { openDatabase } from '../../../electron/backend/database/open-database.ts';
import { openOrRecover } from '../../../electron/backend/open-or-recover.ts';
import { errorText } from '../../../shared/i18n/error-text.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

const now = () => new Date('2026-11-22T10:00:00.000Z');

/** A database with a round, closed, and a backup of it. */
async function closedDatabase(): Promise<string> {
  const file = join(temporaryFolder(), 'fordel.db');
  const backend = openTestBackend({ databaseFile: file });
  answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  answerOf(await backend.typed('backup.make', {}));
  backend.close();
  return file;
}

const spoil =
  (change: (bytes: Buffer) => Buffer | Uint8Array) =>
  (file: string): void =>
    writeFileSync(file, change(readFileSync(file)));

const within =
  (sql: string) =>
  (file: string): void => {
    const database = new Database(file);
    database.exec(sql);
    database.close();
  };

const damages: readonly (readonly [string, (file: string) => void, string])[] = [
  [
    'cut short in the middle',
    spoil((bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))),
    'database-damaged',
  ],
  ['cut short in a page', spoil((bytes) => bytes.subarray(0, bytes.length - 5000)), 'database-damaged'],
  ['with pages of zeros', spoil((bytes) => Buffer.from(bytes).fill(0, 8192, 90_000)), 'database-damaged'],
  ['with pages of noise', spoil((bytes) => Buffer.from(bytes).fill(0xa5, 8192, 90_000)), 'database-damaged'],
  ['with a wrong header', spoil((bytes) => Buffer.from(bytes).fill(0x20, 0, 16)), 'database-foreign'],
  ['of zeros only', spoil((bytes) => Buffer.alloc(bytes.length)), 'database-foreign'],
  ['that is empty, with backups beside it', spoil(() => Buffer.alloc(0)), 'database-damaged'],
  ['of another program', within('PRAGMA application_id = 1'), 'database-foreign'],
  ['from a newer Fordel', within('PRAGMA user_version = 999'), 'database-newer'],
];

describe('a database', () => {
  it.each(damages)(
    '%s is refused with what to do, and not a byte is written',
    async (_what, damage, code) => {
      const file = await closedDatabase();
      damage(file);
      const before = readFileSync(file);
      const error = errorOf(openDatabase(file, now));
      expect(error.code).toBe(code);
      expect(readFileSync(file).equals(before)).toBe(true);
      for (const language of ['nb', 'nn'] as const)
        expect(errorText(error, language).length).toBeGreaterThan(40);
    },
  );

  it('that is gone, while its log is left, is not begun again in silence', () => {
    const file = join(temporaryFolder(), 'fordel.db');
    writeFileSync(`${file}-wal`, 'en logg');
    expect(errorOf(openDatabase(file, now)).code).toBe('database-damaged');
  });

  it('that is a folder is refused', () => {
    const file = join(temporaryFolder(), 'fordel.db');
    mkdirSync(file);
    expect(errorOf(openDatabase(file, now)).code).toBe('database-unwritable');
  });

  it('from a newer Fordel that was killed keeps its log as it was', async () => {
    const file = await closedDatabase();
    const other = new Database(file);
    other.pragma('journal_mode = WAL');
    other.pragma('wal_autocheckpoint = 0');
    other.exec('PRAGMA user_version = 999');
    const copies = ['', '-wal'].map((ending) => readFileSync(file + ending));
    other.close();
    const place = join(temporaryFolder(), 'fordel.db');
    for (const [at, ending] of ['', '-wal'].entries()) writeFileSync(place + ending, copies[at] ?? '');
    expect(errorOf(openDatabase(place, now)).code).toBe('database-newer');
    for (const [at, ending] of ['', '-wal'].entries()) {
      expect(readFileSync(place + ending).equals(copies[at] ?? Buffer.alloc(0))).toBe(true);
    }
  });
});

describe('recovery from a damaged database', () => {
  const options = (databaseFile: string): Parameters<typeof createBackend>[0] => ({
    databaseFile,
    host: { chooseFiles: async () => null, chooseExportFolder: async () => null, reveal: async () => {} },
    clock: now,
    user: 'rådgiver',
    log: () => {},
    door: 'test',
    version: '0.0.0-test',
  });

  it('names the newest good backup, refuses all else, puts it in place and goes on; the damaged file is kept', async () => {
    const file = await closedDatabase();
    spoil((bytes) => Buffer.from(bytes).fill(0xa5, 8192, 90_000))(file);
    const damaged = readFileSync(file);
    // A newer backup that is itself spoiled must not be offered.
    writeFileSync(join(dirname(file), 'backups', 'fordel-20261122T110000000Z-daily-v20.fordel'), 'ødelagt');
    const backend = answerOf(openOrRecover(options(file)));
    const { typed } = backend;
    expect(errorOf(await typed('round.list', {})).code).toBe('database-damaged');
    const shown = answerOf(await typed('recovery.show', {}));
    expect(shown).toMatchObject({ problem: 'database-damaged', file: 'fordel.db', spoiled: 1 });
    expect(shown?.good).toHaveLength(1);
    expect(errorOf(await typed('recovery.restore', { name: '../../etc/passwd' })).code).toBe(
      'backup-not-found',
    );
    expect(readFileSync(file).equals(damaged)).toBe(true);
    const { kept } = answerOf(await typed('recovery.restore', { name: shown?.good[0]?.name ?? '' }));
    expect(kept).toBe('fordel.db.skadet-20261122T100000000Z');
    expect(readFileSync(join(dirname(file), kept ?? '')).equals(damaged)).toBe(true);
    expect(answerOf(await typed('round.list', {}))).toHaveLength(1);
    expect(answerOf(await typed('recovery.show', {}))).toBe(null);
    backend.close();
    openTestBackend({ databaseFile: file }).close();
  });

  it('leaves a newer, a locked and another program’s database to the user', async () => {
    const file = await closedDatabase();
    within('PRAGMA user_version = 999')(file);
    expect(errorOf(openOrRecover(options(file))).code).toBe('database-newer');
    const open = openTestBackend();
    open.close();
    const foreign = join(temporaryFolder(), 'fordel.db');
    within('CREATE TABLE kunder (navn TEXT)')(foreign);
    expect(errorOf(openOrRecover(options(foreign))).code).toBe('database-foreign');
  });
});
