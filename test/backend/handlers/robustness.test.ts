import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';

async function sample(id: 'trondelag-2022' | 'eksempelfylket-2027') {
  const backend = openTestBackend();
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: id }));
  const allocation = async () => {
    const shown = answerOf(await backend.typed('allocation.show', { roundId }));
    if (!shown.allocation.feasible) throw new Error('The sample must have an allocation.');
    return shown.allocation;
  };
  return { backend, call: backend.typed, roundId, allocation };
}

const band = { allowed: { kind: 'band', share: 0.3 }, draws: 2000, seed: 7, within: 2 } as const;

describe('how sure the numbers are', () => {
  it('is told for every kommune asked, around the proposal, the same for the same seed', async () => {
    const { call, roundId, allocation } = await sample('trondelag-2022');
    const { numbers } = await allocation();
    const first = answerOf(await call('sensitivity.show', { roundId, ...band, job: 'a' }));
    const again = answerOf(await call('sensitivity.show', { roundId, ...band, job: 'b' }));
    expect(again).toEqual(first);
    if (!first.feasible) throw new Error('It has an answer.');
    expect(first).toMatchObject({ draws: 2000, stopped: false, within: { persons: 2 } });
    expect(Object.fromEntries(first.places.map(({ id, number }) => [id, number]))).toEqual(numbers);
    for (const { worst, lowest, low5, median, high95, highest, best } of first.places)
      expect([worst.number, lowest, low5, median, high95, highest, best.number]).toEqual(
        [worst.number, lowest, low5, median, high95, highest, best.number].toSorted((a, b) => a - b),
      );
    expect(first.places.some(({ low5, high95 }) => low5 < high95)).toBe(true);
  });

  it('tells how far it has come, and stops when told, with what was drawn so far', async () => {
    const { backend, call, roundId } = await sample('eksempelfylket-2027');
    const done: number[] = [];
    backend.onEvent((event) => {
      if (event.type !== 'progress' || event.job !== 'long') return;
      done.push(event.done);
      expect(event.total).toBe(100_000);
      void call('job.cancel', { job: 'long' });
    });
    const answer = answerOf(
      await call('sensitivity.show', { roundId, ...band, draws: 100_000, job: 'long' }),
    );
    if (!answer.feasible) throw new Error('It has an answer.');
    expect(answer.stopped).toBe(true);
    expect(answer.draws).toBeLessThan(100_000);
    expect(answer.draws).toBeGreaterThanOrEqual(done[0] ?? 0);
    expect(done.length).toBeGreaterThan(0);
    expect(answerOf(await call('job.cancel', { job: 'long' }))).toEqual({ cancelled: false });
  });

  it('starting the same work anew stops the one under way', async () => {
    const { call, roundId } = await sample('eksempelfylket-2027');
    const first = call('sensitivity.show', { roundId, ...band, draws: 100_000, job: 'one' });
    const second = call('sensitivity.show', { roundId, ...band, draws: 50, job: 'one' });
    expect(answerOf(await second)).toMatchObject({ draws: 50, stopped: false });
    expect(answerOf(await first)).toMatchObject({ stopped: true });
  });

  it('takes an order such as a criteria letter gives, and refuses one that leaves a criterion out', async () => {
    const { call, roundId, allocation } = await sample('trondelag-2022');
    const ids = (await allocation()).key.criteria.map(({ id }) => id);
    const asked = (tiers: string[][]) =>
      call('sensitivity.show', { roundId, ...band, allowed: { kind: 'order', tiers }, job: 'a' });
    expect(
      answerOf(await asked([ids.slice(0, 1), ids.slice(1)].filter((tier) => tier.length > 0))),
    ).toMatchObject({
      draws: 2000,
    });
    expect(errorOf(await asked([ids.slice(1)].filter((tier) => tier.length > 0)))).toMatchObject({
      code: 'invalid-input',
      params: { field: 'allowed.tiers' },
    });
  });
});

