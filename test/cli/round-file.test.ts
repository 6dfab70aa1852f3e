import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerOf } from '../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';
import { run } from './run.ts';

it('fordel round writes a round to a file, tells what is in it, and takes it in once', async () => {
  const folder = temporaryFolder();
  const [from, to] = [join(folder, 'fra.db'), join(folder, 'til.db')];
  const backend = openTestBackend({ databaseFile: from });
  answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  backend.close();
  const file = join(folder, 'runde.fordel-runde');
  const out = await run('round', 'export', '--db', from, '--round', '2027', '--out', file);
  expect(out).toEqual({ status: 0, out: `${file}\n`, err: '' });
  const dry = await run('round', 'import', file, '--db', to, '--dry-run');
  expect([dry.status, dry.err]).toEqual([0, '']);
  expect(dry.out).toMatch(/^runde\.fordel-runde: Eksempelfylket 2027, \d+ kommuner, /);
  expect(existsSync(to)).toBe(false);
  expect((await run('round', 'import', file, '--db', to)).status).toBe(0);
  const again = await run('round', 'import', file, '--db', to);
  expect(again.status).toBe(2);
  expect(again.err).toContain('--replace');
  expect(again.err.trim().split('\n')).toHaveLength(1);
  expect((await run('round', 'import', file, '--db', to, '--replace')).status).toBe(0);
  const numbers = async (db: string) =>
    JSON.parse((await run('allocate', '--db', db, '--round', '2027', '--json')).out).numbers;
  expect(await numbers(to)).toEqual(await numbers(from));
});

it('fordel round import leaves no database behind for a file that is no round', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'x.fordel-runde');
  writeFileSync(file, 'noe annet');
  const { status, err } = await run('round', 'import', file, '--db', join(folder, 'ny.db'));
  expect(status).toBe(2);
  expect(err).toContain('«x.fordel-runde» er ikke en runde fra Fordel');
  expect(readdirSync(folder)).toEqual(['x.fordel-runde']);
});
