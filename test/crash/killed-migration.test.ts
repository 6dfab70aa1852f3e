import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { checkDatabase } from '../../electron/backend/database/backup/check-database.ts';
import { applicationId } from '../../electron/backend/database/backup/refuse-database.ts';
import { migrations } from '../../electron/backend/database/migrations/index.ts';
import { openDatabase } from '../../electron/backend/database/open-database.ts';
import { answerOf } from '../support/answer-of.ts';
import { temporaryFolder } from '../support/open-test-backend.ts';
import { startFreezable } from './frozen.ts';

const script = new URL('./migrate-until-killed.ts', import.meta.url).pathname;
const rows = 3_000;

const numbers = (from: number, to: number): string =>
  `(WITH RECURSIVE n(value) AS (SELECT ${from} UNION ALL SELECT value + 1 FROM n WHERE value < ${to}) SELECT value FROM n)`;

/** A database of the version before the record of a kommune, with so many texts that the way from there takes a while. */
function makeOld(file: string): void {
  const database = new Database(file);
  database.pragma(`application_id = ${applicationId}`);
  database.pragma('journal_mode = WAL');
  for (const migration of migrations.slice(0, 11)) database.exec(migration);
  database.pragma('user_version = 11');
  database.exec(`INSERT INTO round (id, year, fylkesnummer, fylke, structure, created_at)
    SELECT value, 1990 + value % 100, printf('%02d', value / 100), 'Eksempelfylket', 2024, '2026-11-22'
    FROM ${numbers(1, 200)}`);
  database.exec(`INSERT INTO innspill (round_id, kommunenummer, topic, text, source)
    SELECT 1 + value % 200, printf('%04d', value / 200), 2, 'Tekst ' || value, '' FROM ${numbers(0, rows - 1)}`);
  database.close();
}

it.skipIf(platform() !== 'linux')(
  'a program that is killed while it brings an old database up to date finds it whole the next time, as old or as new',
  async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'data');
    mkdirSync(data);
    const file = join(data, 'fordel.db');
    makeOld(file);
    const child = startFreezable(script, [file], data, join(folder, 'sagt'));
    while (child.told().length === 0) await wait(1);
    const versions = new Map<number, number>();
    let moments = 0;
    // As often as it can be stopped until it is done, and once after.
    for (let isDone = false; !isDone; moments += 1) {
      const frozen = await child.freeze(join(folder, `kopi-${moments}`));
      isDone = frozen.lines.length > 1;
      const copy = join(frozen.folder, 'fordel.db');
      const look = new Database(copy, { readonly: true });
      const found = Number(look.pragma('user_version', { simple: true }));
      look.close();
      versions.set(found, (versions.get(found) ?? 0) + 1);
      expect([11, migrations.length]).toContain(found);
      if (isDone) expect(frozen.lines[1]).toBe('done');
      const database = answerOf(openDatabase(copy, () => new Date()));
      expect(database.pragma('user_version', { simple: true })).toBe(migrations.length);
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(database.prepare('SELECT count(*) FROM vgs_region').pluck().get()).toBe(rows);
      expect(database.prepare('SELECT count(*) FROM innspill').pluck().get()).toBe(0);
      database.close();
      const backups = join(frozen.folder, 'backups');
      const names = existsSync(backups) ? readdirSync(backups) : [];
      expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
      for (const name of names) expect(checkDatabase(join(backups, name)).ok).toBe(true);
      rmSync(frozen.folder, { recursive: true });
      child.goOn();
      await wait(6);
    }
    await child.end();
    process.stdout.write(
      `crash: stopped ${moments} times during a migration; found at version ${[...versions]
        .map(([version, times]) => `${version}: ${times}`)
        .join(', ')}\n`,
    );
    expect(versions.get(11)).toBeGreaterThan(0);
  },
);
