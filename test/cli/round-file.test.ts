import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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

it('fordel keeps two rounds of one year apart by --label, and says so where it is missing', async () => {
  const folder = temporaryFolder();
  const db = join(folder, 'fordel.db');
  const backend = openTestBackend({ databaseFile: db });
  answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  backend.close();
  const file = join(folder, 'runde.fordel-runde');
  await run('round', 'export', '--db', db, '--round', '2027', '--out', file);
  const refused = await run('round', 'import', file, '--db', db);
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('--label NAVN')]);
  const take = (...more: readonly string[]) => run('round', 'import', file, '--db', db, ...more);
  expect((await take('--label', 'fra en kollega')).status).toBe(0);
  const show = (...more: readonly string[]) =>
    run('allocate', '--db', db, '--round', '2027', '--json', ...more);
  const unclear = await show('--fylke', '99');
  expect(unclear.status).toBe(2);
  expect(unclear.err).toContain(
    'flere runder for 2027: Eksempelfylket 2027, Eksempelfylket 2027 (fra en kollega); si hvilken med --label "" eller "fra en kollega"',
  );
  const [own, other] = [await show('--label', ''), await show('--label', 'fra en kollega')];
  expect(JSON.parse(other.out).numbers).toEqual(JSON.parse(own.out).numbers);
  for (const written of ['Fra en Kollega', ' fra  en\u00a0kollega '])
    expect(await show('--label', written)).toEqual(other);
  expect(await show('--label', 'fra ingen')).toMatchObject({ status: 2, out: '' });
  expect((await take('--replace')).err).toContain('si hvilken som erstattes med --label');
  expect((await take('--replace', '--label', 'fra en kollega')).status).toBe(0);
  expect((await take('--label', 'fra en kollega')).err).toContain('Eksempelfylket 2027 (fra en kollega)');
  expect((await take('--label', 'FRA EN KOLLEGA')).err).toContain('Eksempelfylket 2027 (FRA EN KOLLEGA)');
  expect((await take('--label', 'fra\u200ben kollega')).err).toContain('tegn som ikke vises');
  expect((await take('--replace', '--label', 'Fra EN kollega')).status).toBe(0);
  expect((await show('--fylke', '99')).err).toContain('--label "" eller "fra en kollega"');
});

it('fordel round export writes over a round file, and over nothing else', async () => {
  const folder = temporaryFolder();
  const db = join(folder, 'fordel.db');
  const backend = openTestBackend({ databaseFile: db });
  answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  backend.close();
  const exported = (file: string) =>
    run('round', 'export', '--db', db, '--round', '2027', '--out', join(folder, file));
  expect((await exported('runde.fordel-runde')).status).toBe(0);
  expect((await exported('runde.fordel-runde')).status).toBe(0);
  writeFileSync(join(folder, 'keep.csv'), 'a;b');
  const { status, out, err } = await exported('keep.csv');
  expect([status, out, err]).toEqual([2, '', expect.stringContaining('«keep.csv» finnes fra før')]);
  expect(readFileSync(join(folder, 'keep.csv'), 'utf8')).toBe('a;b');
});
