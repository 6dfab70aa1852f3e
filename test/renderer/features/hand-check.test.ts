import { describe, expect, test } from 'vitest';
import { handCheck, roundestDivisor } from '../../../renderer/features/fordeling/hand-check.ts';
import { reckon } from '../../../renderer/store/outcome.ts';
import { exampleRound } from '../support/example-round.ts';

describe('roundestDivisor', () => {
  test('one is taken where one works', () => {
    expect(roundestDivisor(0.97, 1.04)).toEqual({ value: 1, decimals: 0 });
  });

  test('as few decimals as the interval allows', () => {
    expect(roundestDivisor(0.9871, 0.9939)).toEqual({ value: 0.99, decimals: 2 });
  });

  test('an end of the interval is not used: a half could go either way there', () => {
    expect(roundestDivisor(1, 1.004).value).toBeGreaterThan(1);
  });
});

describe('handCheck', () => {
  test('every number that is not bound comes out of the division as it is written', () => {
    for (const target of [77, 110, 361, 5003]) {
      const round = { ...exampleRound, target: { ...exampleRound.targets[0], number: target } as never };
      const outcome = reckon(round, round.draft);
      if (outcome.kind !== 'allocated') throw new Error('no answer');
      for (const place of outcome.allocation.places.filter((one) => one.boundBy === null)) {
        const check = handCheck(place, outcome.allocation.certificate);
        const read = (text: string): number => Number(text.replaceAll('\u00a0', '').replace(',', '.'));
        expect(Math.round(read(check?.key ?? '') / read(check?.divisor ?? ''))).toBe(place.number);
        expect(check?.rounded).toBe(place.number);
      }
    }
  });

  test('thousands are set apart as in the rest of the panel', () => {
    const check = handCheck({ key: 1028.331, divisorGroup: null }, [{ group: null, low: '1', high: '3/2' }]);
    expect(check?.key).toBe('1\u00a0028,33');
  });

  test('a place whose divisor is not in the certificate has no check', () => {
    expect(handCheck({ key: 10, divisorGroup: 'x' }, [{ group: null, low: '1', high: '2' }])).toBeNull();
  });
});
