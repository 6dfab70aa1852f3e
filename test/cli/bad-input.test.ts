import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/open-test-backend.ts';
import { sharedData } from '../support/shared-data.ts';
import { run } from './run.ts';

let folder: string;
let db: string;

/** A plain table of two kommuner of Trøndelag. */
const table = (trondheim: string, rows = '') =>
  `Kommunenummer;Kommune;Anmodning 2021\r\n5001;Trondheim;${trondheim}\r\n5006;Steinkjer;33\r\n${rows}`;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const importing = (...files: readonly string[]) =>
  run('import', ...files, '--db', db, '--round', '2022', '--fylke', '50');
const contents = async () => (await run('show', '--db', db, '--round', '2022', '--json')).out;

/** One line that names the command and the file, and a status that is not 0. */
async function refused(path: string, words: RegExp, status = 2): Promise<void> {
  const before = await contents();
  const ran = await importing(path);
  expect(ran.err).toMatch(words);
  expect(ran.err.trim().split('\n')).toHaveLength(1);
  expect(ran.out).toBe('');
  expect(ran.status).toBe(status);
  expect(await contents()).toBe(before);
}

beforeEach(async () => {
  folder = temporaryFolder();
  db = join(folder, 'fordel.db');
  expect(await importing(file('forst.csv', table('140')))).toMatchObject({ status: 0, err: '' });
});

