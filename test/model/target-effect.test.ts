import { describe, expect, it } from 'vitest';
import { allocationInput } from '../../shared/model/allocation-input.ts';
import { targetEffect } from '../../shared/model/target-effect.ts';
import { answerOf } from '../support/answer-of.ts';
import { openTestBackend } from '../support/open-test-backend.ts';

async function trondelag() {
  const backend = openTestBackend();
  const { roundId } = answerOf(await backend.typed('sample.open', { sample: 'trondelag-2022' }));
  const view = answerOf(await backend.typed('round.show', { roundId }));
  return answerOf(allocationInput(view, view.draft));
}

describe('what a new target changes', () => {
  it('is the same person by person as in a full run, from 641 to 3 790 and back', async () => {
    const input = await trondelag();
    for (const [from, to] of [
      [641, 3790],
      [641, 700],
      [641, 560],
      [3790, 641],
    ] as const) {
      const effect = targetEffect(input, from, to);
      expect(effect.agrees, `${from} → ${to}`).toBe(true);
      expect(Object.values(effect.ladder ?? {}).reduce((sum, n) => sum + n, 0)).toBe(to);
      expect(effect.after.numbers).toEqual(effect.ladder);
    }
  });

  it('holds up a kommune that has decided more, and takes it from the others', async () => {
    const input = await trondelag();
    const free = targetEffect(input, 641, 560).after.numbers ?? {};
    const { after } = targetEffect(input, 641, 560, { 5001: 140 });
    expect(after.held).toEqual(['5001']);
    expect(after.numbers?.['5001']).toBe(140);
    expect(Object.values(after.numbers ?? {}).reduce((sum, n) => sum + n, 0)).toBe(560);
    expect(free['5001']).toBeLessThan(140);
  });
});
