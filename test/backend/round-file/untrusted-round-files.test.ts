import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { createBackend } from '../../../electron/backend/create-backend.ts';
import { connection } from '../../../electron/backend/database/connection.ts';
import { openDatabase } from '../../../electron/backend/database/open-database.ts';
import { sha256 } from '../../../electron/backend/export/sha256.ts';
import { insertRound } from '../../../electron/backend/round-file/insert-round.ts';
import { packRoundFile } from '../../../electron/backend/round-file/pack-round-file.ts';
import { readRoundFile } from '../../../electron/backend/round-file/read-round-file.ts';
import { roundBody } from '../../../electron/backend/round-file/round-body.ts';
import type { RoundFileBody } from '../../../electron/backend/round-file/round-file.ts';
import { unpackRoundFile } from '../../../electron/backend/round-file/unpack-round-file.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

const made = { program: '0.1.0', madeAt: '2026-11-22T10:00:00.000Z', madeBy: 'kollega' };
let body: RoundFileBody;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fordel-runde-'));
  const file = join(folder, 'fordel.db');
  const backend = answerOf(
    createBackend({
      databaseFile: file,
      host: { chooseFiles: async () => null, chooseExportFolder: async () => null, reveal: async () => {} },
      clock: () => new Date('2026-11-22T10:00:00.000Z'),
      user: 'kollega',
      log: () => {},
      door: 'test',
      version: '0.0.0-test',
    }),
  );
  answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const kommunenummer = '9901';
  answerOf(await backend.typed('lock.set', { roundId: 1, kommunenummer, number: 5, reason: 'Avtalt' }));
  backend.close();
  const database = new Database(file, { readonly: true });
  body = answerOf(roundBody(connection(database), 1, { notes: true, contacts: true }));
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

type Loose = Record<string, unknown>;
type Tables = Record<string, Loose[]>;

/** The lock of the recommended scenario. */
const lockIn = ({ tables }: { readonly tables: Tables }): Loose => {
  const [lock] = (tables.scenarios?.[0]?.locks ?? []) as Loose[];
  if (lock === undefined) throw new Error('no lock');
  return lock;
};
/** The file of a stranger: whole and with the right checksum, and with something in it that is not right. */
const changed = (change: (body: Loose & { tables: Tables; files: Loose[] }) => void): Promise<Uint8Array> => {
  const copy = structuredClone(body) as unknown as Loose & { tables: Tables; files: Loose[] };
  change(copy);
  return packRoundFile(copy as unknown as RoundFileBody, made);
};

const byHand = (head: unknown, rest: string): Uint8Array =>
  gzipSync(`${typeof head === 'string' ? head : JSON.stringify(head)}\n${rest}`);
const head = { format: 'fordel-runde', version: 1, ...made, sha256: '0'.repeat(64) };
const sealed = (rest: string): Uint8Array => byHand({ ...head, sha256: sha256(Buffer.from(rest)) }, rest);

const codeOf = async (bytes: Uint8Array): Promise<string> =>
  errorOf(await unpackRoundFile(bytes, 'fra-noen.fordel-runde')).code;

