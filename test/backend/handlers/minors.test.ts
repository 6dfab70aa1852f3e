import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend, temporaryFolder } from '../../support/open-test-backend.ts';

async function sample() {
  const folder = join(temporaryFolder(), 'pakke');
  const backend = openTestBackend({ host: { chooseExportFolder: async () => folder } });
  const call = backend.typed;
  const { roundId } = answerOf(await call('sample.open', { sample: 'trondelag-2022' }));
  const view = async () => answerOf(await call('allocation.show', { roundId }));
  return { call, roundId, view };
}
const plan = { aged15to18: 12, under15: 3, kommuner: ['5006', '5001'], capacityReason: null };

describe('enslige mindreårige', () => {
  it('are shown beside the allocation, and do not change it', async () => {
    const { call, roundId, view } = await sample();
    const before = await view();
    expect(before.minors).toBeNull();
    answerOf(await call('minors.set', { roundId, ...plan }));
    const after = await view();
    expect(after.allocation).toEqual(before.allocation);
    expect(after.minors?.plan).toEqual({ ...plan, kommuner: ['5001', '5006'], lots: [] });
    const { answer } = after.minors ?? {};
    if (answer?.feasible !== true) throw new Error('Two kommuner have room for fifteen.');
    const sums = answer.parts.map((part) => [
      part.id,
      Object.values(part.answer.numbers).reduce((sum, number) => sum + number, 0),
    ]);
    expect(sums).toEqual([
      ['15-18', 12],
      ['under-15', 3],
    ]);
  });

  it('are gone where both numbers are 0, and where they are taken away', async () => {
    const { call, roundId } = await sample();
    const stands = async () => answerOf(await call('round.show', { roundId })).minors;
    answerOf(await call('minors.set', { roundId, ...plan }));
    answerOf(await call('minors.set', { roundId, ...plan, aged15to18: 0, under15: 0 }));
    expect(await stands()).toBeNull();
    answerOf(await call('minors.set', { roundId, ...plan }));
    answerOf(await call('minors.remove', { roundId }));
    expect(await stands()).toBeNull();
  });

  it('are never more than the måltall, nor of a kommune that is not in the round', async () => {
    const { call, roundId } = await sample();
    expect(errorOf(await call('minors.set', { roundId, ...plan, aged15to18: 700 }))).toEqual({
      code: 'minors-exceed-target',
      params: { minors: 703, number: 641 },
    });
    expect(errorOf(await call('minors.set', { roundId, ...plan, kommuner: ['0301'] })).code).toBe(
      'kommune-not-found',
    );
  });

  it('stop an export where there is no room for them, and are in the package where there is', async () => {
    const { call, roundId } = await sample();
    answerOf(await call('minors.set', { roundId, ...plan, aged15to18: 500, kommuner: ['5001'] }));
    expect(errorOf(await call('package.export', { roundId, language: 'nb' }))).toMatchObject({
      code: 'minors-infeasible',
      params: { part: '15-18', need: 500 },
    });
    answerOf(await call('minors.set', { roundId, ...plan }));
    const receipt = answerOf(await call('package.export', { roundId, language: 'nb' }));
    expect(receipt?.verification).toMatchObject({ agrees: true, problems: [] });
  });
});
