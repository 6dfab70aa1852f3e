import { describe, expect, it } from 'vitest';
import { putTogether } from '../../../shared/allocation/zero-or-minimum/put-together.ts';
import { readTable, type Table } from '../../../shared/allocation/zero-or-minimum/table.ts';
import { withinBounds } from '../../../shared/allocation/zero-or-minimum/within-bounds.ts';

const NOT = Number.POSITIVE_INFINITY;
const table = (place: number, from: number, ...excess: readonly number[]): Table => ({
  from,
  excess: Float64Array.from(excess),
  made: { place },
});
const limits = { budget: 10, doubt: 1e-9, better: () => false };

describe('a group within its own bounds', () => {
  const held = table(0, 2, 0, 1, 2, 3);

  it('holds nothing outside them, and costs nothing more where it has the price around it', () => {
    expect([...withinBounds(held, { min: 3, max: 4 }, 0).excess]).toEqual([NOT, 1, 2, NOT]);
    expect([...withinBounds(held, { min: 0, max: NOT }, 0).excess]).toEqual([0, 1, 2, 3]);
  });

  it('pays for each person below a maximum that holds it back', () => {
    expect([...withinBounds(held, { min: 0, max: 4 }, 0.5).excess]).toEqual([1, 1.5, 2, NOT]);
  });

  it('pays for each person above a minimum that holds it up', () => {
    expect([...withinBounds(held, { min: 3, max: NOT }, -0.5).excess]).toEqual([NOT, 1, 2.5, 4]);
  });
});

describe('two tables together', () => {
  it('hold every sum in the cheapest way, and know how', () => {
    const both = putTogether(table(0, 1, 0, 3), table(1, 4, 2, 0, 5), limits);
    expect([both.from, [...both.excess]]).toEqual([5, [2, 0, 3, 8]]);
    const numbers = new Float64Array(2);
    readTable(both, 6, numbers);
    expect([...numbers]).toEqual([1, 5]);
    readTable(both, 8, numbers);
    expect([...numbers]).toEqual([2, 6]);
  });

  it('leave out what is beyond the budget, at both ends and between', () => {
    const both = putTogether(table(0, 0, 9, 0, 9), table(1, 0, 9, 0, 9), limits);
    expect([both.from, [...both.excess]]).toEqual([1, [9, 0, 9]]);
    const gap = putTogether(table(0, 0, 1, NOT, NOT, 1), table(1, 0, 1), limits);
    expect([gap.from, [...gap.excess]]).toEqual([0, [2, NOT, NOT, 2]]);
  });

  it('ask which is better only where doubles cannot tell', () => {
    const asked: number[] = [];
    const better = (_: unknown, persons: number): boolean => {
      asked.push(persons);
      return true;
    };
    const both = putTogether(table(0, 0, 0, 1), table(1, 0, 0, 1), { ...limits, better });
    // One person on either side costs the same; the second way is taken because it is called better.
    expect(asked).toEqual([1]);
    const numbers = new Float64Array(2);
    readTable(both, 1, numbers);
    expect([...numbers]).toEqual([1, 0]);
  });

  it('are empty where one of them is, and where both are', () => {
    const none = table(0, 3);
    expect(putTogether(none, table(1, 0, 0, 1), limits).excess).toHaveLength(0);
    expect(putTogether(none, none, limits).excess).toHaveLength(0);
    expect(putTogether(table(0, 0, NOT), table(1, 0, NOT), limits).excess).toHaveLength(0);
  });
});
