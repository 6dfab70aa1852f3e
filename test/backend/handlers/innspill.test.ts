import { describe, expect, it } from 'vitest';
import { answerOf, errorOf } from '../../support/answer-of.ts';
import { openTestBackend } from '../../support/open-test-backend.ts';

async function example() {
  const backend = openTestBackend();
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'eksempelfylket-2027' }));
  const show = async () => answerOf(await backend.typed('round.show', { roundId }));
  const allocation = async () => {
    const shown = answerOf(await backend.typed('allocation.show', { roundId }));
    if (!shown.allocation.feasible) throw new Error('The sample must have an allocation.');
    return shown.allocation;
  };
  return { roundId, call: backend.typed, show, allocation };
}

describe('innspill', () => {
  it('moves persons when an assessment is a criterion, and only between kommuner', async () => {
    const { roundId, call, show, allocation } = await example();
    const { criteria } = (await show()).draft;
    const rating = {
      id: 'arbeidskraft',
      indicator: 'innspill_arbeidskraft',
      period: '2027',
      scale: 'rating',
      direction: 1,
      reach: 0.3,
    } as const;
    answerOf(await call('criteria.save', { roundId, criteria: { ...criteria, criteria: [rating] } }));
    const assess = (assessment: 1 | 5) =>
      call('innspill.save', {
        roundId,
        kommunenummer: '9903',
        topic: 4,
        text: 'Fabrikken søker folk',
        assessment,
        source: 'Skjema',
        date: null,
      });
    answerOf(await assess(1));
    const weak = await allocation();
    answerOf(await assess(5));
    const strong = await allocation();
    expect(strong.numbers['9903']).toBeGreaterThan(weak.numbers['9903'] ?? 0);
    const sum = (numbers: Readonly<Record<string, number>>) =>
      Object.values(numbers).reduce((a, b) => a + b, 0);
    expect(sum(strong.numbers)).toBe(312);
    expect(sum(weak.numbers)).toBe(312);
  });

  it('never lets a capacity become a bound by itself', async () => {
    const { roundId, call, allocation } = await example();
    const before = (await allocation()).numbers['9903'];
    const capacity = {
      roundId,
      kommunenummer: '9903',
      can: 1,
      wants: 1,
      extra: null,
      health: null,
      minors: null,
      source: 'Skjema',
      date: null,
    };
    answerOf(await call('capacity.save', capacity));
    expect((await allocation()).numbers['9903']).toBe(before);
    answerOf(
      await call('capacity.asMax', { roundId, kommunenummer: '9903', on: true, reason: 'Har ikke boliger' }),
    );
    expect((await allocation()).numbers['9903']).toBe(1);
    answerOf(
      await call('capacity.asMax', { roundId, kommunenummer: null, on: false, reason: 'Likevel ikke' }),
    );
    expect((await allocation()).numbers['9903']).toBe(before);
  });

  it('forgets a topic whose text and assessment are both emptied', async () => {
    const { roundId, call, show } = await example();
    const empty = {
      roundId,
      kommunenummer: '9903',
      topic: 1 as const,
      text: ' ',
      assessment: null,
      source: '',
      date: null,
    };
    answerOf(await call('innspill.save', empty));
    const kommune = (await show()).kommuner.find((one) => one.kommunenummer === '9903');
    expect(kommune?.innspill.map((entry) => entry.topic)).not.toContain(1);
  });

  it('refuses two samarbeid with bounds that share a kommune without one holding the other', async () => {
    const { roundId, call } = await example();
    const save = (name: string, members: string[], max: number | null) =>
      call('samarbeid.save', { roundId, id: null, name, members, min: null, max });
    answerOf(await save('Ytre', ['9901', '9902', '9904'], 200));
    expect(errorOf(await save('Indre', ['9904', '9905'], 50)).code).toBe('samarbeid-overlaps');
    answerOf(await save('Innerst', ['9901', '9902'], 150));
    answerOf(await save('Indre, uten grense', ['9904', '9905'], null));
  });
});
