import { describe, expect, it } from 'vitest';
import { openTestBackend } from '../support/open-test-backend.ts';

describe('the router', () => {
  it('runs calls in the order they came, also where each is the first that needs its code', async () => {
    const { typed: call } = openTestBackend();
    const lock = { roundId: 1, kommunenummer: '5001' };
    const answers = await Promise.all([
      call('sample.open', { sample: 'trondelag-2022' }),
      call('lock.set', { ...lock, number: 140, reason: 'Som i fjor' }),
      call('bounds.set', { ...lock, kommunenummer: '5006', min: 20, max: 30, reason: 'Boliger' }),
      call('lock.remove', lock),
      call('history.undo', { roundId: 1 }),
      call('round.show', { roundId: 1 }),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, true]);
    const shown = await call('round.show', { roundId: 1 });
    expect(shown).toMatchObject({ ok: true, value: { draft: { locks: [{ number: 140 }] } } });
  });
});
