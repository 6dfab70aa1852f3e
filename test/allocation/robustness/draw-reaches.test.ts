import { describe, expect, it } from 'vitest';
import { type AllowedWeights, type KeyCriterion, UnusableInput } from '../../../shared/allocation/index.ts';
import { cornerReaches, reachDrawer } from '../../../shared/allocation/robustness/draw-reaches.ts';
import { seeded } from '../../../shared/allocation/robustness/seeded.ts';

const criteria: readonly KeyCriterion[] = [0.3, 0.2, 0.1].map((reach, k) => ({
  id: `c${k}`,
  scale: 'rating',
  direction: 1,
  reach,
}));
const draws = (allowed: AllowedWeights, count: number, seed = 1) => {
  const draw = reachDrawer(criteria, allowed, seeded(seed));
  return Array.from({ length: count }, draw);
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the generator', () => {
  it('gives the same numbers for the same seed, others for another, all in [0, 1)', () => {
    const take = (seed: number) => Array.from({ length: 1000 }, seeded(seed));
    expect(take(3)).toEqual(take(3));
    expect(take(3)).not.toEqual(take(4));
    expect(take(3).every((value) => value >= 0 && value < 1)).toBe(true);
    expect(mean(take(3))).toBeCloseTo(0.5, 1);
    expect(new Set(take(3)).size).toBe(1000);
  });

  it('is mulberry32: the first numbers of seed 1', () => {
    const next = seeded(1);
    expect([next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });
});

describe('drawing in a band', () => {
  // Drawn in each test and not beside them, so that a mutated core is the one that draws.
  const drawn = () => draws({ kind: 'band', share: 0.5 }, 2000);

  it('keeps each reach within its band, and uses all of it', () => {
    const all = drawn();
    criteria.forEach(({ reach }, k) => {
      const values = all.map((reaches) => reaches[k] ?? 0);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0.5 * reach);
      expect(Math.min(...values)).toBeLessThan(0.52 * reach);
      expect(Math.max(...values)).toBeLessThanOrEqual(1.5 * reach);
      expect(Math.max(...values)).toBeGreaterThan(1.48 * reach);
      expect(mean(values) / reach).toBeCloseTo(1, 1);
    });
  });

  it('moves each criterion by itself', () => {
    const all = drawn();
    expect(all.some(([a = 0, b = 0]) => a > 0.4 && b < 0.15)).toBe(true);
    expect(all.some(([a = 0, b = 0]) => a < 0.2 && b > 0.25)).toBe(true);
  });
});

describe('the first draws of a seed', () => {
  it('in a band take each reach by the next number: 0 is the lower end, 1 the upper', () => {
    const next = seeded(9);
    const expected = criteria.map(({ reach }) => reach * (0.5 + next()));
    expect(draws({ kind: 'band', share: 0.5 }, 1, 9)[0]).toEqual(
      expected.map((reach) => expect.closeTo(reach, 12)),
    );
  });

  it('in an order share the sum as waiting times do (−log of 1 less the number), the longest first', () => {
    const next = seeded(9);
    const waits = criteria.map(() => -Math.log(1 - next())).sort((a, b) => b - a);
    const all = waits.reduce((sum, wait) => sum + wait, 0);
    const [most = 0, middle = 0, least = 0] = waits.map((wait) => (0.6 * wait) / all);
    // The next number deals the second tier: below one half the first of it comes first.
    next();
    const firstFirst = next() < 0.5;
    const [a, b] = firstFirst ? [middle, least] : [least, middle];
    const order = { kind: 'order', tiers: [['c2'], ['c0', 'c1']] } as const;
    expect(draws(order, 1, 9)[0]).toEqual([a, b, most].map((reach) => expect.closeTo(reach, 12)));
  });
});

describe('drawing in an order', () => {
  const drawn = () => draws({ kind: 'order', tiers: [['c2'], ['c0', 'c1']] }, 2000);

  it('keeps the sum of the reaches and the order of the tiers', () => {
    for (const [a = 0, b = 0, c = 0] of drawn()) {
      expect(a + b + c).toBeCloseTo(0.6, 12);
      expect(c).toBeGreaterThanOrEqual(Math.max(a, b));
      expect(Math.min(a, b)).toBeGreaterThanOrEqual(0);
    }
  });

  it('leaves the order within a tier open, either way as likely', () => {
    expect(mean(drawn().map(([a = 0, b = 0]) => (a > b ? 1 : 0)))).toBeCloseTo(0.5, 1);
  });

  it('is uniform: the largest of three parts of one takes 11/18 on average, the smallest 2/18', () => {
    const sorted = drawn().map((reaches) => reaches.map((reach) => reach / 0.6).sort((a, b) => a - b));
    expect(mean(sorted.map(([least = 0]) => least))).toBeCloseTo(2 / 18, 1);
    expect(Math.abs(mean(sorted.map(([, , most = 0]) => most)) - 11 / 18)).toBeLessThan(0.02);
  });
});

describe('the corners of what is allowed', () => {
  it('of a band are each reach at one end or the other', () => {
    const corners = cornerReaches(criteria.slice(0, 2), { kind: 'band', share: 0.5 });
    expect(corners.map((corner) => corner.map((reach) => Number(reach.toFixed(9))))).toEqual([
      [0.15, 0.1],
      [0.15, 0.3],
      [0.45, 0.1],
      [0.45, 0.3],
    ]);
  });

  it('of an order are the first few sharing equally, in every order within a tier', () => {
    const corners = cornerReaches(criteria, { kind: 'order', tiers: [['c2'], ['c0', 'c1']] });
    expect(corners.map((corner) => corner.map((reach) => Number(reach.toFixed(9)))).sort()).toEqual([
      [0, 0, 0.6],
      [0, 0.3, 0.3],
      [0.2, 0.2, 0.2],
      [0.3, 0, 0.3],
    ]);
  });

  it('are as many as two to the criteria, up to twelve of them, and none beyond', () => {
    const many = (count: number) =>
      Array.from(
        { length: count },
        (_, k): KeyCriterion => ({ id: `c${k}`, scale: 'index', direction: 1, reach: 0.1 }),
      );
    expect(cornerReaches(many(12), { kind: 'band', share: 0.1 })).toHaveLength(4096);
    expect(cornerReaches(many(13), { kind: 'band', share: 0.1 })).toEqual([]);
  });

  it.each([
    ['lacks a criterion', [['c0'], ['c1']]],
    [
      'names one twice',
      [
        ['c0', 'c1'],
        ['c1', 'c2'],
      ],
    ],
    ['names an unknown one', [['c0', 'c1', 'c2'], ['c9']]],
    ['names one twice and lacks another', [['c0', 'c1'], ['c1']]],
  ])('of an order that %s are refused, and so are draws', (_, tiers) => {
    const refused = expect.objectContaining({ path: 'allowed.tiers' });
    expect(() => cornerReaches(criteria, { kind: 'order', tiers })).toThrow(refused);
    expect(() => reachDrawer(criteria, { kind: 'order', tiers }, seeded(1))).toThrow(UnusableInput);
  });
});
