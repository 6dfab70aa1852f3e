import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divisors } from '../../../electron/backend/export/divisors.ts';
import { packageRows } from '../../../electron/backend/export/package-rows.ts';
import type { CertificateEntry, Group } from '../../../shared/allocation/index.ts';
import { inventedRound, recommend } from './invented-round.ts';

const values = (certificate: readonly CertificateEntry[], groups: readonly Group[] = []) =>
  divisors(certificate, groups).map(({ value }) => value);

describe('a divisor to use', () => {
  test('has as few decimals as the interval allows, and is well inside it', () => {
    expect(values([{ group: null, low: '27/31', high: '27/29' }])).toEqual([0.9]);
    expect(values([{ group: null, low: '9/10', high: '6/5' }])).toEqual([1]);
    expect(values([{ group: null, low: '1001/1000', high: '1003/1000' }])).toEqual([1.002]);
  });

  test('is 1 where everything is bound, and twice the low end at most where the interval is open', () => {
    expect(values([{ group: null, low: '0', high: null }])).toEqual([1]);
    const [value = 0] = values([{ group: null, low: '13/10', high: null }]);
    expect(value > 1.3 && value < 2.6).toBe(true);
  });

  test('is the one point there is where kommuner stand equal', () => {
    expect(divisors([{ group: null, low: '2/3', high: '2/3' }], [])).toMatchObject([
      { value: 2 / 3, exact: true },
    ]);
  });

  test('lies on the side of the one around it that its bound says, also where the intervals overlap', () => {
    const groups: readonly Group[] = [
      { id: 'outer', members: ['a', 'b', 'c'], max: 10 },
      { id: 'inner', members: ['a', 'b'], min: 5 },
    ];
    const [whole = 0, outer = 0, inner = 0] = values(
      [
        { group: null, low: '9/10', high: '11/10' },
        { group: 'outer', binds: 'max', low: '19/20', high: '1' },
        { group: 'inner', binds: 'min', low: '97/100', high: '2' },
      ],
      groups,
    );
    expect(outer).toBeGreaterThanOrEqual(whole);
    expect(inner).toBeLessThanOrEqual(outer);
    expect(whole >= 0.9 && outer <= 1 && inner >= 0.97).toBe(true);
  });

  test('gives every number of every round by division, rounding and bounds alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 55, max: 400 }),
        fc.integer({ min: 20, max: 60 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (target, joint, alpha, kappa) => {
          const made = recommend(
            inventedRound({
              target,
              criteria: { alpha, kappa, minimum: 3 },
              draft: { locks: [], capacityAsMax: [], bounds: [], rest: null },
              samarbeid: [{ id: 1, name: 'Indre', members: ['9903', '9904'], min: null, max: joint }],
            }),
          );
          for (const { key, divisor, low, high, number } of packageRows(made)) {
            const quotient = key.key / divisor.value;
            const inBounds = (rounded: number): number => Math.max(low, Math.min(high ?? rounded, rounded));
            const up = inBounds(Math.round(quotient + 1e-9));
            const down = inBounds(Math.round(quotient - 1e-9));
            if (number !== up && number !== down) return false;
          }
          return true;
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });
});
