import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { apportion } from '../../../shared/allocation/index.ts';
import { liftWeightless } from '../../../shared/allocation/zero-or-minimum/lift-weightless.ts';
import { nearChangeOver } from '../../../shared/allocation/zero-or-minimum/near-change-over.ts';
import { setBranches } from '../../../shared/allocation/zero-or-minimum/set-branches.ts';

describe('near the change-over', () => {
  /** One large kommune sets the divisor at 1 (its interval is centred there), and b has t = w of its own. */
  const near = (weight: number, least = 20): readonly string[] => {
    const instance = buildInstance({
      total: 1000,
      places: [
        { id: 'a', weight: 1000 },
        { id: 'b', weight, minIfPositive: least },
        { id: 'c', weight: 10 },
      ],
    });
    const edge = (cost: number) => ({ place: 0, cost });
    return nearChangeOver(instance, {
      whole: { next: edge(2000), last: edge(2000) },
      groups: new Map(),
    });
  };

  it('is a t / d within a twentieth of m from half of m, to either side, and no other', () => {
    expect([8, 9, 10, 11, 12].filter((weight) => near(weight).includes('b'))).toEqual([9, 10, 11]);
  });

  it('is said of no place without "0 or at least m"', () => {
    expect(near(10, 1)).toEqual([]);
    expect(near(10)).toEqual(['b']);
  });

  it('is not said of a place without a share and without the rule, though half of nothing is what it is due', () => {
    const answer = apportion({
      total: 20,
      places: [
        { id: 'a', weight: 1 },
        { id: 'b', weight: 0 },
        { id: 'c', weight: 1, minIfPositive: 5 },
      ],
    });
    expect(answer).toMatchObject({ numbers: { a: 10, b: 0, c: 10 }, nearChangeOver: [] });
  });

  it('goes by the middle of the interval, and by the end there is where the other is open', () => {
    const instance = buildInstance({ total: 9, places: [{ id: 'b', weight: 10, minIfPositive: 20 }] });
    const edge = (cost: number) => ({ place: 0, cost });
    const ask = (next: number | null, last: number | null): boolean =>
      nearChangeOver(instance, {
        whole: { next: next === null ? null : edge(next), last: last === null ? null : edge(last) },
        groups: new Map(),
      }).length === 1;
    expect([ask(22, 18), ask(26, 14), ask(30, 18), ask(20, null), ask(null, 20), ask(30, null)]).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(ask(null, null)).toBe(false);
  });

  it('is listed with the answer, in the order given', () => {
    const answer = apportion({
      total: 106,
      places: [
        { id: 'b', weight: 5, minIfPositive: 10 },
        { id: 'a', weight: 96 },
        { id: 'c', weight: 5, minIfPositive: 10 },
      ],
    });
    expect(answer).toMatchObject({ nearChangeOver: ['b', 'c'] });
  });
});

describe('a weight for those that have none', () => {
  it('is far below what any other could gain, and the others keep their proportions', () => {
    const given = buildInstance({
      total: 10,
      places: [
        { id: 'a', weight: 3 },
        { id: 'b', weight: 0 },
        { id: 'c', weight: 7 },
      ],
    });
    const { weights } = liftWeightless(given);
    expect([...weights.near]).toEqual([366, 1, 854]);
  });

  it('is so small that one person on it costs more than any on the others, also on the line to an m above the total', () => {
    const { weights, orZero } = liftWeightless(
      buildInstance({
        total: 1,
        places: [
          { id: 'a', weight: 1, minIfPositive: 40 },
          { id: 'b', weight: 0 },
        ],
      }),
    );
    expect((orZero[0] ?? 0) / (weights.near[0] ?? 0)).toBeLessThan(1 / (weights.near[1] ?? 0));
  });

  it('is not asked for where everybody has one: the instance itself is the answer', () => {
    const given = buildInstance({ total: 10, places: [{ id: 'a', weight: 3 }] });
    expect(liftWeightless(given)).toBe(given);
  });
});

describe('holding places to a branch', () => {
  it('gives none or at least m to each that may choose, and leaves the others and the instance as they were', () => {
    const given = buildInstance({
      total: 30,
      places: [
        { id: 'a', weight: 3, minIfPositive: 4, max: 9 },
        { id: 'b', weight: 3, minIfPositive: 5 },
        { id: 'c', weight: 3, min: 1, max: 2 },
      ],
    });
    const held = setBranches(given, (place) => place === 0);
    expect([...held.lower]).toEqual([4, 0, 1]);
    expect([...held.upper]).toEqual([9, 0, 2]);
    expect([...held.orZero]).toEqual([0, 0, 0]);
    expect([[...given.lower], [...given.orZero]]).toEqual([
      [0, 0, 1],
      [4, 5, 0],
    ]);
  });
});
