import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';

/** Two kommuner alike; three and one enslige mindreårige: in both ages one person that either could have. */
async function twins() {
  const call = openTestBackend().typed;
  const { roundId } = answerOf(await call('round.create', { year: 2027, fylkesnummer: '46' }));
  const { kommuner } = answerOf(await call('round.show', { roundId }));
  const [one, other, ...rest] = kommuner.map(({ kommunenummer }) => kommunenummer);
  if (one === undefined || other === undefined) throw new Error('Vestland has more than two kommuner.');
  for (const kommunenummer of rest)
    answerOf(await call('asked.set', { roundId, kommunenummer, asked: false, reason: 'Prøve' }));
  const file = answerOf(await call('file.paste', { text: `kommune;1. januar\n${one};500\n${other};500` }));
  const mapping = { kommune: 0, columns: [{ column: 1, indicator: 'innbyggere', period: '2026' }] };
  const preview = answerOf(await call('import.preview', { roundId, file: file.token, mapping }));
  answerOf(await call('import.confirm', { roundId, previewId: preview.previewId, prefer: 'new' }));
  const target = { number: 6, minors: null, source: 'Brev', date: '2026-10-31' };
  answerOf(await call('target.add', { roundId, ...target }));
  const plan = { aged15to18: 3, under15: 1, kommuner: [one, other], capacityReason: null };
  const parts = async () => {
    const { minors } = answerOf(await call('allocation.show', { roundId }));
    if (minors?.answer.feasible !== true) throw new Error('Six persons have room for four of them.');
    return minors.answer.parts.map(({ answer }) => ({ of: answer.numbers[other], ties: answer.ties }));
  };
  const lots = async () => answerOf(await call('round.show', { roundId })).minors?.lots;
  return { call, roundId, one, other, plan, parts, lots };
}

const drawn = { date: '2026-11-20', witnesses: 'Kari (IMDi) og Ola (KS)' };
const provisional = [{ places: expect.any(Array), got: 1, decided: 'provisional-order' }];
const byLot = [{ places: expect.any(Array), got: 1, decided: 'lot' }];

describe('a lot for enslige mindreårige', () => {
  it('settles the tie of its own age and of no other', async () => {
    const { call, roundId, one, other, plan, parts, lots } = await twins();
    answerOf(await call('minors.set', { roundId, ...plan }));
    expect(await parts()).toEqual([
      { of: 1, ties: provisional },
      { of: 0, ties: provisional },
    ]);
    answerOf(await call('lot.set', { roundId, among: '15-18', order: [other, one], ...drawn }));
    expect(await parts()).toEqual([
      { of: 2, ties: byLot },
      { of: 0, ties: provisional },
    ]);
    answerOf(await call('lot.set', { roundId, among: 'under-15', order: [other, one], ...drawn }));
    expect(await parts()).toEqual([
      { of: 2, ties: byLot },
      { of: 1, ties: byLot },
    ]);
    expect(await lots()).toEqual([
      { part: '15-18', order: [other, one], ...drawn },
      { part: 'under-15', order: [other, one], ...drawn },
    ]);
  });

  it('is not the lot for the kommuner’s own numbers, nor that one this', async () => {
    const { call, roundId, one, other, plan, parts, lots } = await twins();
    answerOf(await call('minors.set', { roundId, ...plan }));
    answerOf(await call('lot.set', { roundId, order: [other, one], ...drawn }));
    expect((await parts())[0]?.ties).toEqual(provisional);
    answerOf(await call('lot.set', { roundId, among: '15-18', order: [other, one], ...drawn }));
    answerOf(await call('lot.remove', { roundId }));
    expect(await lots()).toHaveLength(1);
    answerOf(await call('lot.remove', { roundId, among: '15-18' }));
    expect(await lots()).toEqual([]);
  });

  it('takes the place of the one before, stays when the plan changes, and goes with it', async () => {
    const { call, roundId, one, other, plan, lots } = await twins();
    answerOf(await call('minors.set', { roundId, ...plan }));
    answerOf(await call('lot.set', { roundId, among: '15-18', order: [one, other], ...drawn }));
    answerOf(await call('lot.set', { roundId, among: '15-18', order: [other, one], ...drawn }));
    answerOf(await call('minors.set', { roundId, ...plan, aged15to18: 5 }));
    expect(await lots()).toEqual([{ part: '15-18', order: [other, one], ...drawn }]);
    answerOf(await call('minors.remove', { roundId }));
    answerOf(await call('minors.set', { roundId, ...plan }));
    expect(await lots()).toEqual([]);
  });

  it('is undone and redone like any other change', async () => {
    const { call, roundId, one, other, plan, lots } = await twins();
    answerOf(await call('minors.set', { roundId, ...plan }));
    answerOf(await call('lot.set', { roundId, among: 'under-15', order: [other, one], ...drawn }));
    answerOf(await call('minors.remove', { roundId }));
    answerOf(await call('history.undo', { roundId }));
    expect(await lots()).toHaveLength(1);
    answerOf(await call('history.undo', { roundId }));
    expect(await lots()).toEqual([]);
    answerOf(await call('history.redo', { roundId }));
    expect(await lots()).toHaveLength(1);
  });

  it('is refused where the round has none of them, and for an age that there is not', async () => {
    const { call, roundId, one, other } = await twins();
    const set = { roundId, order: [other, one], ...drawn };
    expect(errorOf(await call('lot.set', { ...set, among: '15-18' })).code).toBe('minors-missing');
    const adults = JSON.parse('{ "among": "adults" }');
    expect(errorOf(await call('lot.set', { ...set, ...adults })).code).toBe('invalid-input');
  });
});
