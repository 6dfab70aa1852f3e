import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';

describe('a round', () => {
  it('begins with the fylke’s kommuner, all of them asked, and the inhabitants that ship with Fordel', async () => {
    const { typed } = openTestBackend();
    const { roundId } = answerOf(await typed('round.create', { year: 2027, fylkesnummer: '46' }));
    const { kommuner, target, draft } = answerOf(await typed('round.show', { roundId }));
    expect(kommuner).toHaveLength(43);
    expect(kommuner.every((kommune) => kommune.asked)).toBe(true);
    expect(target).toBeNull();
    const bergen = kommuner.find((kommune) => kommune.kommunenummer === '4601');
    expect(bergen?.values.innbyggere?.[draft.criteria.size.period]?.number).toBeGreaterThan(280_000);
  });

  it('uses the kommuner of its own year: 38 in Trøndelag both before and after 2024, 15 fylker only after', async () => {
    const { typed } = openTestBackend();
    const fylker = async (year: number) => answerOf(await typed('fylke.list', { year })).length;
    expect(await fylker(2022)).toBe(11);
    expect(await fylker(2027)).toBe(15);
    const { roundId } = answerOf(await typed('round.create', { year: 2022, fylkesnummer: '50' }));
    expect(answerOf(await typed('round.show', { roundId })).kommuner).toHaveLength(38);
  });

  it('keeps every version of the target, and reckons with the last', async () => {
    const { typed } = openTestBackend();
    const { roundId } = answerOf(await typed('sample.open', { sample: 'trondelag-2022' }));
    answerOf(
      await typed('target.add', {
        roundId,
        number: 700,
        minors: null,
        source: 'Nytt brev',
        date: '2022-03-18',
      }),
    );
    const { targets, target } = answerOf(await typed('round.show', { roundId }));
    expect(targets.map((version) => version.number)).toEqual([641, 700]);
    expect(target?.number).toBe(700);
    expect(answerOf(await typed('allocation.show', { roundId })).input.total).toBe(700);
  });

  it('reckons on the total less a named rest', async () => {
    const { typed } = openTestBackend();
    const { roundId } = answerOf(await typed('sample.open', { sample: 'trondelag-2022' }));
    answerOf(await typed('rest.set', { roundId, persons: 41, reason: 'Ingen kommune har plass' }));
    const { target, input } = answerOf(await typed('allocation.show', { roundId }));
    expect({ target, total: input.total }).toEqual({ target: 641, total: 600 });
    expect(errorOf(await typed('rest.set', { roundId, persons: 5, reason: '' })).code).toBe('invalid-input');
  });

  it('starts Trøndelag 2022 with 641 over 24 kommuner, none under 10, beside two plain rules', async () => {
    const { typed } = openTestBackend();
    const { roundId } = answerOf(await typed('sample.open', { sample: 'trondelag-2022' }));
    const { allocation, backtest } = answerOf(await typed('allocation.show', { roundId }));
    if (!allocation.feasible) throw new Error('The sample must have an allocation.');
    const numbers = Object.values(allocation.numbers);
    expect(numbers).toHaveLength(24);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(641);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(10);
    // The trial of the design: 3.3 % and 19 of 24 for last year × growth, 22.6 % and 7 of 24 per inhabitant.
    expect(backtest?.rows.slice(1)).toEqual([
      { rule: 'last-year-growth', misplaced: 21, misplacedShare: 21 / 641, within2: 19, of: 24 },
      { rule: 'per-inhabitant', misplaced: 145, misplacedShare: 145 / 641, within2: 7, of: 24 },
    ]);
  });
});
