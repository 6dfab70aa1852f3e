import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';

/** Two kommuner that differ in nothing the key sees, and a target that leaves one person over. */
async function tied() {
  const backend = openTestBackend();
  const call = backend.typed;
  const { roundId } = answerOf(await call('round.create', { year: 2027, fylkesnummer: '46' }));
  const { kommuner } = answerOf(await call('round.show', { roundId }));
  const [one, other, ...rest] = kommuner.map(({ kommunenummer }) => kommunenummer);
  if (one === undefined || other === undefined) throw new Error('Vestland has more than two kommuner.');
  for (const kommunenummer of rest)
    answerOf(await call('asked.set', { roundId, kommunenummer, asked: false, reason: 'Prøve' }));
  const text = `kommune;1. januar\n${one};500\n${other};500`;
  const file = answerOf(await call('file.paste', { text }));
  const mapping = { kommune: 0, columns: [{ column: 1, indicator: 'innbyggere', period: '2026' }] };
  const preview = answerOf(await call('import.preview', { roundId, file: file.token, mapping }));
  answerOf(await call('import.confirm', { roundId, previewId: preview.previewId, prefer: 'new' }));
  answerOf(
    await call('target.add', { roundId, number: 5, minors: null, source: 'Brev', date: '2026-10-31' }),
  );
  const allocation = async () => {
    const shown = answerOf(await call('allocation.show', { roundId }));
    if (!shown.allocation.feasible) throw new Error('Two kommuner can share five persons.');
    return shown.allocation;
  };
  return { call, roundId, one, other, allocation };
}

const drawn = { date: '2026-11-20', witnesses: 'Kari (IMDi) og Ola (KS)' };

describe('a lot drawn outside the program', () => {
  it('settles a tie that was provisional, in the order it was drawn', async () => {
    const { call, roundId, one, other, allocation } = await tied();
    expect(await allocation()).toMatchObject({
      numbers: { [one]: 3, [other]: 2 },
      ties: [{ decided: 'provisional-order', got: 1 }],
    });
    answerOf(await call('lot.set', { roundId, order: [other, one], ...drawn }));
    expect(await allocation()).toMatchObject({
      numbers: { [one]: 2, [other]: 3 },
      ties: [{ decided: 'lot', got: 1 }],
    });
    const { draft, history } = answerOf(await call('round.show', { roundId }));
    expect(draft.lot).toEqual({ order: [other, one], ...drawn });
    expect(history.undo?.command).toBe('lot.set');
  });

  it('takes the place of the one before, and gone it is provisional again', async () => {
    const { call, roundId, one, other, allocation } = await tied();
    answerOf(await call('lot.set', { roundId, order: [other, one], ...drawn }));
    answerOf(await call('lot.set', { roundId, order: [one, other], ...drawn, witnesses: 'Per (IMDi)' }));
    expect((await allocation()).numbers[one]).toBe(3);
    answerOf(await call('lot.remove', { roundId }));
    expect((await allocation()).ties[0]?.decided).toBe('provisional-order');
    expect(answerOf(await call('round.show', { roundId })).draft.lot).toBeNull();
  });

  it('names a kommune that is not in the round, and a round that is not there', async () => {
    const { call, roundId, one } = await tied();
    expect(errorOf(await call('lot.set', { roundId, order: [one, '0301'], ...drawn }))).toEqual({
      code: 'kommune-not-found',
      params: { kommune: '0301' },
    });
    expect(errorOf(await call('lot.remove', { roundId: 99 })).code).toBe('round-not-found');
  });
});
