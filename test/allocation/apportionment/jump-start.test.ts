import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { jumpStart } from '../../../shared/allocation/apportionment/jump-start.ts';
import type { Place } from '../../../shared/allocation/index.ts';
import { runs } from '../support/runs.ts';

function start(total: number, places: readonly Omit<Place, 'id'>[], known = 0) {
  const instance = buildInstance({ total, places: places.map((place, i) => ({ id: `k${i}`, ...place })) });
  const numbers = new Float64Array(places.length);
  const divisors = Float64Array.of(7, known);
  const sum = jumpStart(instance, instance.tree.all, total, numbers, { divisors, slot: 1 });
  return { sum, numbers: [...numbers], divisor: divisors[1] ?? Number.NaN, untouched: divisors[0] };
}
const total = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0);

describe('the jump start', () => {
  it('rounds w / d for a d that makes the sum almost the total, keeps the d, and says the sum', () => {
    const { sum, numbers, divisor, untouched } = start(700, [
      { weight: 5021 },
      { weight: 1013 },
      { weight: 307 },
    ]);
    expect(sum).toBe(total(numbers));
    expect(Math.abs(sum - 700)).toBeLessThanOrEqual(2);
    expect(numbers).toEqual([5021, 1013, 307].map((weight) => Math.round(weight / divisor)));
    expect(untouched).toBe(7);
  });

  it('begins with all the weight over all the persons, and that is enough where nothing is in the way', () => {
    expect(start(100, [{ weight: 300 }, { weight: 200 }]).divisor).toBe(5);
    expect(start(5, [{ weight: 300 }, { weight: 200 }]).numbers).toEqual([3, 2]);
  });

  it('begins where it was the last time, if that is known, and ends as near', () => {
    const places = [{ weight: 300 }, { weight: 200 }];
    expect(start(100, places, 5.01).divisor).toBe(5.01);
    for (const known of [0.001, 1, 4, 6, 90, 1e6]) {
      const { sum, divisor } = start(100, places, known);
      expect(Math.abs(sum - 100)).toBeLessThanOrEqual(2);
      expect(divisor).toBeCloseTo(5, 0);
    }
  });

  it('gives everybody the least where nobody is to be given, or nothing weighs anything', () => {
    expect(start(0, [{ weight: 3 }, { weight: 2 }])).toMatchObject({ sum: 0, numbers: [0, 0] });
    expect(start(4, [{ weight: 0, min: 1 }, { weight: 0 }])).toMatchObject({ numbers: [1, 0] });
    expect(start(2, [{ weight: 3, min: 2 }, { weight: 2 }]).numbers[0]).toBe(2);
  });

  it('is near the total whatever bounds stand in the way, each number within its own', () => {
    const place = fc.record({
      weight: fc.integer({ min: 1, max: 1_000_000 }),
      min: fc.integer({ min: 0, max: 40 }),
      room: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 2, maxLength: 30, selector: ({ weight }) => weight }),
        fc.integer({ min: 0, max: 3000 }),
        (drawn, more) => {
          const places = drawn.map(({ weight, min, room }) => ({
            weight,
            min,
            max: room === null ? null : min + room,
          }));
          const least = drawn.reduce((sum, { min }) => sum + min, 0);
          const most = places.reduce((sum, { max }) => sum + (max ?? 1e9), 0);
          const asked = Math.min(least + more, most);
          const { sum, numbers } = start(asked, places);
          expect(sum).toBe(total(numbers));
          expect(Math.abs(sum - asked)).toBeLessThanOrEqual(2);
          places.forEach(({ min, max }, i) => {
            expect(numbers[i]).toBeGreaterThanOrEqual(min);
            expect(numbers[i]).toBeLessThanOrEqual(max ?? 1e9);
          });
        },
      ),
      runs(300),
    );
  });

  it('is near too where two places hold almost all the weight and their bounds almost nobody', () => {
    const { sum } = start(5000, [
      { weight: 1e9, max: 3 },
      { weight: 9e8, max: 2 },
      { weight: 17 },
      { weight: 11 },
    ]);
    expect(Math.abs(sum - 5000)).toBeLessThanOrEqual(2);
  });

  it('with "0 or at least m" gives none below half of m, m from there to m, and rounds above', () => {
    // d is 1: what each is due is its weight.
    const due = (weight: number): number | undefined =>
      start(1000, [{ weight: 1000 - weight }, { weight, minIfPositive: 20 }], 1).numbers[1];
    expect([9, 9.99, 10, 15, 19.9, 20, 20.4, 20.5].map(due)).toEqual([0, 0, 20, 20, 20, 20, 20, 21]);
  });

  it('stops within m of the total, since one place of "0 or at least m" is as much as that', () => {
    const places = [1, 2, 3, 4].map((k) => ({ weight: 1000 + k, minIfPositive: 50 }));
    const { sum } = start(130, places);
    expect(Math.abs(sum - 130)).toBeLessThanOrEqual(50);
  });

  it('of equal places ends too, though they all change at one divisor', () => {
    const { sum, numbers } = start(
      15,
      Array.from({ length: 10 }, () => ({ weight: 7 })),
    );
    expect(new Set(numbers).size).toBe(1);
    expect([10, 20]).toContain(sum);
  });
});
