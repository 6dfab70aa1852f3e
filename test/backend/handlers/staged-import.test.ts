import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

const years = Array.from({ length: 29 }, (_, index) => String(1995 + index));

const numbers = [
  '5001',
  '5006',
  '5007',
  '5014',
  '5020',
  '5021',
  '5022',
  '5025',
  '5026',
  '5027',
  '5028',
  '5029',
].concat(['5031', '5032', '5033', '5034', '5035', '5036', '5037', '5038']);
const count = numbers.length * years.length * 3;

/** A table with numbers for every year and kommune: more than one slice of the writing. */
const wide = (base: number): string =>
  [
    `Kommune;${years.flatMap((year) => [`Vedtak ${year}`, `Anmodning ${year}`, `Bosatt ${year}`]).join(';')}`,
    ...numbers.map(
      (name, row) => `${name};${years.flatMap((_, at) => [base + row + at, base, base]).join(';')}`,
    ),
  ].join('\n');

async function begin() {
  const folder = temporaryFolder();
  const databaseFile = join(folder, 'fordel.db');
  const backend = openTestBackend({ databaseFile });
  const { typed: call } = backend;
  const { roundId } = answerOf(await call('round.create', { year: 2022, fylkesnummer: '50' }));
  const read = async (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const file = backend.files.register(path);
    return answerOf(await call('import.preview', { roundId, file, mapping: null })).previewId;
  };
  const value = async (indicator: string, period: string) => {
    const { kommuner } = answerOf(await call('round.show', { roundId }));
    return kommuner.find((one) => one.kommunenummer === '5001')?.values[indicator]?.[period]?.number;
  };
  /** What the file holds when nobody has it open: sources by state, and values without one that counts. */
  const onDisk = () => {
    backend.close();
    const database = new Database(databaseFile, { readonly: true });
    const count = (sql: string) => Number(database.prepare(sql).pluck().get());
    const found = {
      staged: count(`SELECT count(*) FROM import WHERE state = 'staged'`),
      loose: count(
        `SELECT count(*) FROM value WHERE import_id NOT IN (SELECT id FROM import WHERE state <> 'staged')`,
      ),
    };
    database.close();
    return found;
  };
  return { backend, databaseFile, call, roundId, read, value, onDisk };
}

