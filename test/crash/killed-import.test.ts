import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';

const importer = new URL('./import-until-killed.ts', import.meta.url).pathname;

/** Two kommuner and eight columns a year, in a table of the county's own: as many values as it takes a while to write. */
function writeTable(path: string, columns: number): void {
  const each = (text: (column: number) => string): string =>
    Array.from({ length: columns }, (_, at) => text(at)).join(';');
  const lines = [
    `Region;Navn;${each((at) => `Opprinnelsesland: Land ${at}`)}`,
    `;;${each(() => 'Enhet: Personer')}`,
    `;;${each(() => 'År: 2021')}`,
    ...['5001;Trondheim', '5006;Steinkjer', '5007;Namsos', '5053;Inderøy'].map(
      (name, row) => `K${name};${each((at) => String(row + at))}`,
    ),
  ];
  writeFileSync(path, Buffer.from(`${lines.join('\r\n')}\r\n`, 'latin1'));
}

describe('a process that is killed while it takes a file in', () => {
  it.each([0, 15, 60, 150, 5_000])(
    'leaves all of the file or nothing of it (%i ms after the writing began)',
    async (delay) => {
      const folder = temporaryFolder();
      const [file, path] = [join(folder, 'fordel.db'), join(folder, 'stor.csv')];
      writeTable(path, 4_000);
      const before = openTestBackend({ databaseFile: file });
      const { roundId } = answerOf(await before.typed('round.create', { year: 2022, fylkesnummer: '50' }));
      before.close();

      const child = spawn(process.execPath, [importer, file, path, String(roundId)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = createInterface({ input: child.stdout });
      let isDone = false;
      lines.on('line', (line) => {
        if (line === 'done') isDone = true;
      });
      await once(lines, 'line');
      for (let waited = 0; waited < delay && !isDone; waited += 5) await wait(5);
      const wasDone = isDone;
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      expect(statSync(file).size).toBeGreaterThan(0);

      const after = openTestBackend({ databaseFile: file });
      const { imports, history } = answerOf(await after.typed('round.show', { roundId }));
      const taken = imports.find(({ fileName }) => fileName === 'stor.csv');
      if (wasDone) expect(taken).toBeDefined();
      if (delay === 5_000) expect(wasDone).toBe(true);
      if (taken !== undefined) expect(taken.values).toBe(16_000);
      expect(history.undo === null).toBe(taken === undefined);
      after.close();

      const database = new Database(file, { readonly: true });
      const loose = `SELECT count(*) FROM value WHERE import_id NOT IN (SELECT id FROM import WHERE state = 'valid')`;
      expect(database.prepare(loose).pluck().get()).toBe(0);
      expect(database.prepare(`SELECT count(*) FROM import WHERE state = 'staged'`).pluck().get()).toBe(0);
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
      database.close();
    },
  );
});
