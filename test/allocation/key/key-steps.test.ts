import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampFactors } from '../../../shared/allocation/key/clamp-factors.ts';
import { PARTS, toParts } from '../../../shared/allocation/key/parts.ts';
import { standing } from '../../../shared/allocation/key/standing.ts';
import { startShares } from '../../../shared/allocation/key/start-shares.ts';
import { sum } from '../../../shared/allocation/key/sum.ts';
import { runs } from '../support/runs.ts';

const kommune = (inhabitants: number, lastYear: number | null = null) => ({ inhabitants, lastYear });

describe('a sum', () => {
  it('is the same for any order of the same numbers', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value), fc.nat(), (values, turn) => {
        const at = values.length === 0 ? 0 : turn % values.length;
        const turned = [...values.slice(at), ...values.slice(0, at)].reverse();
        expect(sum(turned)).toBe(sum(values));
      }),
      runs(300),
    );
  });

  it('adds the small before the large, on both sides of 0, so that they are not lost', () => {
    // Each 1 alone is half a step at 2⁵³; four together are two steps.
    expect(sum([2 ** 53, 1, 1, 1, 1])).toBe(2 ** 53 + 4);
    expect(sum([-(2 ** 53), -1, -1, -1, -1])).toBe(-(2 ** 53) - 4);
    expect(sum([2 ** 53, -1, 1, 1, 1])).toBe(2 ** 53 + 2);
    expect([sum([]), sum([-3]), sum([0, -0.5, 0.5])]).toEqual([0, -3, 0]);
  });
});

describe('starting shares', () => {
  it('are inhabitants to the power α, and per inhabitant at 1', () => {
    const places = [kommune(900), kommune(100)];
    expect(startShares({ alpha: 1, kappa: 0 }, places).start).toEqual([0.9, 0.1]);
    expect(startShares({ alpha: 0.5, kappa: 0 }, places).start).toEqual([0.75, 0.25]);
    expect(startShares({ alpha: 0.5, kappa: 0 }, places).byInhabitants).toEqual([0.9, 0.1]);
  });

  it('are mixed with last year’s by κ', () => {
    const places = [kommune(900, 10), kommune(100, 30)];
    const at = (kappa: number) =>
      startShares({ alpha: 1, kappa }, places).start.map((b) => Number(b.toFixed(12)));
    expect([at(0), at(0.5), at(1)]).toEqual([
      [0.9, 0.1],
      [0.575, 0.425],
      [0.25, 0.75],
    ]);
  });

  it('take last year’s number from size where it is 0, missing or below, and say so', () => {
    for (const none of [null, 0, -3]) {
      const found = startShares({ alpha: 1, kappa: 1 }, [kommune(900, 60), kommune(100, none)]);
      expect([found.lastYear, found.derived, found.continuityOff]).toEqual([[60, 6], [false, true], false]);
      expect(found.start[1]).toBeCloseTo(1 / 11, 12);
    }
  });

  it('leave κ out where nobody has a number', () => {
    const found = startShares({ alpha: 1, kappa: 1 }, [kommune(900), kommune(100, 0)]);
    expect([found.start, found.derived, found.continuityOff]).toEqual([[0.9, 0.1], [true, true], true]);
  });
});

describe('how a kommune stands', () => {
  const even = [0.25, 0.25, 0.25, 0.25];
  const z = (
    scale: 'index' | 'range' | 'rating',
    values: readonly (number | null)[],
    direction: 1 | -1 = 1,
  ) => standing({ scale, direction }, values, even).z.map((one) => Number(one.toFixed(9)));

  it('on an index is the value over the mean, less one', () => {
    expect(z('index', [2, 4, 6, 8])).toEqual([-0.6, -0.2, 0.2, 0.6]);
    expect(z('index', [2, 4, 6, 8], -1)).toEqual([0.6, 0.2, -0.2, -0.6]);
    expect(z('index', [0, 0, 0, 4])).toEqual([-1, -1, -1, 3]);
  });

  it('on a range goes from the lowest to the highest, centred, and then within ± 1', () => {
    expect(z('range', [10, 20, 30, 40])).toEqual([-1, -0.333333333, 0.333333333, 1]);
    // −1, −1, −1, 1 has the mean −½; centred it reaches 1½, so all are divided by that.
    expect(z('range', [0, 0, 0, 7])).toEqual([-0.333333333, -0.333333333, -0.333333333, 1]);
  });

  it('by ratings goes two steps to one, centred', () => {
    expect(z('rating', [3, 4, 3, 4])).toEqual([-0.25, 0.25, -0.25, 0.25]);
    expect(z('rating', [1, 5, 1, 5])).toEqual([-1, 1, -1, 1]);
  });

  it('is 0 where the value is missing, and what is missing is in no mean', () => {
    expect(z('index', [2, null, 6, null])).toEqual([-0.5, 0, 0.5, 0]);
    expect(z('rating', [null, 5, null, 1])).toEqual([0, 1, 0, -1]);
  });

  it('is 0 for all, with the reason, where there is nothing to tell them apart by', () => {
    const reason = (values: readonly (number | null)[]) =>
      standing({ scale: 'index', direction: 1 }, values, even).neutral;
    expect([reason([null, null, null, null]), reason([5, 5, null, 5]), reason([-2, 2, -2, 2])]).toEqual([
      'no-data',
      'no-spread',
      'mean-zero',
    ]);
    expect(standing({ scale: 'range', direction: 1 }, [-2, 2, -2, 2], even).neutral).toBeNull();
  });

  it('is centred by the starting shares, so that a criterion moves persons and makes none', () => {
    const value = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('index' as const, 'range' as const, 'rating' as const),
        (rows, scale) => {
          const all = rows.reduce((total, [, share]) => total + share, 0);
          const start = rows.map(([, share]) => share / all);
          const found = standing(
            { scale, direction: 1 },
            rows.map(([one]) => one),
            start,
          );
          expect(found.z.reduce((total, one, i) => total + one * (start[i] ?? 0), 0)).toBeCloseTo(0, 9);
          if (scale !== 'index') expect(Math.max(...found.z.map(Math.abs))).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
      runs(300),
    );
  });
});

describe('the clamp', () => {
  it('keeps factors from the lowest to the highest, and shares to a sum of one', () => {
    const found = clampFactors([0.1, 1, 9], [0.5, 0.25, 0.25], { lowest: 0.25, highest: 4 });
    expect(found.clamped).toEqual([0.25, 1, 4]);
    expect(found.final).toEqual([0.125, 0.25, 1].map((share) => share / 1.375));
  });

  it('without a highest lets factors be, and below a lowest of 0 there is nothing', () => {
    const found = clampFactors([-0.5, 30], [0.5, 0.5], { lowest: 0, highest: null });
    expect([found.clamped, found.final]).toEqual([
      [0, 30],
      [0, 1],
    ]);
    expect(clampFactors([-1, -2], [0.5, 0.5], { lowest: 0, highest: null }).final).toBeNull();
  });
});

describe('whole parts', () => {
  it('are ten thousand million, each share rounded by itself, halves up', () => {
    expect(PARTS).toBe(10_000_000_000);
    expect([toParts(1), toParts(1 / 3), toParts(2 / 3), toParts(0)]).toEqual([
      10_000_000_000, 3_333_333_333, 6_666_666_667, 0,
    ]);
    expect([toParts(0.5e-10), toParts(0.49e-10)]).toEqual([1, 0]);
  });
});