describe('a file that cannot be used', () => {
  it('says that an empty file is empty', () => refused(file('tom.csv', ''), /import: .*tom\.csv.*tom/i));

  it('says that a PDF renamed to .csv is a PDF', () =>
    refused(
      file('tabell.csv', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
      /tabell\.csv.*pdf/i,
    ));

  it('says that a truncated workbook is truncated', async () => {
    const path = sharedData('samples/nav_HL060_202210.xlsx');
    if (path === null) return;
    const bytes = readFileSync(path);
    await refused(file('halv.xlsx', bytes.subarray(0, bytes.length / 2)), /halv\.xlsx/);
  });

  it('names a kommune that does not exist, with its row', () =>
    refused(
      file('ukjent.csv', table('140', '4999;Ingensteds;12\r\n')),
      /4999 Ingensteds.*ukjent\.csv.*rad 4/,
    ));

  it('names a file that is not there', () => refused(join(folder, 'borte.csv'), /borte\.csv/));

  it('leaves no database behind where there was none', async () => {
    const other = join(folder, 'ny.db');
    const ran = await run('import', file('tom.csv', ''), '--db', other, '--round', '2022', '--fylke', '50');
    expect(ran.status).toBe(2);
    expect(existsSync(other)).toBe(false);
  });
});

describe('two files that disagree', () => {
  it('stops, lists them with their places, and takes in neither', async () => {
    const before = await contents();
    const ran = await importing(file('a.csv', table('150')));
    expect(ran.status).toBe(1);
    expect(ran.err).toMatch(/5001 anmodning 2021: 140 \(forst\.csv C2\) \/ 150 \(C2\)/);
    expect(await contents()).toBe(before);
  });

  it('takes in neither of two that come together and contradict each other', async () => {
    const before = await contents();
    const ran = await importing(
      file('b.csv', 'Kommunenummer;Vedtak 2021\n5001;130\n'),
      file('c.csv', 'Kommunenummer;Vedtak 2021\n5001;131\n'),
    );
    expect(ran.status).toBe(1);
    expect(ran.err).toContain('130');
    expect(await contents()).toBe(before);
  });

  it('takes the new where told to, and the old where told to', async () => {
    const number = async () => {
      const shown = JSON.parse(await contents());
      return shown.kommuner.find((one: { kommunenummer: string }) => one.kommunenummer === '5001').values
        .anmodning['2021'];
    };
    const path = file('a.csv', table('150'));
    expect((await run('import', path, '--db', db, '--round', '2022', '--prefer', 'old')).status).toBe(0);
    expect(await number()).toEqual({ value: 140, missing: null });
    expect((await run('import', path, '--db', db, '--round', '2022', '--prefer', 'new')).status).toBe(0);
    expect(await number()).toEqual({ value: 150, missing: null });
  });

  it('writes nothing on a dry run', async () => {
    const before = await contents();
    const ran = await run(
      'import',
      file('d.csv', 'Kommunenummer;Vedtak 2021\n5001;130\n'),
      '--db',
      db,
      '--round',
      '2022',
      '--dry-run',
      '--json',
    );
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject([{ layout: 'plain-table', values: 1, matched: ['5001'] }]);
    expect(await contents()).toBe(before);
  });
});

describe('a target that cannot be', () => {
  const target = (number: string, ...more: readonly string[]) =>
    run(
      'target',
      '--db',
      db,
      '--round',
      '2022',
      '--number',
      number,
      '--source',
      'Brev',
      '--date',
      '2021-11-11',
      ...more,
    );

  it.each(['-5', '1.5', 'mange', ''])('refuses %s and makes no version of it', async (number) => {
    const ran = await target(number);
    expect(ran.status).toBe(2);
    expect(ran.err).toMatch(/--number/);
    expect((await run('allocate', '--db', db, '--round', '2022')).status).toBe(2);
  });

  it('makes no database for a target it refuses', async () => {
    const other = join(folder, 'ny.db');
    const ran = await run(
      'target',
      '--db',
      other,
      '--round',
      '2022',
      '--fylke',
      '50',
      '--number',
      '-5',
      '--source',
      'Brev',
      '--date',
      '2021-11-11',
    );
    expect(ran.status).toBe(2);
    expect(existsSync(other)).toBe(false);
  });
});

describe('a refused command on a database that is not there', () => {
  const fields = ['--number', '5', '--source', 'Brev', '--date', '2021-12-01'];
  it.each([
    ['more minors than persons', ['target', '--round', '2022', '--fylke', '50', '--em', '9', ...fields]],
    ['a fylke nobody has', ['target', '--round', '2022', '--fylke', '99', ...fields]],
    ['no fylke for a new round', ['target', '--round', '2022', ...fields]],
    ['a call that is refused', ['call', 'lock.remove', '{"roundId": 1, "kommunenummer": "5001"}']],
  ])('leaves no file behind: %s', async (_what, args) => {
    const other = join(folder, 'ny.db');
    const ran = await run(...args, '--db', other);
    expect(ran.status).toBe(2);
    expect(ran.err).not.toBe('');
    expect(existsSync(other)).toBe(false);
  });

  it('makes no round in a database that is there, for a target it refuses', async () => {
    const before = (await run('call', 'round.list', '{}', '--db', db)).out;
    const ran = await run('target', '--db', db, '--round', '2023', '--fylke', '50', '--em', '9', ...fields);
    expect(ran.status).toBe(2);
    expect((await run('call', 'round.list', '{}', '--db', db)).out).toBe(before);
  });
});

describe('persons that are not placed', () => {
  it('stand in the answer with the reason, and can never be more than the target', async () => {
    await run(
      'target',
      '--db',
      db,
      '--round',
      '2022',
      '--number',
      '641',
      '--source',
      'Brev',
      '--date',
      '2021-11-11',
    );
    const rest = (persons: number) =>
      run('call', 'rest.set', JSON.stringify({ roundId: 1, persons, reason: 'Ingen har plass' }), '--db', db);
    expect((await rest(700)).err).toMatch(/700.*641/);
    expect((await rest(41)).status).toBe(0);
    const shown = JSON.parse((await run('allocate', '--db', db, '--round', '2022', '--json')).out);
    expect(shown).toMatchObject({ target: 641, rest: { persons: 41, reason: 'Ingen har plass' } });
    const sum = Object.values<number>(shown.numbers).reduce((all, number) => all + number, 0);
    expect(sum).toBe(600);
    expect((await run('allocate', '--db', db, '--round', '2022')).out).toMatch(
      /Ikke plassert\s+41\s+Ingen har plass/,
    );
  });
});

describe('what a file held and could not be taken', () => {
  it('is told on stderr with its place and status 1, and the rest is taken', async () => {
    const path = file(
      'e.csv',
      'Kommunenummer;Kommune;Vedtak 2021\n5001;Trondheim;130\n5006;Steinkjer;mange\n',
    );
    const ran = await importing(path);
    expect(ran.status).toBe(1);
    expect(ran.out).toMatch(/1 verdi/);
    expect(ran.err).toMatch(/e\.csv: .*rad 3.*«mange»/);
    const shown = await run('show', '--db', db, '--round', '2022', '--json');
    expect(shown.out).toContain('130');
  });

  it('is also what makes a new round: the rest is taken into it, with status 1', async () => {
    const path = file('ny.csv', 'Kommune;Vedtak 2021\nOs;7\nVåler;4\n');
    const fresh = join(folder, 'ny.db');
    const ran = await run('import', path, '--db', fresh, '--round', '2022', '--fylke', '34');
    expect([ran.status, ran.err]).toEqual([1, expect.stringContaining('Våler')]);
    expect((await run('show', '--db', fresh, '--round', '2022')).status).toBe(0);
  });

  it('names the columns that nobody has mapped in the answer in JSON', async () => {
    const path = file('k.csv', 'Kommune;Vedtak 2021;Ledige boliger\n5001 Trondheim;130;7\n');
    const ran = await run('import', path, '--db', db, '--round', '2022', '--prefer', 'new', '--json');
    expect(JSON.parse(ran.out)).toMatchObject([
      {
        columns: [
          { column: 2, header: 'Vedtak 2021', indicator: 'vedtak', period: '2021' },
          { column: 3, header: 'Ledige boliger', indicator: null, period: null },
        ],
      },
    ]);
  });
});

describe('bounds that cannot hold', () => {
  it('names the one in conflict with both sums, status 1, and the round is as it was', async () => {
    await run(
      'target',
      '--db',
      db,
      '--round',
      '2022',
      '--number',
      '641',
      '--source',
      'Brev',
      '--date',
      '2021-11-11',
    );
    const call = (name: string, input: object) =>
      run('call', name, JSON.stringify({ roundId: 1, ...input }), '--db', db);
    await call('samarbeid.save', {
      id: null,
      name: 'Innherred',
      members: ['5037', '5038'],
      min: 100,
      max: 120,
    });
    await call('bounds.set', { kommunenummer: '5037', min: null, max: 30, reason: 'Boliger' });
    await call('bounds.set', { kommunenummer: '5038', min: null, max: 40, reason: 'Boliger' });
    const before = await contents();
    const ran = await run('allocate', '--db', db, '--round', '2022', '--json');
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({
      target: 641,
      feasible: false,
      conflict: { node: '1', need: 100, have: 70 },
    });
    expect(ran.err).toMatch(/Innherred.*100.*70/);
    expect(await contents()).toBe(before);
  });
});

describe('wrong use', () => {
  it.each([
    [['import']],
    [['frobnicate']],
    [['show', '--db', 'x.db']],
    [['show', '--db', 'borte.db', '--round', '2022']],
    [['show', '--db', 'borte.db', '--round', 'i fjor']],
    [['import', 'x.csv', '--round', '2022', '--sideways']],
  ])('answers %j with status 2 and a line that says what to do', async (args) => {
    const ran = await run(...args);
    expect(ran.status).toBe(2);
    expect(ran.err).not.toBe('');
    expect(ran.out).toBe('');
  });
});
