import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';

async function sampleRound() {
  const { typed: call } = openTestBackend();
  const { roundId } = answerOf(await call('sample.open', { sample: 'trondelag-2022' }));
  const table = async () => answerOf(await call('round.show', { roundId })).table;
  const undo = async () => answerOf(await call('history.undo', { roundId }));
  return { call, roundId, table, undo };
}

describe('own columns', () => {
  it('keeps text and numbers by kommune, a whole paste as one step of undo', async () => {
    const { call, roundId, table, undo } = await sampleRound();
    const column = { roundId, name: 'Ledige boliger', kind: 'number', field: null } as const;
    const { columnId } = answerOf(await call('column.add', column));
    answerOf(
      await call('cells.set', {
        roundId,
        columnId,
        cells: [
          { kommunenummer: '5001', value: 12.5 },
          { kommunenummer: '5006', value: 3 },
        ],
      }),
    );
    expect((await table()).columns).toEqual([
      { id: columnId, name: 'Ledige boliger', kind: 'number', field: null, cells: { 5001: 12.5, 5006: 3 } },
    ]);
    answerOf(await call('cells.set', { roundId, columnId, cells: [{ kommunenummer: '5001', value: null }] }));
    expect((await table()).columns[0]?.cells).toEqual({ 5006: 3 });
    await undo();
    await undo();
    expect((await table()).columns[0]?.cells).toEqual({});
  });

  it('refuses text in a column of numbers, half a person, and what a field shows', async () => {
    const { call, roundId } = await sampleRound();
    const add = async (kind: 'number' | 'starting-point' | 'field') =>
      answerOf(
        await call('column.add', {
          roundId,
          name: kind,
          kind,
          field: kind === 'field' ? { of: 'capacity', part: 'can' } : null,
        }),
      ).columnId;
    for (const [kind, value] of [
      ['number', 'mange'],
      ['starting-point', 1.5],
      ['field', 3],
    ] as const) {
      const columnId = await add(kind);
      const answer = await call('cells.set', {
        roundId,
        columnId,
        cells: [{ kommunenummer: '5001', value }],
      });
      expect(errorOf(answer)).toMatchObject({ code: 'cell-unfit', params: { kommune: 'Trondheim' } });
    }
    const twice = await call('column.add', {
      roundId,
      name: 'Igjen',
      kind: 'starting-point',
      field: null,
    });
    expect(errorOf(twice).code).toBe('starting-point-exists');
  });

  it('comes back with its cells and notes when its removal is undone', async () => {
    const { call, roundId, table, undo } = await sampleRound();
    const { columnId } = answerOf(
      await call('column.add', { roundId, name: 'Notat', kind: 'text', field: null }),
    );
    const cells = [{ kommunenummer: '5001', value: 'ring tilbake' }];
    answerOf(await call('cells.set', { roundId, columnId, cells }));
    const note = { roundId, kommunenummer: '5001', column: `own:${columnId}`, text: 'Fra møtet' };
    answerOf(await call('note.set', note));
    const before = await table();
    answerOf(await call('column.remove', { roundId, columnId }));
    expect(await table()).toMatchObject({ columns: [], notes: [] });
    await undo();
    expect(await table()).toEqual(before);
  });

  it('keeps the order and what is hidden', async () => {
    const { call, roundId, table, undo } = await sampleRound();
    const columns = [
      { id: 'proposal', hidden: false },
      { id: 'key', hidden: true },
    ];
    answerOf(await call('layout.save', { roundId, columns }));
    expect((await table()).places).toEqual(columns);
    await undo();
    expect((await table()).places).toEqual([]);
  });
});

describe('notes on cells', () => {
  it('says who wrote it and when, and an empty one is gone', async () => {
    const { call, roundId, table } = await sampleRound();
    const note = { roundId, kommunenummer: '5001', column: 'proposal' };
    answerOf(await call('note.set', { ...note, text: 'Avklar med plan' }));
    expect((await table()).notes).toEqual([
      {
        kommunenummer: '5001',
        column: 'proposal',
        text: 'Avklar med plan',
        who: 'rådgiver',
        at: '2026-11-22T10:00:00.000Z',
      },
    ]);
    answerOf(await call('note.set', { ...note, text: '' }));
    expect((await table()).notes).toEqual([]);
  });
});

describe('many at once', () => {
  it('locks a pasted column with one reason, and takes it back in one step', async () => {
    const { call, roundId, undo } = await sampleRound();
    const draft = async () => answerOf(await call('round.show', { roundId })).draft;
    const before = (await draft()).locks;
    const locks = [
      { kommunenummer: '5006', number: 30 },
      { kommunenummer: '5007', number: 20 },
    ];
    answerOf(await call('lock.setMany', { roundId, locks, reason: 'Fra regnearket' }));
    expect((await draft()).locks.filter((lock) => lock.reason === 'Fra regnearket')).toHaveLength(2);
    await undo();
    expect((await draft()).locks).toEqual(before);
  });

  it('sets one side of the bounds and leaves the other; one that crosses is named, and none is set', async () => {
    const { call, roundId } = await sampleRound();
    const bounds = async () => answerOf(await call('round.show', { roundId })).draft.bounds;
    answerOf(
      await call('bounds.set', { roundId, kommunenummer: '5006', min: 20, max: null, reason: 'Bolig' }),
    );
    const many = { roundId, side: 'max', reason: 'Fra regnearket' } as const;
    answerOf(await call('bounds.setMany', { ...many, bounds: [{ kommunenummer: '5006', number: 30 }] }));
    expect(await bounds()).toMatchObject([{ kommunenummer: '5006', min: 20, max: 30 }]);
    const crossing = await call('bounds.setMany', {
      ...many,
      bounds: [
        { kommunenummer: '5007', number: 30 },
        { kommunenummer: '5006', number: 5 },
      ],
    });
    expect(errorOf(crossing).code).toBe('bounds-cross');
    expect(await bounds()).toHaveLength(1);
  });

  it('refuses two numbers for one kommune, of which it could not be told which was meant', async () => {
    const { call, roundId } = await sampleRound();
    const twice = [
      { kommunenummer: '5006', number: 30 },
      { kommunenummer: '5006', number: 20 },
    ];
    const locked = await call('lock.setMany', { roundId, locks: twice, reason: 'Fra regnearket' });
    const bound = await call('bounds.setMany', { roundId, side: 'max', bounds: twice, reason: 'Bolig' });
    expect([locked, bound].map((answer) => errorOf(answer).code)).toEqual(['invalid-input', 'invalid-input']);
    expect(answerOf(await call('round.show', { roundId })).draft.bounds).toEqual([]);
  });
});
