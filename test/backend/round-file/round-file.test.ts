import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkoutResources } from '../../../electron/backend/checkout-resources.ts';
import { type Backend, createBackend } from '../../../electron/backend/create-backend.ts';
import { connection, type Reader } from '../../../electron/backend/database/connection.ts';
import { allIndicators } from '../../../electron/backend/database/queries/indicators.ts';
import { detailsOfRound } from '../../../electron/backend/database/queries/recommendation-details.ts';
import { roundView } from '../../../electron/backend/database/queries/round-view.ts';
import { exemptEntries } from '../../../electron/backend/export/exempt-entries.ts';
import { recommendation } from '../../../electron/backend/export/recommendation.ts';
import { allocationOf } from '../../../electron/backend/handlers/allocation.ts';
import { loadPresets } from '../../../electron/backend/load-resources.ts';
import { roundBody } from '../../../electron/backend/round-file/round-body.ts';
import { roundTables } from '../../../electron/backend/round-file/round-tables.ts';
import type { TableSpec } from '../../../electron/backend/round-file/table-spec.ts';
import { type CallName, contract } from '../../../shared/contract/contract.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { anyInput, type InputSchema } from '../../support/any-input.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const roundId = 1;
const all = { notes: true, contacts: true };

/** The database of a round with something in everything that is private, refers to something or has a file. */
let ready: string;
const place = mkdtempSync(join(tmpdir(), 'fordel-runde-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
beforeAll(async () => {
  ready = await makeRound(place);
});

/** A backend on a copy of it. */
function ownRound(): Backend & { readonly file: string } {
  const file = join(temporaryFolder(), 'fra.db');
  copyFileSync(ready, file);
  return { ...openTestBackend({ databaseFile: file }), file };
}

async function makeRound(folder: string): Promise<string> {
  const file = join(folder, 'klar.db');
  const opened = createBackend({
    databaseFile: file,
    host: { chooseFiles: async () => null, chooseExportFolder: async () => null, reveal: async () => {} },
    clock: () => new Date('2026-11-22T10:00:00.000Z'),
    user: 'rådgiver',
    log: () => {},
    door: 'test',
    version: '0.0.0-test',
  });
  const backend = answerOf(opened);
  const { typed, files } = backend;
  answerOf(await typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const attachment = join(folder, 'vedlegg.pdf');
  writeFileSync(attachment, '%PDF-1.4 prøve');
  const kommunenummer = '9901';
  const contact = { role: 'Leder', name: 'Kari Prøve', email: 'kari@eksempel.no', phone: '900 00 000' };
  answerOf(await typed('contacts.save', { roundId, kommunenummer, contacts: [contact] }));
  answerOf(
    await typed('privateNote.save', { roundId, kommunenummer, text: 'Hemmelig notat', exported: false }),
  );
  const own = answerOf(
    await typed('column.add', { roundId, name: 'Boliger', kind: 'number', field: null }),
  ).columnId;
  answerOf(await typed('column.remove', { roundId, columnId: own }));
  const columnId = answerOf(
    await typed('column.add', { roundId, name: 'Ledige rom', kind: 'number', field: null }),
  ).columnId;
  answerOf(await typed('cells.set', { roundId, columnId, cells: [{ kommunenummer, value: 7 }] }));
  const column = `own:${columnId}`;
  answerOf(await typed('layout.save', { roundId, columns: [{ id: column, hidden: false }] }));
  answerOf(await typed('note.set', { roundId, kommunenummer, column, text: 'Hemmelig celle' }));
  answerOf(await typed('lock.set', { roundId, kommunenummer, number: 12, reason: 'Avtalt i møte' }));
  answerOf(await typed('scenario.add', { roundId, name: 'Uten lås', from: null }));
  answerOf(
    await typed('letters.addAttachment', {
      roundId,
      kind: 'other',
      title: 'Vedlegg',
      file: files.register(attachment),
    }),
  );
  answerOf(await typed('exempt.set', { roundId, kommunenummer, topic: 1, legalBasis: 'offl. § 13' }));
  backend.close();
  freeze(file);
  return file;
}

/** What package.export freezes, without rendering it: the bytes of a package follow from this and the time alone. */
function contentIn(db: Reader) {
  const view = answerOf(roundView(db, roundId));
  const catalogue = { indicators: allIndicators(db), presets: loadPresets(checkoutResources) };
  const { details, note } = detailsOfRound(db, roundId);
  const about = { details, previous: null, note, followUp: [] };
  const content = recommendation(view, answerOf(allocationOf(view)), 'nb', 1, catalogue, about);
  return {
    content: JSON.stringify(answerOf(content)),
    exempt: JSON.stringify(exemptEntries(view)),
  };
}

function freeze(file: string): void {
  const database = new Database(file);
  const db = connection(database);
  db.run(
    `INSERT INTO recommendation (round_id, version, language, content, exempt, frozen_at, who)
     VALUES ($roundId, 1, 'nb', $content, $exempt, '2026-11-22T10:00:00.000Z', 'rådgiver')`,
    { roundId, ...contentIn(db) },
  );
  database.close();
}

async function exported(from: Backend, choices: { readonly notes: boolean; readonly contacts: boolean }) {
  const made = answerOf(await from.typed('round.export', { roundId, ...choices }));
  if (made === null) throw new Error('no file');
  return from.files.resolve(made.file)?.path ?? '';
}

/** All of a round that the file is about, from the database itself. */
function bodyIn(file: string, round = roundId) {
  const database = new Database(file, { readonly: true });
  try {
    const { history, ...rest } = answerOf(roundBody(connection(database), round, all));
    return { rest, history };
  } finally {
    database.close();
  }
}

/** The same round in a database of its own. */
async function received(path: string) {
  const file = join(temporaryFolder(), 'til.db');
  const backend = openTestBackend({ databaseFile: file });
  const token = backend.files.register(path);
  const answer = await backend.typed('round.import', { file: token, replace: null, label: '' });
  return { ...backend, file, answer, token };
}

const unpacked = (path: string): string => gunzipSync(readFileSync(path)).toString('utf8');

describe('a round as one file', () => {
  it('is the same round in another database: rows, allocation and what its package is made of', async () => {
    const from = ownRound();
    const path = await exported(from, all);
    const to = await received(path);
    expect(answerOf(to.answer)).toEqual({ roundId });
    const reckoned = answerOf(await from.typed('allocation.show', { roundId }));
    expect(answerOf(await to.typed('allocation.show', { roundId }))).toEqual(reckoned);
    from.close();
    to.close();
    const [before, after] = [bodyIn(from.file), bodyIn(to.file)];
    expect(after.rest).toEqual(before.rest);
    const { rest } = after;
    const database = new Database(to.file, { readonly: true });
    const now = contentIn(connection(database));
    database.close();
    // What was frozen there is what would be frozen here: the same version, and so the same package.
    expect(rest.tables.recommendations.map(({ content }) => JSON.stringify(content))).toEqual([now.content]);
    expect(rest.tables.recommendations.map(({ exempt }) => JSON.stringify(exempt))).toEqual([now.exempt]);
    // The log can be read, and says where the round is from.
    expect(after.history.slice(0, before.history.length)).toEqual(before.history);
    expect(after.history.at(before.history.length)).toMatchObject({
      command: 'round.import',
      params: { file: 'Eksempelfylket 2027.fordel-runde', from: 'rådgiver' },
    });
  });

  it('leaves private notes and persons out unless they are ticked, out of the log too, and says how many there are', async () => {
    const from = ownRound();
    expect(answerOf(await from.typed('round.offer', { roundId }))).toEqual({
      notes: 2,
      notesAlways: 0,
      contacts: 1,
      exempt: 1,
    });
    const path = await exported(from, { notes: false, contacts: false });
    const text = unpacked(path);
    for (const secret of ['Hemmelig', 'Kari Prøve', 'kari@eksempel.no', '900 00 000']) {
      expect(text).not.toContain(secret);
    }
    const to = await received(path);
    const seen = answerOf(await to.typed('round.inspect', { file: to.token }));
    expect(seen).toMatchObject({ notes: 0, contacts: 0, exempt: 1, locks: 1, scenarios: 2, versions: 1 });
    const ticked = unpacked(await exported(from, all));
    for (const secret of ['Hemmelig notat', 'Hemmelig celle', 'kari@eksempel.no']) {
      expect(ticked).toContain(secret);
    }
  });

  it('has every table and column of the database, or is said to leave it out', () => {
    const file = join(temporaryFolder(), 'tom.db');
    openTestBackend({ databaseFile: file }).close();
    const database = new Database(file, { readonly: true });
    const columnsOf = (table: string): string[] =>
      database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
    const inFile = new Map<string, readonly string[]>();
    const add = ({ table, parent, round, columns, own, children = {} }: TableSpec): void => {
      const named = [parent, round, own?.column].filter((column) => column !== undefined);
      inFile.set(table, ['id', ...named, ...Object.keys(columns)]);
      if (own !== undefined) add(own.spec);
      for (const child of Object.values(children)) add(child);
    };
    for (const spec of Object.values<TableSpec>(roundTables)) add(spec);
    for (const [table, columns] of inFile) {
      const known = columns.filter((column) => column !== 'id' || columnsOf(table).includes('id'));
      expect([table, known.toSorted()]).toEqual([table, columnsOf(table).toSorted()]);
    }
    const tables = database
      .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`)
      .pluck()
      .all() as string[];
    database.close();
    // Read on their own: the round, its log, what figures are, and files. And what belongs to no round, or to one machine.
    const elsewhere = ['round', 'change_log', 'indicator', 'stored_file'];
    const noRounds = ['column_mapping', 'saved_set', 'boundary_file', 'boundary_shape', 'selection_call'];
    const ofThisMachine = ['meeting_place', 'archived_round'];
    expect(tables.filter((table) => !inFile.has(table)).toSorted()).toEqual(
      [...elsewhere, ...noRounds, ...ofThisMachine].toSorted(),
    );
  });

  it('is the same after any sequence of commands', async () => {
    const kinds = (Object.keys(contract) as CallName[])
      .filter((name) => contract[name].writes && contract[name].undoable)
      .map((name) => ({
        name,
        schema: z.toJSONSchema(contract[name].input as z.ZodType, {
          io: 'input',
          unrepresentable: 'any',
        }) as InputSchema,
      }));
    const from = ownRound();
    const kommuner = answerOf(await from.typed('round.show', { roundId })).kommuner.map(
      (one) => one.kommunenummer,
    );
    const random = seededRandom(3);
    const known = { roundId: [roundId], scenario: [1, 2], from: [null], visit: [undefined] };
    let done = 0;
    for (let at = 0; at < 120; at += 1) {
      const one = kinds[Math.floor(random() * kinds.length)];
      if (one === undefined) continue;
      const answer = await from.call(one.name, anyInput(one.schema, { kommuner, known, random }));
      if (answer.ok) done += 1;
    }
    expect(done).toBeGreaterThan(30);
    const to = await received(await exported(from, all));
    answerOf(to.answer);
    from.close();
    to.close();
    expect(bodyIn(to.file).rest).toEqual(bodyIn(from.file).rest);
  });
});

describe('a round that is here already', () => {
  it('is not touched unless the user says so, and then a backup is the way back', async () => {
    const from = ownRound();
    const path = await exported(from, all);
    const { typed, files } = from;
    answerOf(await typed('lock.remove', { roundId, kommunenummer: '9901' }));
    const file = files.register(path);
    const { clashes } = answerOf(await typed('round.inspect', { file }));
    expect(clashes).toMatchObject([{ roundId, label: '' }]);
    const refused = async (replace: number | null) =>
      errorOf(await typed('round.import', { file, replace, label: '' })).code;
    expect([await refused(null), await refused(999)]).toEqual(['round-exists', 'round-not-found']);
    expect(answerOf(await typed('round.show', { roundId })).draft.locks).toEqual([]);
    const { roundId: now } = answerOf(await typed('round.import', { file, replace: roundId, label: '' }));
    expect(answerOf(await typed('round.list', {})).map(({ id }) => id)).toEqual([now]);
    expect(answerOf(await typed('round.show', { roundId: now })).draft.locks).toHaveLength(1);
    const { backups } = answerOf(await typed('backup.list', {}));
    expect(backups.map(({ reason }) => reason)).toEqual(['replace']);
    answerOf(await typed('backup.restore', { from: { name: backups[0]?.name ?? '' } }));
    expect(answerOf(await typed('round.show', { roundId })).draft.locks).toEqual([]);
  });

  it('stands beside another of its year under a label, is compared with it, and is renamed, which can be undone', async () => {
    const from = ownRound();
    const { typed, files } = from;
    const file = files.register(await exported(from, all));
    answerOf(await typed('lock.remove', { roundId, kommunenummer: '9901' }));
    const take = (label: string, replace: number | null = null) =>
      typed('round.import', { file, replace, label });
    const beside = answerOf(await take(' fra en kollega ')).roundId;
    const names = async () => answerOf(await typed('round.list', {})).map(({ id, label }) => [id, label]);
    expect(await names()).toEqual([
      [roundId, undefined],
      [beside, 'fra en kollega'],
    ]);
    const locks = async (id: number) =>
      answerOf(await typed('round.show', { roundId: id })).draft.locks.length;
    expect([await locks(roundId), await locks(beside)]).toEqual([0, 1]);
    const { rows, without } = answerOf(await typed('round.compare', { roundId, other: beside }));
    expect(without).toEqual([]);
    const known = (side: 'earlier' | 'now') => rows.filter((row) => row[side].recommended !== null).length;
    expect([known('earlier'), known('now')]).toEqual([15, 15]);
    expect(errorOf(await take('fra en kollega')).code).toBe('round-label-taken');
    const newer = answerOf(await take('fra en kollega', beside)).roundId;
    expect(await names()).toEqual([
      [roundId, undefined],
      [newer, 'fra en kollega'],
    ]);
    expect(errorOf(await typed('round.label', { roundId: newer, label: '' })).code).toBe('round-label-taken');
    answerOf(await typed('round.label', { roundId: newer, label: 'andre utkast' }));
    answerOf(await typed('history.undo', { roundId: newer }));
    expect((await names()).at(-1)).toEqual([newer, 'fra en kollega']);
    const made = answerOf(await typed('backup.make', {}));
    expect(made.rounds?.map(({ label }) => label)).toEqual(['', 'fra en kollega']);
  });

  it('is taken away with all that hangs on it and all that is private, and another round stays as it was', async () => {
    const from = ownRound();
    const path = await exported(from, all);
    const to = await received(path);
    answerOf(await to.typed('round.create', { year: 2031, fylkesnummer: '50' }));
    to.close();
    const before = bodyIn(to.file, 2);
    const again = openTestBackend({ databaseFile: to.file });
    const { backup } = answerOf(await again.typed('round.remove', { from: roundId }));
    expect(backup).toContain('-replace-');
    expect(answerOf(await again.typed('round.list', {})).map(({ year }) => year)).toEqual([2031]);
    again.close();
    expect(bodyIn(to.file, 2)).toEqual(before);
    const database = new Database(to.file);
    expect(database.pragma('foreign_key_check')).toEqual([]);
    const rows = (table: string): unknown =>
      database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get();
    for (const table of ['allocation', 'lock', 'innspill', 'stored_file', 'own_cell', 'recommendation']) {
      expect([table, rows(table)]).toEqual([table, table === 'allocation' ? 1 : 0]);
    }
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
    expect(readFileSync(to.file).includes('Hemmelig notat')).toBe(false);
  });
});
