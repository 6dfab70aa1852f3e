import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/open-test-backend.ts';
import { run } from './run.ts';

const target = ['target', '--db', 'HERE/x.db', '--round', '2022', '--source', 'Brev'];

describe('wrong use of the command line is told in Norwegian, on one line, with status 2', () => {
  it.each<[readonly string[], string]>([
    [['demo', 'extra'], 'fordel demo: «extra» er ett ord for mye'],
    [['show', '--nope'], 'fordel show: ukjent valg «--nope»'],
    [['show', '--db'], 'fordel show: «--db» mangler en verdi'],
    [['show', '--json=ja'], 'fordel show: «--json» skal stå alene, uten verdi'],
    [
      [...target, '--number', '641', '--date', '11.11.2021'],
      'fordel target: --date: «11.11.2021» kan ikke brukes. Skriv en dato som finnes, slik: 2021-11-11.',
    ],
    [
      [...target, '--number', '99999999999', '--date', '2021-11-11'],
      'fordel target: --number: «99999999999» kan ikke brukes. Tallet er større enn noe måltall kan være.',
    ],
    [
      [...target, '--number', '641', '--date', '2021-11-11'],
      'fordel target: ingen runde for 2022. En ny lages med --fylke og fylkesnummeret, som --fylke 50.',
    ],
    [
      [...target, '--number', '641', '--date', '2021-11-11', '--fylke', 'Trøndelag'],
      'fordel target: --fylke skal være fylkesnummeret, to sifre som 50, ikke «Trøndelag»',
    ],
    [['show', '--db', 'HERE/x.db', '--round', '2022', '--csv'], 'fordel show: ukjent valg «--csv»'],
    [['allocate', '--db', 'HERE/x.db', '--out=HERE'], 'fordel allocate: ukjent valg «--out»'],
    [
      ['export', '--db', 'HERE/x.db', '--round', '2022', '--out', 'HERE/ut', '--json'],
      'fordel export: ukjent valg «--json»',
    ],
    [
      ['round', 'export', '--db', 'HERE/x.db', '--round', '2022', '--out', 'HERE/ut', '--dry-run'],
      'fordel round: ukjent valg «--dry-run»',
    ],
    [
      ['forms', 'in', 'HERE/x.xlsx', '--db', 'HERE/x.db', '--round', '2022', '--nynorsk'],
      'fordel forms: ukjent valg «--nynorsk»',
    ],
    [
      ['forms', 'in', 'HERE/borte.xlsx', '--db', 'HERE/x.db', '--round', '2022'],
      'fordel forms: filen «HERE/borte.xlsx» finnes ikke',
    ],
    [
      ['round', 'import', 'HERE/mappe', '--db', 'HERE/x.db'],
      'fordel round: «HERE/mappe» er en mappe, ikke en fil',
    ],
    [['solve', '/nonexist'], 'fordel solve: nonexist: filen finnes ikke'],
    [['solve', 'HERE/mappe'], 'fordel solve: mappe: dette er en mappe, ikke en fil'],
    [['solve', 'HERE/feil.json'], 'fordel solve: feil.json: dette er ikke JSON (linje 3)'],
    [['solve', 'HERE/halv.json'], 'fordel solve: halv.json: dette er ikke JSON: slutten mangler'],
    [['call', 'round.list', '{ 3', '--db', 'HERE/x.db'], 'fordel call: dette er ikke JSON (linje 1)'],
    [
      ['history', '--db', 'HERE/mappe', '--round', '2022'],
      'fordel history: «HERE/mappe» er en mappe, ikke en database',
    ],
  ])('%j', async (args, words) => {
    const folder = temporaryFolder();
    const here = (text: string): string => text.replace('HERE', folder);
    writeFileSync(join(folder, 'feil.json'), '{\n  "total": 3,\n  "groups": [] "places": []\n}');
    writeFileSync(join(folder, 'halv.json'), '{ "total": 3');
    mkdirSync(join(folder, 'mappe'));
    expect(await run(...args.map(here))).toEqual({ status: 2, out: '', err: `${here(words)}\n` });
  });
});

it('help on one command is its own lines of the usage, wherever it is asked for', async () => {
  const told = await run('help', 'forms');
  expect(told.status).toBe(0);
  expect(told.out.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'fordel forms out',
    'fordel forms in',
    '',
  ]);
  for (const args of [
    ['forms', '--help'],
    ['forms', 'in', '-h'],
  ])
    expect(await run(...args)).toEqual(told);
  expect((await run('help')).out).toContain(told.out);
  expect(await run('help', 'nope')).toMatchObject({ status: 2, out: '' });
});

it('a round that is not there is told with those that are', async () => {
  const db = join(temporaryFolder(), 'x.db');
  const round = (year: string) => ['--db', db, '--round', year];
  await run(
    ...['target', ...round('2027'), '--fylke', '50'],
    ...['--number', '12', '--source', 'Brev'],
    '--date',
    '2026-11-11',
  );
  expect(await run('show', ...round('2028'))).toEqual({
    status: 2,
    out: '',
    err: 'fordel show: ingen runde for 2028. Her er: Trøndelag 2027.\n',
  });
  expect((await run('show', ...round('2027'), '--fylke', '18', '--label', 'Prøve')).err).toBe(
    'fordel show: ingen runde for 2027, fylke 18, med navnet «Prøve». Her er: Trøndelag 2027.\n',
  );
});

it('a reader that goes before all is written, as head does, does not stop the work, and nothing is said of it', async () => {
  const child = spawn(process.execPath, ['electron/cli/fordel.ts', 'help'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (piece: Buffer) => {
    err += piece.toString();
  });
  const status = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  expect([status, err]).toEqual([0, '']);
});
