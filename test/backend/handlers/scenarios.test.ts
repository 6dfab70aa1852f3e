import { describe, expect, it } from 'vitest';
import { mostScenarios } from '../../../shared/model/limits.ts';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';

async function sampleRound() {
  const { typed: call } = openTestBackend();
  const { roundId } = answerOf(await call('sample.open', { sample: 'trondelag-2022' }));
  const show = async (scenario?: number) => answerOf(await call('round.show', { roundId, scenario }));
  return { call, roundId, show };
}

describe('scenarios', () => {
  it('copies a scenario with its locks, bounds and weights, and changes none of the other', async () => {
    const { call, roundId, show } = await sampleRound();
    answerOf(await call('lock.set', { roundId, kommunenummer: '5001', number: 140, reason: 'Som i fjor' }));
    answerOf(await call('bounds.set', { roundId, kommunenummer: '5006', min: 20, max: 30, reason: 'Bolig' }));
    const { scenario } = answerOf(await call('scenario.add', { roundId, name: 'Uten lås', from: null }));
    const copy = (await show(scenario)).draft;
    const main = (await show()).draft;
    expect(copy).toEqual({ ...main, id: scenario, name: 'Uten lås', recommended: false });
    answerOf(await call('lock.remove', { roundId, scenario, kommunenummer: '5001' }));
    answerOf(
      await call('criteria.save', {
        roundId,
        scenario,
        criteria: { ...copy.criteria, kappa: 0.1, criteria: [...copy.criteria.criteria] },
      }),
    );
    expect((await show()).draft).toEqual(main);
    expect((await show(scenario)).draft).toMatchObject({ locks: [], criteria: { kappa: 0.1 } });
  });

  it('has one recommendation, which is what the round shows and cannot be deleted', async () => {
    const { call, roundId, show } = await sampleRound();
    const { scenario } = answerOf(await call('scenario.add', { roundId, name: 'Annet', from: null }));
    answerOf(await call('scenario.recommend', { roundId, scenario }));
    const { draft, scenarios } = await show();
    expect(draft).toMatchObject({ id: scenario, recommended: true });
    expect(scenarios.filter((one) => one.recommended)).toHaveLength(1);
    expect(errorOf(await call('scenario.remove', { roundId, scenario })).code).toBe('scenario-recommended');
    answerOf(await call('history.undo', { roundId }));
    expect((await show()).draft.name).toBe('Hovedforslag');
    answerOf(await call('history.redo', { roundId }));
    expect((await show()).draft.name).toBe('Annet');
  });

  it('comes back whole when its deletion is undone, and the round shows the recommendation meanwhile', async () => {
    const { call, roundId, show } = await sampleRound();
    const { scenario } = answerOf(await call('scenario.add', { roundId, name: 'Annet', from: null }));
    answerOf(
      await call('lock.set', { roundId, scenario, kommunenummer: '5001', number: 120, reason: 'Prøve' }),
    );
    const before = await show(scenario);
    answerOf(await call('scenario.remove', { roundId, scenario }));
    expect((await show(scenario)).draft.recommended).toBe(true);
    answerOf(await call('history.undo', { roundId }));
    expect((await show(scenario)).draft).toEqual(before.draft);
  });

  it('refuses a name that is taken, a scenario that is gone, and more than fit side by side', async () => {
    const { call, roundId } = await sampleRound();
    expect(errorOf(await call('scenario.add', { roundId, name: 'Hovedforslag', from: null })).code).toBe(
      'scenario-exists',
    );
    expect(errorOf(await call('scenario.recommend', { roundId, scenario: 99 })).code).toBe(
      'scenario-not-found',
    );
    for (let n = 2; n <= mostScenarios; n += 1) {
      answerOf(await call('scenario.add', { roundId, name: `Scenario ${n}`, from: null }));
    }
    expect(errorOf(await call('scenario.add', { roundId, name: 'Ett til', from: null })).code).toBe(
      'scenario-limit',
    );
  });
});

describe('saved criteria sets', () => {
  it('saves the year’s set and uses it in another round, with that round’s own periods', async () => {
    const { call, roundId, show } = await sampleRound();
    const { criteria } = (await show()).draft;
    answerOf(
      await call('criteria.save', {
        roundId,
        criteria: { ...criteria, kappa: 0.35, criteria: [...criteria.criteria] },
      }),
    );
    const { savedSetId } = answerOf(
      await call('savedSet.save', { roundId, name: 'Vårt sett', source: 'Fylkestinget, sak 1/22' }),
    );
    expect((await show()).draft.criteria).toMatchObject({ preset: null, name: 'Vårt sett' });
    const other = answerOf(await call('round.create', { year: 2027, fylkesnummer: '50' })).roundId;
    answerOf(await call('savedSet.use', { roundId: other, savedSetId }));
    const used = answerOf(await call('round.show', { roundId: other })).draft.criteria;
    expect(used).toMatchObject({ name: 'Vårt sett', kappa: 0.35, lastYear: { period: '2026' } });
    expect(used.criteria.map((one) => one.indicator)).toEqual(criteria.criteria.map((one) => one.indicator));
    for (const one of used.criteria) expect(one.period).not.toMatch(/^20(19|20|21|22)/);
  });

  it('replaces one of the same name and year, and is deleted with undo', async () => {
    const { call, roundId } = await sampleRound();
    const input = { roundId, name: 'Vårt sett', source: 'Sak 1/22' };
    const { savedSetId } = answerOf(await call('savedSet.save', input));
    answerOf(await call('savedSet.save', { ...input, source: 'Sak 2/22' }));
    expect(answerOf(await call('savedSet.list', {}))).toMatchObject([{ id: savedSetId, source: 'Sak 2/22' }]);
    answerOf(await call('savedSet.remove', { roundId, savedSetId }));
    expect(answerOf(await call('savedSet.list', {}))).toEqual([]);
    answerOf(await call('history.undo', { roundId }));
    expect(answerOf(await call('savedSet.list', {}))).toHaveLength(1);
  });
});