describe('a file that claims to be a round', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', Buffer.from('Kommune;Anmodning 2027')],
    ['a database', Buffer.from('SQLite format 3\0 and so on')],
    ['another packed file', gzipSync('hei')],
    ['JSON of another kind', gzipSync('{"format":"fordel-anbefaling/1","version":1}\n{}')],
    ['a zip cut short', gzipSync(JSON.stringify(head)).subarray(0, 30)],
  ])('is told from %s', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('not-a-round-file');
  });

  it('of a later format is refused as newer, whatever else is in it', async () => {
    const answer = await unpackRoundFile(
      byHand({ ...head, version: 2, more: true }, '[]'),
      'ny.fordel-runde',
    );
    expect(errorOf(answer)).toMatchObject({ code: 'round-file-newer', params: { version: 2, supported: 1 } });
  });

  it.each([
    ['a wrong checksum', byHand(head, '{}')],
    ['no round', sealed('{}')],
    ['no JSON', sealed('{"round":')],
    ['letters that are no UTF-8', sealed('\ud800')],
    ['a hundred thousand brackets', sealed('['.repeat(100_000))],
    ['deep nesting that closes', sealed(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['a key that is everybody’s prototype', sealed('{"__proto__":{"round":{}}}')],
  ])('with %s is refused as broken', async (_what, bytes) => {
    expect(await codeOf(bytes)).toBe('round-file-broken');
  });

  const wrong: readonly (readonly [string, (body: Loose & { tables: Tables; files: Loose[] }) => void])[] = [
    ['a field too many', (b) => Object.assign(b.tables.kommuner?.[0] ?? {}, { sql: '1' })],
    ['a table too many', (b) => Object.assign(b.tables, { sqlite_schema: [] })],
    ['a table that is not there', (b) => void delete b.tables.innspill],
    ['a lock below zero', (b) => Object.assign(lockIn(b), { number: -1 })],
    ['a number that is no number', (b) => Object.assign(b.tables.targets?.[0] ?? {}, { number: '641' })],
    ['a share above one', (b) => Object.assign(b.tables.scenarios?.[0]?.criteria as Loose, { alpha: 2 })],
    ['no recommended scenario', (b) => Object.assign(b.tables.scenarios?.[0] ?? {}, { recommended: 0 })],
    ['a lock for a kommune of nobody', (b) => Object.assign(lockIn(b), { kommunenummer: '0301' })],
    [
      'a file that leads to another folder',
      (b) => {
        b.files.push({ sha256: sha256(Buffer.from('x')), bytes: 1, content: 'eA==' });
        b.tables.letterAttachments?.push({
          kind: 'other',
          title: 'Vedlegg',
          file_name: '../../.bashrc',
          sha256: sha256(Buffer.from('x')),
        });
      },
    ],
    [
      'a file that is another than it says',
      (b) => void b.files.push({ sha256: 'a'.repeat(64), bytes: 1, content: 'eA==' }),
    ],
    [
      'a letter without its file',
      (b) =>
        void b.tables.letterAttachments?.push({
          kind: 'other',
          title: 'Vedlegg',
          file_name: 'a.pdf',
          sha256: 'b'.repeat(64),
        }),
    ],
    [
      'a note on a column that is not there',
      (b) => void b.tables.layout?.push({ columns: [{ id: 'own:3', hidden: false }] }),
    ],
    [
      'more kommuner than there are',
      (b) =>
        void b.tables.kommuner?.push(...Array.from({ length: 600 }, () => ({ ...b.tables.kommuner?.[0] }))),
    ],
    [
      'a frozen version that is no recommendation',
      (b) =>
        void b.tables.recommendations?.push({
          version: 1,
          language: 'nb',
          content: {},
          exempt: [],
          frozen_at: made.madeAt,
          who: 'x',
        }),
    ],
  ];
  it.each(wrong)('with %s is refused as broken', async (_what, change) => {
    expect(await codeOf(await changed(change))).toBe('round-file-broken');
  });

  it('that unpacks to more than any round is refused without being unpacked', async () => {
    const answer = await unpackRoundFile(gzipSync(Buffer.alloc(5_000_000)), 'bombe.fordel-runde', 1_000_000);
    expect(errorOf(answer).code).toBe('round-file-too-large');
  });

  it('with two rows of the same key is taken back as a whole, and the database is as it was', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'to.fordel-runde');
    writeFileSync(path, await changed((b) => void b.tables.exempt?.push(...twice)));
    const backend = openTestBackend({ databaseFile: join(folder, 'til.db') });
    const file = backend.files.register(path);
    expect(errorOf(await backend.typed('round.import', { file, replace: null, label: '' })).code).toBe(
      'round-file-broken',
    );
    expect(answerOf(await backend.typed('round.list', {}))).toEqual([]);
  });

  it('is read in a thread of its own', async () => {
    const path = join(temporaryFolder(), 'x.fordel-runde');
    writeFileSync(path, 'x');
    expect(errorOf(await readRoundFile(path, 'x')).code).toBe('not-a-round-file');
    expect(errorOf(await readRoundFile(join(path, 'borte'), 'x')).code).toBe('database-unwritable');
  });
});

const exempt = { kommunenummer: '9901', topic: 1, legal_basis: 'offl. § 13' };
const twice = [exempt, exempt];

describe('a figure of one’s own in a file', () => {
  it('gets another id where the id is somebody else’s figure here, wherever it is named', () => {
    const database = answerOf(openDatabase(join(temporaryFolder(), 'til.db'), () => new Date()));
    const db = connection(database);
    const figure = {
      id: 'boliger',
      name_nb: 'Boliger i distriktet',
      name_nn: 'Bustader i distriktet',
      short_nb: 'Boliger',
      short_nn: 'Bustader',
      unit: 'number',
      scale: 'index',
      direction: 1,
      carry_over: 'sum',
      source: '',
    } as const;
    db.run(
      `INSERT INTO indicator (id, name_nb, name_nn, short_nb, short_nn, unit, scale, direction, carry_over, source, own)
       VALUES ('boliger', 'Boliger i byen', '', '', '', 'number', 'index', 1, 'sum', '', 1)`,
    );
    const [source, ...others] = body.tables.sources;
    const [first] = (source?.values ?? []) as readonly Loose[];
    const sources = [{ ...source, values: [{ ...first, indicator: 'boliger' }] }, ...others];
    const file = {
      head: { ...head, format: 'fordel-runde' as const },
      body: { ...body, indicators: [figure], tables: { ...body.tables, sources } },
    };
    insertRound(db, file, { file: 'x', who: 'x', now: made.madeAt, label: '' });
    const named = db.all<{ readonly indicator: string }>(
      `SELECT indicator FROM value WHERE indicator LIKE 'boliger%'`,
    );
    expect(named).toEqual([{ indicator: 'boliger_i_distriktet' }]);
    expect(db.get(`SELECT name_nb FROM indicator WHERE id = 'boliger'`)).toEqual({
      name_nb: 'Boliger i byen',
    });
    database.close();
  });
});
