import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import type { Place } from '../../../shared/allocation/index.ts';
import { placeTable } from '../../../shared/allocation/zero-or-minimum/place-table.ts';

const NOT = Number.POSITIVE_INFINITY;
/** x² / w − price · x above its least value, for the numbers from `from` on. */
const held = (place: Omit<Place, 'id'>, price: number, budget: number, total = 100) => {
  const instance = buildInstance({ total, places: [{ id: 'a', ...place }] });
  const { from, excess } = placeTable(instance, 0, price, budget);
  const last = excess.findLastIndex(Number.isFinite);
  return [from, [...excess.subarray(0, last + 1)].map((value) => Number(value.toFixed(9)))];
};

describe('what a place can hold within the budget', () => {
  it('is its best number and those near it on both sides, each with what it costs more', () => {
    // x² / 2 − 6x is least at 6, and (x − 6)² / 2 above it elsewhere.
    expect(held({ weight: 2 }, 6, 2)).toEqual([4, [2, 0.5, 0, 0.5, 2]]);
    expect(held({ weight: 2 }, 6, 1.9)).toEqual([5, [0.5, 0, 0.5]]);
    expect(held({ weight: 2 }, 6, 0)).toEqual([6, [0]]);
  });

  it('ends at its bounds and at the total', () => {
    expect(held({ weight: 2, min: 5, max: 7 }, 6, 9)).toEqual([5, [0.5, 0, 0.5]]);
    expect(held({ weight: 2 }, 6, 9, 7)).toEqual([2, [8, 4.5, 2, 0.5, 0, 0.5]]);
    // The best number that is allowed is the start, and costs nothing more.
    expect(held({ weight: 2, max: 3 }, 6, 3)).toEqual([3, [0]]);
    expect(held({ weight: 2, min: 9 }, 6, 4)).toEqual([9, [0, 3.5]]);
  });

  it('with "0 or at least m" is 0, and m and more, with nothing between them', () => {
    // x² / 2 − 4x: 0 at 0, and −6, −7.5, −8, −7.5 … is not asked below m = 6: −6 at 6.
    expect(held({ weight: 2, minIfPositive: 6 }, 4, 6)).toEqual([0, [6, NOT, NOT, NOT, NOT, NOT, 0, 2.5, 6]]);
    expect(held({ weight: 2, minIfPositive: 6 }, 4, 5.9)).toEqual([6, [0, 2.5]]);
  });

  it('with "0 or at least m" is only 0 where m is too dear', () => {
    // 0 costs nothing; 6 costs 18 − 6 = 12.
    expect(held({ weight: 2, minIfPositive: 6 }, 1, 11)).toEqual([0, [0]]);
    expect(held({ weight: 2, minIfPositive: 6 }, 1, 12)).toEqual([0, [0, NOT, NOT, NOT, NOT, NOT, 12]]);
  });

  it('with "0 or at least m" is 0 and m alike at the change-over', () => {
    expect(held({ weight: 2, minIfPositive: 6 }, 3, 0)).toEqual([0, [0, NOT, NOT, NOT, NOT, NOT, 0]]);
  });
});