describe('values on their way in', () => {
  it('do not stop other calls from being answered', async () => {
    const { call, roundId, read, value } = await begin();
    const previewId = await read('a.csv', wide(100));
    // The call is loaded with its first use.
    answerOf(await call('round.list', {}));
    // However fast the machine is: by this clock each step of the work is a slice of its own.
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 100));
    let isDone = false;
    const confirmed = call('import.confirm', { roundId, previewId, prefer: 'new' }).finally(() => {
      isDone = true;
    });
    answerOf(await call('round.list', {}));
    expect(isDone).toBe(false);
    clock.mockRestore();
    expect(answerOf(await confirmed)).toMatchObject({ import: { fileName: 'a.csv' }, kept: 0 });
    expect(await value('vedtak', '2020')).toBe(125);
  });

  it('tell how far they have come, all files together, and are taken away again where the user stops them', async () => {
    const { backend, call, roundId, read, value, onDisk } = await begin();
    const previewIds = [await read('a.csv', wide(100)), await read('b.csv', wide(100))];
    const told: (readonly [done: number, total: number | null])[] = [];
    const forget = backend.onEvent((event) => {
      if (event.type === 'progress') told.push([event.done, event.total]);
    });
    answerOf(await call('import.confirmAll', { roundId, previewIds, prefer: 'new' }));
    forget();
    expect(told.at(-1)).toEqual([2 * count, 2 * count]);
    expect(told).toContainEqual([count, 2 * count]);
    const previewId = await read('c.csv', wide(300));
    // The call is loaded with its first use.
    answerOf(await call('job.cancel', { job: previewId }));
    backend.onEvent((event) => {
      if (event.type === 'progress' && event.job === previewId) void call('job.cancel', { job: previewId });
    });
    const stopped = await call('import.confirm', { roundId, previewId, prefer: 'new' });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'import-cancelled' } });
    expect(await value('vedtak', '2020')).toBe(125);
    answerOf(
      await call('import.confirm', { roundId, previewId: await read('d.csv', wide(400)), prefer: 'new' }),
    );
    expect(await value('vedtak', '2020')).toBe(425);
    expect(onDisk()).toEqual({ staged: 0, loose: 0 });
  });

  it('are taken away again where the file is refused', async () => {
    const { call, roundId, read, onDisk } = await begin();
    const [a, b] = [await read('a.csv', wide(100)), await read('b.csv', wide(200))];
    const all = { roundId, previewIds: [a, b], prefer: null };
    expect(errorOf(await call('import.confirmAll', all))).toMatchObject({ code: 'conflicts-undecided' });
    expect(onDisk()).toEqual({ staged: 0, loose: 0 });
  });

  it('come in once, also where the same file is confirmed twice at once', async () => {
    const { call, roundId, read, onDisk } = await begin();
    const previewId = await read('a.csv', wide(100));
    const both = await Promise.all([
      call('import.confirm', { roundId, previewId, prefer: 'new' }),
      call('import.confirm', { roundId, previewId, prefer: 'new' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const { imports } = answerOf(await call('round.show', { roundId }));
    expect(imports.filter(({ fileName }) => fileName === 'a.csv')).toHaveLength(1);
    expect(onDisk()).toEqual({ staged: 0, loose: 0 });
  });

  it('are compared again where another source came meanwhile', async () => {
    const { call, roundId, read, value } = await begin();
    const [a, b] = [await read('a.csv', wide(100)), await read('b.csv', wide(200))];
    const answers = await Promise.all([
      call('import.confirm', { roundId, previewId: a, prefer: 'old' }),
      call('import.confirm', { roundId, previewId: b, prefer: 'old' }),
    ]);
    const receipts = answers.map(answerOf);
    const [first, second] = receipts.toSorted((one, other) => one.import.id - other.import.id);
    expect(receipts.map(({ kept }) => kept).toSorted((one, other) => one - other)).toEqual([0, count]);
    expect([first?.import.values, second?.import.values]).toEqual([count, count]);
    const counts = receipts.find(({ kept }) => kept === 0)?.import.fileName === 'a.csv' ? 100 : 200;
    expect(await value('bosatt', '2020')).toBe(counts);
  });

  it('refuse where they came to contradict another source meanwhile, and leave nothing', async () => {
    const { call, roundId, read, onDisk } = await begin();
    const [a, b] = [await read('a.csv', wide(100)), await read('b.csv', wide(200))];
    const answers = await Promise.all([
      call('import.confirm', { roundId, previewId: a, prefer: null }),
      call('import.confirm', { roundId, previewId: b, prefer: null }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.map((one) => (one.ok ? null : one.error.code))).toContain('conflicts-undecided');
    expect(onDisk()).toEqual({ staged: 0, loose: 0 });
  });

  it('can be taken back and brought back, also after a restart', async () => {
    const { backend, databaseFile, call, roundId, read } = await begin();
    const previewId = await read('a.csv', wide(100));
    answerOf(await call('import.confirm', { roundId, previewId, prefer: 'new' }));
    answerOf(await call('history.undo', { roundId }));
    backend.close();
    const later = openTestBackend({ databaseFile });
    answerOf(await later.typed('history.redo', { roundId }));
    const { imports } = answerOf(await later.typed('round.show', { roundId }));
    expect(imports.at(-1)).toMatchObject({ fileName: 'a.csv', values: count });
  });

  it('are swept at the start where they were undone and cannot be brought back', async () => {
    const { backend, databaseFile, call, roundId, read, onDisk } = await begin();
    const previewId = await read('a.csv', wide(100));
    answerOf(await call('import.confirm', { roundId, previewId, prefer: 'new' }));
    answerOf(await call('history.undo', { roundId }));
    answerOf(
      await call('target.add', { roundId, number: 10, minors: null, source: 'IMDi', date: '2022-01-01' }),
    );
    backend.close();
    openTestBackend({ databaseFile }).close();
    expect(onDisk()).toEqual({ staged: 0, loose: 0 });
  });
});
