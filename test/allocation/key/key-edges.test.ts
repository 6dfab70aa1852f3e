import { describe, expect, it } from 'vitest';
import { distributionKey, type KeyProblem, type KeyResult } from '../../../shared/allocation/index.ts';
import { standing } from '../../../shared/allocation/key/standing.ts';
import { sum } from '../../../shared/allocation/key/sum.ts';
import { criterion, keyPlace, keyProblem } from '../support/key-problem.ts';

function keyOf(change: Partial<KeyProblem>): KeyResult {
  const key = distributionKey(keyProblem(change));
  if (!key.ok) throw new Error(`${key.code} at ${key.at}`);
  return key;
}

describe('sum', () => {
  it('is the same for any order of the same numbers, to the last bit', () => {
    const values = [1e16, -1, 1, 0.1, 3, -1e16, 0.2, -0.3, 7e-17];
    const turned = [...values].reverse();
    const mixed = [...values.slice(4), ...values.slice(0, 4)];
    expect([sum(turned), sum(mixed)]).toEqual([sum(values), sum(values)]);
  });

  it('adds from the smallest up, so that small numbers are not lost beside large ones', () => {
    // One by one 1 is lost beside 2⁵³; eight of them first are not.
    expect(sum([2 ** 53, 1, 1, 1, 1, 1, 1, 1, 1])).toBe(2 ** 53 + 8);
    expect(sum([-(2 ** 53), -1, -1, -1, -1])).toBe(-(2 ** 53) - 4);
  });

  it('adds by size and not by sign', () => {
    // Beside 2⁵⁴ a 1 is lost, and two of them added first are not.
    expect(sum([-(2 ** 54), 1, 1])).toBe(-(2 ** 54) + 2);
    expect(sum([2 ** 54, -1, -1])).toBe(2 ** 54 - 2);
  });

  it('adds the negative of two numbers as far from 0 first', () => {
    // −2⁵³ first: −2⁵³ + 1 is exact, then + 2⁵³ leaves the 1. The other way round 2⁵³ + 1 would lose it.
    expect(sum([2 ** 53, 1, -(2 ** 53)])).toBe(1);
  });

  it('of nothing is 0, and takes what is not finite without end', () => {
    expect(sum([])).toBe(0);
    expect(sum([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
    expect(sum([Number.NEGATIVE_INFINITY, 1])).toBe(Number.NEGATIVE_INFINITY);
    expect(sum([1, Number.NaN, -1])).toBe(Number.NaN);
  });
});

describe('parameters at the edge of their range', () => {
  it.each([
    ['lowest', { lowest: Number.POSITIVE_INFINITY, highest: null }],
    ['lowest', { lowest: Number.NaN, highest: null }],
    ['highest', { highest: Number.POSITIVE_INFINITY }],
    ['highest', { highest: Number.NaN }],
    ['alpha', { alpha: Number.NaN }],
    ['kappa', { kappa: Number.NaN }],
    ['total', { total: 2 ** 53 }],
    ['c', { criteria: [criterion('index', Number.POSITIVE_INFINITY)] }],
    ['c', { criteria: [criterion('index', Number.NaN)] }],
  ] as const)('refuses a %s that is not a finite number in it (%j)', (at, change) => {
    expect(distributionKey(keyProblem(change))).toEqual({ ok: false, code: 'parameter-out-of-range', at });
  });

  it('refuses inhabitants without end, as it does none', () => {
    const places = [keyPlace('9001', 1), keyPlace('9002', Number.POSITIVE_INFINITY)];
    expect(distributionKey(keyProblem({ places }))).toMatchObject({
      code: 'inhabitants-missing',
      at: '9002',
    });
  });

  it('names the first thing wrong: parameters before places', () => {
    const places = [keyPlace('9001', 0)];
    expect(distributionKey(keyProblem({ places, kappa: 2 }))).toMatchObject({ at: 'kappa' });
    expect(distributionKey(keyProblem({ places, kappa: 2, total: -1 }))).toMatchObject({ at: 'total' });
  });

  it.each([
    ['α', { alpha: 1 }],
    ['κ', { kappa: 1 }],
    ['κ of none', { kappa: 0 }],
    ['lowest of 0', { lowest: 0 }],
    ['no highest', { highest: null }],
    ['lowest and highest as one', { lowest: 1, highest: 1 }],
    ['a reach of 0', { criteria: [criterion('index', 0)] }],
  ] as const)('takes %s at the very end of its range', (_, change) => {
    expect(distributionKey(keyProblem(change)).ok).toBe(true);
  });

  it('lists as negative only a factor below 0, not one that is 0', () => {
    // An index of 0 beside a mean of 1 stands at −1: at reach 1 its factor is exactly 0.
    const places = [keyPlace('9001', 5000, { c: 2 }), keyPlace('9002', 5000, { c: 0 })];
    const key = keyOf({ places, criteria: [criterion('index', 1)], lowest: 0, highest: null });
    expect(key.places[1]?.factor).toBe(0);
    expect(key.negative).toEqual([]);
  });
});

describe('how far a criterion reaches', () => {
  it('is its largest effect over the kommuner, upwards or downwards', () => {
    const places = [
      keyPlace('9001', 6000, { c: 50 }),
      keyPlace('9002', 3000, { c: 40 }),
      keyPlace('9003', 1000, { c: 80 }),
    ];
    // The mean is 50: 0, −0.2 and 0.6.
    expect(keyOf({ places, criteria: [criterion('index', 0.5)] }).criteria[0]?.largest).toBeCloseTo(0.3, 12);
    expect(keyOf({ places, criteria: [criterion('index', 0.5, -1)] }).criteria[0]?.largest).toBeCloseTo(
      0.3,
      12,
    );
  });

  it('on an index is not cut at ± 100 %', () => {
    const places = [keyPlace('9001', 9000, { c: 0 }), keyPlace('9002', 1000, { c: 50 })];
    const key = keyOf({ places, criteria: [criterion('index', 0.1)] });
    expect(key.places.map(({ standing: z }) => z.c)).toEqual([expect.closeTo(-1), expect.closeTo(9)]);
    expect(key.criteria[0]?.largest).toBeCloseTo(0.9, 12);
  });
});

describe('how a kommune stands on a criterion', () => {
  const z = (scale: 'index' | 'range' | 'rating', values: readonly (number | null)[]) =>
    standing(
      { scale, direction: 1 },
      values,
      values.map(() => 1 / values.length),
    );

  it('on a range is between the lowest and the highest known, wherever those are', () => {
    expect(z('range', [30, 40, 50]).z).toEqual([-1, 0, 1]);
    expect(z('range', [-50, -40, -30]).z).toEqual([-1, 0, 1]);
    expect(z('range', [30, null, 50]).z).toEqual([-1, 0, 1]);
  });

  it('on a range reaches both ends, however near each other the values are', () => {
    expect(z('range', [3, 3.1, 3.2]).z).toEqual([expect.closeTo(-1), expect.closeTo(0), expect.closeTo(1)]);
  });

  it('on a range is not an index: a mean of 0 is as good as any', () => {
    expect(z('range', [-3, 0, 3])).toEqual({ z: [-1, 0, 1], neutral: null });
    expect(z('rating', [-3, 3]).neutral).toBeNull();
  });

  it('on an index goes by the size of the mean: below a negative one is still below', () => {
    expect(z('index', [-30, -10]).z).toEqual([-0.5, 0.5]);
  });

  it('on an index takes a mean as 0 only beside the largest value', () => {
    expect(z('index', [1e-13, 3e-13]).neutral).toBeNull();
    expect(z('index', [1e9, -1e9 + 1e-7]).neutral).toBe('mean-zero');
    // One of 10⁹ inhabitants has the value 10⁹, all others −1: beside 10⁹ a mean of a thousand-millionth is none.
    expect(standing({ scale: 'index', direction: 1 }, [1e9, -1], [1e-9, 1 - 1e-9]).neutral).toBe('mean-zero');
    // The largest is what counts, also where the lowest is much nearer to 0.
    expect(z('index', [0, 2]).neutral).toBeNull();
  });

  it('by ratings keeps the steps of the scale where they stay within ±1', () => {
    expect(z('rating', [1, 3, 5]).z).toEqual([-1, 0, 1]);
    expect(z('rating', [3, 4]).z).toEqual([-0.25, 0.25]);
  });
});