describe('other rules', () => {
  it('are every preset on our numbers, each with the right sum; the set’s own preset gives our own numbers', async () => {
    const { call, roundId, allocation } = await sample('trondelag-2022');
    const { numbers } = await allocation();
    const presets = answerOf(await call('preset.list', {}));
    const { rules } = answerOf(await call('rules.compare', { roundId }));
    expect(rules.map(({ id }) => id)).toEqual(presets.map(({ id }) => id));
    for (const rule of rules)
      expect(Object.values(rule.numbers ?? {}).reduce((sum, number) => sum + number, 0)).toBe(641);
    const { draft } = answerOf(await call('round.show', { roundId }));
    expect(rules.find(({ id }) => id === draft.criteria.preset)).toMatchObject({ moved: 0, numbers });
    expect(rules.some(({ moved }) => (moved ?? 0) > 20)).toBe(true);
  });

  it('and our own without each criterion tell how many persons it moves', async () => {
    const { call, roundId, allocation } = await sample('trondelag-2022');
    const { key } = await allocation();
    const { without } = answerOf(await call('rules.compare', { roundId }));
    expect(without.map(({ id }) => id)).toEqual(key.criteria.map(({ id }) => id));
    expect(without.every(({ moved }) => moved !== null && moved >= 0)).toBe(true);
  });
});

describe('the backtest', () => {
  it('lists the real numbers of every imported year, the latest first', async () => {
    const { call, roundId } = await sample('trondelag-2022');
    const choices = answerOf(await call('backtest.choices', { roundId }));
    expect(choices.map(({ indicator }) => indicator)).toContain('anmodning');
    for (const { periods } of choices) expect(periods).toEqual(periods.toSorted().toReversed());
  });

  it('begins with the first anmodning of a year that was revised, as the recommendation was compared with', async () => {
    const { call, roundId } = await sample('trondelag-2022');
    const { backtest } = answerOf(await call('allocation.show', { roundId }));
    const [first] = answerOf(await call('backtest.choices', { roundId }));
    expect([first?.indicator, first?.periods[0]]).toEqual([
      backtest?.against.indicator,
      backtest?.against.period,
    ]);
    expect(first?.indicator).toBe('opprinnelig_anmodning');
  });

  it('against the round’s own year is the one the proposal shows', async () => {
    const { call, roundId } = await sample('trondelag-2022');
    const { backtest } = answerOf(await call('allocation.show', { roundId }));
    if (backtest === null) throw new Error('The sample has what IMDi asked for.');
    const found = answerOf(
      await call('backtest.show', {
        roundId,
        indicator: backtest.against.indicator === 'anmodning' ? 'anmodning' : 'opprinnelig_anmodning',
        period: backtest.against.period,
      }),
    );
    expect(found).toMatchObject({ ...backtest, reckonedAgain: false, without: [] });
    expect(found.places).toHaveLength(24);
  });

  it('against another year shares out that year’s persons, over the kommuner both have', async () => {
    const { call, roundId } = await sample('trondelag-2022');
    const found = answerOf(await call('backtest.show', { roundId, indicator: 'anmodning', period: '2021' }));
    expect(found.reckonedAgain).toBe(true);
    expect(found.places.length + found.without.length).toBe(24);
    const sum = (of: 'ours' | 'real') => found.places.reduce((all, place) => all + (place[of] ?? 0), 0);
    expect(sum('real')).toBe(found.total);
    expect(sum('ours')).toBe(found.total);
    const [proposal] = found.rows;
    const gap = found.places.reduce((all, { ours, real }) => all + Math.abs((ours ?? 0) - real), 0) / 2;
    expect(proposal).toMatchObject({ rule: 'proposal', misplaced: gap, of: found.places.length });
    expect(proposal?.misplacedShare).toBeCloseTo(gap / found.total, 12);
  });
});
