import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { solveInstance } from '../../../shared/allocation/apportionment/solve-instance.ts';
import type { Group, Place } from '../../../shared/allocation/index.ts';
import { firstBudget } from '../../../shared/allocation/zero-or-minimum/first-budget.ts';
import { prices } from '../../../shared/allocation/zero-or-minimum/prices.ts';

function softened(total: number, places: readonly Place[], groups: readonly Group[] = []) {
  const instance = buildInstance({ total, places, groups });
  return { instance, numbers: solveInstance(instance).numbers };
}
/** a has none or at least 10; on the line to 10 each person costs 10 / 6. b takes three persons before that is dearer. */
const between = softened(10, [
  { id: 'a', weight: 6, minIfPositive: 10 },
  { id: 'b', weight: 4 },
]);

describe('the softened optimum', () => {
  it('leaves a place between none and m where a person on the line is the next cheapest', () => {
    expect([...between.numbers]).toEqual([7, 3]);
  });
});

describe('prices', () => {
  it('are what the next person costs and the last one did, halfway', () => {
    // The next and the last person are both on the line to 10: 10 / 6.
    expect([...prices(between.instance, between.numbers).ofPlace]).toEqual([10 / 6, 10 / 6]);
    const plain = softened(3, [
      { id: 'a', weight: 2 },
      { id: 'b', weight: 1 },
    ]);
    // 2 and 1: the last of a cost 3 / 2 and that of b 1; the next of a costs 5 / 2 and that of b 3.
    expect([...prices(plain.instance, plain.numbers).ofPlace]).toEqual([2, 2]);
  });

  it('are the one there is where nobody can have more, or nobody fewer', () => {
    const full = softened(2, [{ id: 'a', weight: 1, max: 2 }]);
    expect([...prices(full.instance, full.numbers).ofPlace]).toEqual([3]);
    const least = softened(2, [{ id: 'a', weight: 1, min: 2 }]);
    expect([...prices(least.instance, least.numbers).ofPlace]).toEqual([5]);
  });

  it('are none where every number is fixed', () => {
    const fixed = softened(2, [{ id: 'a', weight: 1, min: 2, max: 2 }]);
    expect([...prices(fixed.instance, fixed.numbers).ofPlace]).toEqual([0]);
  });

  it('are a group’s own where its bound holds it, for the groups inside it too, and the whole’s outside', () => {
    const { instance, numbers } = softened(
      12,
      ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 1 })),
      [
        { id: 'outer', members: ['inner', 'b'], max: 4 },
        { id: 'inner', members: ['a'] },
      ],
    );
    expect([...numbers]).toEqual([2, 2, 4, 4]);
    const { ofPlace, ofGroup, aroundGroup } = prices(instance, numbers);
    expect([...ofPlace]).toEqual([4, 4, 8, 8]);
    expect([...ofGroup]).toEqual([4, 4]);
    expect([...aroundGroup]).toEqual([8, 4]);
  });
});

describe('the first budget', () => {
  it('is what the better of «all up to m» and «all to none» costs above the softened optimum', () => {
    // Softened: 7 · 10 / 6 + 9 / 4. All up to 10: 100 / 6. All to none: 100 / 4.
    const bound = 70 / 6 + 9 / 4;
    expect(firstBudget(between.instance, between.numbers)).toBeCloseTo(100 / 6 - bound, 6);
    const small = softened(10, [
      { id: 'a', weight: 1, minIfPositive: 10 },
      { id: 'b', weight: 1 },
    ]);
    expect([...small.numbers]).toEqual([5, 5]);
    expect(firstBudget(small.instance, small.numbers)).toBeCloseTo(100 - (50 + 25), 6);
  });

  it('is the one of the two that the bounds allow', () => {
    const capped = softened(10, [
      { id: 'a', weight: 6, minIfPositive: 10 },
      { id: 'b', weight: 4, max: 9 },
    ]);
    expect(firstBudget(capped.instance, capped.numbers)).toBeCloseTo(100 / 6 - (70 / 6 + 9 / 4), 6);
    const held = softened(10, [
      { id: 'a', weight: 6, minIfPositive: 10 },
      { id: 'b', weight: 4, min: 1 },
    ]);
    expect([...held.numbers]).toEqual([7, 3]);
    expect(firstBudget(held.instance, held.numbers)).toBeCloseTo(100 / 4 - (70 / 6 + 9 / 4), 6);
  });

  it('is a thousandth of the cost to begin with where neither is allowed', () => {
    // a has its 10; c is left with one of at least 4. Four are too many, none too few, but c alone can have them all.
    const { instance, numbers } = softened(12, [
      { id: 'a', weight: 20, minIfPositive: 10, max: 10 },
      { id: 'b', weight: 2, max: 1 },
      { id: 'c', weight: 4, minIfPositive: 4 },
    ]);
    expect([...numbers]).toEqual([10, 1, 1]);
    expect(firstBudget(instance, numbers)).toBeCloseTo((100 / 20 + 1 / 2 + 4 / 4) / 1000, 6);
  });

  it('is above nothing, for the rounding of sums, where the softened optimum is an answer', () => {
    const whole = softened(10, [{ id: 'a', weight: 6, minIfPositive: 10 }]);
    expect(firstBudget(whole.instance, whole.numbers)).toBeCloseTo((1e-9 * 100) / 6, 12);
  });
});
