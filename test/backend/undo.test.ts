import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../support/open-test-backend.ts';

async function sampleRound(databaseFile?: string) {
  const backend = openTestBackend(databaseFile === undefined ? {} : { databaseFile });
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'trondelag-2022' }));
  const show = async () => answerOf(await backend.typed('round.show', { roundId }));
  /** What a user can see of the round, without the history that undo itself changes. */
  const state = async () => {
    const { history: _history, ...rest } = await show();
    return rest;
  };
  return { backend, roundId, show, state, call: backend.typed };
}

describe('undo and redo', () => {
  it('takes a lock back, and does it again', async () => {
    const { call, roundId, state } = await sampleRound();
    const before = await state();
    answerOf(await call('lock.set', { roundId, kommunenummer: '5001', number: 140, reason: 'Som i fjor' }));
    const after = await state();
    expect(after.draft.locks).toMatchObject([{ kommunenummer: '5001', number: 140, who: 'rådgiver' }]);
    answerOf(await call('history.undo', { roundId }));
    expect(await state()).toEqual(before);
    answerOf(await call('history.redo', { roundId }));
    expect(await state()).toEqual(after);
  });

  it('takes back every kind of command, in reverse order, to where the round began', async () => {
    const { call, roundId, state } = await sampleRound();
    const before = await state();
    const { criteria } = before.draft;
    answerOf(
      await call('target.add', { roundId, number: 700, minors: 12, source: 'Nytt brev', date: '2022-03-18' }),
    );
    answerOf(
      await call('asked.set', { roundId, kommunenummer: '5020', asked: true, reason: 'Ønsker å bosette' }),
    );
    answerOf(await call('criteria.save', { roundId, criteria: { ...criteria, kappa: 0.3, criteria: [] } }));
    answerOf(await call('criteria.usePreset', { roundId, preset: '2018' }));
    answerOf(
      await call('bounds.set', { roundId, kommunenummer: '5006', min: 20, max: 30, reason: 'Boliger' }),
    );
    answerOf(await call('rest.set', { roundId, persons: 5, reason: 'Ingen har plass' }));
    answerOf(
      await call('samarbeid.save', {
        roundId,
        id: null,
        name: 'Innherred',
        members: ['5037', '5038'],
        min: null,
        max: 60,
      }),
    );
    answerOf(
      await call('lot.set', {
        roundId,
        order: ['5006', '5007'],
        date: '2022-03-21',
        witnesses: 'To fra IMDi',
      }),
    );
    answerOf(await call('lot.remove', { roundId }));
    const some = { aged15to18: 8, under15: 2, kommuner: ['5001'], capacityReason: null };
    answerOf(await call('minors.set', { roundId, ...some }));
    answerOf(await call('minors.remove', { roundId }));
    const steps = 11;
    for (let step = 0; step < steps; step++) answerOf(await call('history.undo', { roundId }));
    expect(await state()).toEqual(before);
    expect(errorOf(await call('history.undo', { roundId })).code).toBe('nothing-to-undo');
  });

  it('survives a restart', async () => {
    const file = join(temporaryFolder(), 'fordel.db');
    const first = await sampleRound(file);
    const before = await first.state();
    answerOf(await first.call('lock.remove', { roundId: first.roundId, kommunenummer: '5001' }));
    answerOf(
      await first.call('lock.set', {
        roundId: first.roundId,
        kommunenummer: '5006',
        number: 40,
        reason: 'Avtalt i møtet',
      }),
    );
    first.backend.close();
    const second = openTestBackend({ databaseFile: file });
    answerOf(await second.typed('history.undo', { roundId: first.roundId }));
    const { history, ...after } = answerOf(await second.typed('round.show', { roundId: first.roundId }));
    expect(after).toEqual(before);
    expect(history.redo?.command).toBe('lock.set');
  });

  it('cannot redo what a new command has overtaken', async () => {
    const { call, roundId } = await sampleRound();
    answerOf(await call('lock.set', { roundId, kommunenummer: '5001', number: 140, reason: 'Som i fjor' }));
    answerOf(await call('history.undo', { roundId }));
    answerOf(
      await call('lock.set', { roundId, kommunenummer: '5006', number: 40, reason: 'Avtalt i møtet' }),
    );
    expect(errorOf(await call('history.redo', { roundId })).code).toBe('nothing-to-redo');
  });

  it('counts the edits of one field in one visit as one step', async () => {
    const { call, roundId, state, show } = await sampleRound();
    const before = await state();
    const edit = {
      roundId,
      kommunenummer: '5001',
      topic: 1 as const,
      assessment: null,
      source: '',
      date: null,
      visit: 'a',
    };
    for (const text of ['T', 'Ti', 'Tilbud']) answerOf(await call('innspill.save', { ...edit, text }));
    expect((await show()).kommuner[0]?.innspill[0]?.text).toBe('Tilbud');
    answerOf(await call('history.undo', { roundId }));
    expect(await state()).toEqual(before);
  });

  it('names the command it would take back, and writes it to the log with who and when', async () => {
    const { call, roundId, show } = await sampleRound();
    answerOf(await call('lock.set', { roundId, kommunenummer: '5001', number: 140, reason: 'Som i fjor' }));
    expect((await show()).history.undo).toMatchObject({
      command: 'lock.set',
      params: { kommunenummer: '5001', number: 140 },
      who: 'rådgiver',
      at: '2026-11-22T10:00:00.000Z',
    });
    answerOf(await call('history.undo', { roundId }));
    const log = answerOf(await call('history.list', { roundId }));
    expect(log.map((entry) => entry.command)).toEqual(['history.undo', 'lock.set']);
  });

  it('keeps rounds apart: undo in one never touches another', async () => {
    const { call, roundId } = await sampleRound();
    const other = answerOf(await call('round.create', { year: 2027, fylkesnummer: '46' }));
    answerOf(await call('lock.set', { roundId, kommunenummer: '5001', number: 140, reason: 'Som i fjor' }));
    expect(errorOf(await call('history.undo', { roundId: other.roundId })).code).toBe('nothing-to-undo');
  });

  it('leaves alone what another round has changed since, of that which belongs to no round', async () => {
    const { call, roundId } = await sampleRound();
    const other = answerOf(await call('round.create', { year: 2027, fylkesnummer: '46' })).roundId;
    const { id } = answerOf(await call('selection.openSample', { roundId }));
    answerOf(await call('selection.remove', { roundId: other, id }));
    answerOf(await call('selection.openSample', { roundId: other }));
    expect(errorOf(await call('history.undo', { roundId })).code).toBe('nothing-to-undo');
    answerOf(await call('history.undo', { roundId: other }));
    answerOf(await call('history.undo', { roundId: other }));
    expect(answerOf(await call('selection.list', {})).map((one) => one.id)).toEqual([id]);
  });

  it('says so where what would come back has a name that another has by now, and changes nothing', async () => {
    const { call, roundId } = await sampleRound();
    const other = answerOf(await call('round.create', { year: 2022, fylkesnummer: '46' })).roundId;
    const save = async (round: number, name: string): Promise<number> =>
      answerOf(await call('savedSet.save', { roundId: round, name, source: 'Sak 1' })).savedSetId;
    const first = await save(roundId, 'Kriterier');
    await save(roundId, 'Utkast');
    answerOf(await call('savedSet.remove', { roundId, savedSetId: first }));
    await save(other, 'Kriterier');
    const before = answerOf(await call('savedSet.list', {}));
    expect(errorOf(await call('history.undo', { roundId })).code).toBe('history-overtaken');
    expect(answerOf(await call('savedSet.list', {}))).toEqual(before);
    answerOf(await call('history.undo', { roundId: other }));
    answerOf(await call('history.undo', { roundId }));
    expect(answerOf(await call('savedSet.list', {})).map(({ name }) => name)).toContain('Kriterier');
  });

  it('is of a round: a command in one that is not there is refused', async () => {
    const { call } = await sampleRound();
    expect(errorOf(await call('selection.openSample', { roundId: 99 })).code).toBe('round-not-found');
    expect(errorOf(await call('history.undo', { roundId: 99 })).code).toBe('round-not-found');
    expect(answerOf(await call('selection.list', {}))).toEqual([]);
  });
});
