import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backupName, byAge, readBackupName } from '../../../electron/backend/database/backup/backup-name.ts';
import { superfluousBackups } from '../../../electron/backend/database/backup/superfluous-backups.ts';
import { unsafePlace } from '../../../electron/backend/database/backup/unsafe-place.ts';
import type { BackupReason } from '../../../shared/model/backup.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

async function withRound() {
  const folder = temporaryFolder();
  const backend = openTestBackend({ databaseFile: join(folder, 'fordel.db') });
  const { typed } = backend;
  const { roundId } = answerOf(await typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const lock = async (number: number) =>
    answerOf(await typed('lock.set', { roundId, kommunenummer: '9901', number, reason: 'Prøve' }));
  const locked = async () => answerOf(await typed('round.show', { roundId })).draft.locks[0]?.number ?? null;
  return { folder, backend, typed, roundId, lock, locked };
}

describe('backups', () => {
  it('holds what was there, is whole, and is listed by date, reason, size and rounds', async () => {
    const { folder, typed, lock } = await withRound();
    await lock(11);
    const made = answerOf(await typed('backup.make', {}));
    expect(made).toMatchObject({
      madeAt: '2026-11-22T10:00:00.000Z',
      reason: 'asked',
      rounds: [{ fylke: 'Eksempelfylket', year: 2027, label: '' }],
    });
    const path = join(folder, 'backups', made.name);
    expect(readFileSync(path).length).toBe(made.bytes);
    const copy = new Database(path, { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(copy.prepare('SELECT number FROM lock').pluck().get()).toBe(11);
    copy.close();
    expect(answerOf(await typed('backup.list', {})).backups).toEqual([made]);
    expect(readdirSync(join(folder, 'backups'))).toEqual([made.name]);
  });

  it('puts everything back, and the restore can itself be undone', async () => {
    const { typed, lock, locked } = await withRound();
    await lock(11);
    const made = answerOf(await typed('backup.make', {}));
    await lock(12);
    const before = answerOf(await typed('backup.restore', { from: { name: made.name } }));
    expect(await locked()).toBe(11);
    expect(before.reason).toBe('restore');
    answerOf(await typed('backup.restore', { from: { name: before.name } }));
    expect(await locked()).toBe(12);
  });

  it('goes on with the history of the backup: what had been done then can be undone', async () => {
    const { typed, roundId, lock, locked } = await withRound();
    await lock(11);
    const made = answerOf(await typed('backup.make', {}));
    await lock(12);
    answerOf(await typed('backup.restore', { from: { name: made.name } }));
    answerOf(await typed('history.undo', { roundId }));
    expect(await locked()).toBe(null);
    answerOf(await typed('history.redo', { roundId }));
    expect(await locked()).toBe(11);
  });

  it('restores from a file of the user’s own, and only reads it', async () => {
    const { backend, folder, typed, lock, locked } = await withRound();
    await lock(11);
    const given = answerOf(await typed('backup.export', { name: null }));
    const path = backend.files.resolve(given?.file ?? '')?.path ?? '';
    await lock(12);
    const elsewhere = join(folder, 'minnepinne.fordel');
    const bytes = readFileSync(path);
    writeFileSync(elsewhere, bytes);
    const file = backend.files.register(elsewhere);
    expect(answerOf(await typed('backup.inspect', { file })).rounds).toEqual([
      { fylke: 'Eksempelfylket', year: 2027, label: '' },
    ]);
    answerOf(await typed('backup.restore', { from: { file } }));
    expect(await locked()).toBe(11);
    expect(readFileSync(elsewhere).equals(bytes)).toBe(true);
  });

  it('takes a database that was copied by hand, too', async () => {
    const { backend, folder, lock } = await withRound();
    await lock(11);
    backend.close();
    const other = openTestBackend({ databaseFile: join(folder, 'annen', 'fordel.db') });
    const file = other.files.register(join(folder, 'fordel.db'));
    answerOf(await other.typed('backup.restore', { from: { file } }));
    expect(answerOf(await other.typed('round.list', {}))).toHaveLength(1);
  });

  it.each([
    ['a letter', (path: string) => writeFileSync(path, 'Hei '.repeat(2000)), 'database-foreign'],
    ['nothing', (path: string) => writeFileSync(path, ''), 'database-foreign'],
    [
      'another program’s database',
      (path: string) => {
        const foreign = new Database(path);
        foreign.exec('CREATE TABLE kunder (navn TEXT)');
        foreign.close();
      },
      'database-foreign',
    ],
  ])('refuses %s before anything moves', async (_what, make, code) => {
    const { backend, folder, typed, lock, locked } = await withRound();
    await lock(11);
    const path = join(folder, 'gitt.fordel');
    make(path);
    const file = backend.files.register(path);
    expect(errorOf(await typed('backup.restore', { from: { file } })).code).toBe(code);
    expect(await locked()).toBe(11);
    // Not even a backup was made, for nothing was about to change.
    expect(existsSync(join(folder, 'backups'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('refuses a spoiled backup, one from a newer Fordel, and one with a view or a trigger put in', async () => {
    const { backend, folder, typed, lock, locked } = await withRound();
    await lock(11);
    const made = answerOf(await typed('backup.make', {}));
    const whole = readFileSync(join(folder, 'backups', made.name));
    const attempt = async (name: string, spoil: (path: string) => void) => {
      const path = join(folder, name);
      writeFileSync(path, whole);
      spoil(path);
      return errorOf(await typed('backup.restore', { from: { file: backend.files.register(path) } })).code;
    };
    const through = (sql: string) => (path: string) => {
      const database = new Database(path);
      database.exec(sql);
      database.close();
    };
    expect(
      await attempt('skadd', (path) => writeFileSync(path, Buffer.from(whole).fill(0xff, 8192, 60_000))),
    ).toBe('database-damaged');
    expect(
      await attempt('kort', (path) => writeFileSync(path, whole.subarray(0, whole.length - 4096 * 3))),
    ).toBe('database-damaged');
    expect(await attempt('ny', through('PRAGMA user_version = 999'))).toBe('database-newer');
    expect(await attempt('syn', through('CREATE VIEW x AS SELECT 1'))).toBe('database-foreign');
    expect(
      await attempt('utløser', through('CREATE TRIGGER x AFTER INSERT ON lock BEGIN DELETE FROM round; END')),
    ).toBe('database-foreign');
    expect(await attempt('mangler', through('DROP TABLE own_cell'))).toBe('database-foreign');
    expect(await locked()).toBe(11);
  });

  it('is made at the start when the last is older than a day, and not before', async () => {
    const { backend, folder, typed } = await withRound();
    const names = () => readdirSync(join(folder, 'backups')).map((name) => readBackupName(name)?.reason);
    answerOf(await typed('backup.make', {}));
    backend.close();
    const at = (time: string) => {
      const again = openTestBackend({
        databaseFile: join(folder, 'fordel.db'),
        clock: () => new Date(time),
        dailyBackup: true,
      });
      again.close();
    };
    at('2026-11-23T09:59:00.000Z');
    expect(names()).toEqual(['asked']);
    at('2026-11-23T10:00:00.000Z');
    expect(names()).toEqual(['asked', 'daily']);
  });

  it('does not make any of a database without rounds', () => {
    const folder = temporaryFolder();
    openTestBackend({ databaseFile: join(folder, 'fordel.db'), dailyBackup: true }).close();
    expect(existsSync(join(folder, 'backups'))).toBe(false);
  });

  it('keeps the last ten, one a month, and the ways back from a migration and a restore', () => {
    const at = (time: string, reason: BackupReason = 'daily') => {
      const read = readBackupName(backupName(new Date(time), reason, 20, 1));
      if (read === null) throw new Error('no name');
      return read;
    };
    const november = Array.from({ length: 20 }, (_, day) =>
      at(`2026-11-${String(day + 1).padStart(2, '0')}T10:00:00Z`),
    );
    const older = [
      at('2026-09-30T10:00:00Z'),
      at('2026-09-29T10:00:00Z', 'migration'),
      at('2026-09-28T10:00:00Z', 'migration'),
      at('2026-08-02T10:00:00Z'),
      at('2026-08-01T10:00:00Z'),
    ];
    const all = [...november, ...older].toSorted(byAge);
    const gone = superfluousBackups(all).map(({ madeAt }) => madeAt.slice(5, 10));
    expect(gone).toEqual([
      ...Array.from({ length: 10 }, (_, n) => `11-${String(10 - n).padStart(2, '0')}`),
      '09-28',
      '08-01',
    ]);
  });

  it.each([
    ['/home/per/OneDrive - Fylkeskommunen/Fordel', { kind: 'sync', service: 'OneDrive' }],
    ['C:\\Users\\per\\OneDrive\\Fordel', { kind: 'sync', service: 'OneDrive' }],
    ['/Users/per/Library/Mobile Documents/com~apple~CloudDocs/Fordel', { kind: 'sync', service: 'iCloud' }],
    [
      '/Users/per/Library/CloudStorage/GoogleDrive-per@x.example/Fordel',
      { kind: 'sync', service: 'Google Drive' },
    ],
    ['/home/per/Dropbox (Jobb)/Fordel', { kind: 'sync', service: 'Dropbox' }],
    ['\\\\server\\felles\\Fordel', { kind: 'network', service: null }],
    ['\\\\?\\C:\\Users\\per\\AppData\\Roaming\\Fordel', null],
    ['C:\\Users\\per\\AppData\\Roaming\\Fordel', null],
    ['/home/per/.local/share/fordel', null],
  ])('judges the place %s', (folder, place) => {
    expect(unsafePlace(folder, () => 0xef53)).toEqual(place);
  });

  it.runIf(process.platform === 'linux').each([0x6969, 0xff534d42, 0xfe534d42])(
    'knows a network drive by its file system (%i)',
    (type) => expect(unsafePlace('/mnt/felles', () => type)).toEqual({ kind: 'network', service: null }),
  );
});
