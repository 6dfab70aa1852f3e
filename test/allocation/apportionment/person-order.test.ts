import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { meet, OPEN, roomBetween } from '../../../shared/allocation/apportionment/interval.ts';
import {
  comesBefore,
  lastCost,
  nextCost,
  standsBefore,
} from '../../../shared/allocation/apportionment/person-order.ts';
import { queueOrder } from '../../../shared/allocation/apportionment/queue-order.ts';
import { cheapestNext, dearestLast, shareOut } from '../../../shared/allocation/apportionment/share-out.ts';
import { addSums, clipSums } from '../../../shared/allocation/apportionment/sums.ts';
import type { Place } from '../../../shared/allocation/index.ts';

const weights = (...near: readonly number[]) => ({ near: Float64Array.from(near), exact: null });

describe('sums of what places can hold', () => {
  it('of two stretches are the stretch of their sums', () => {
    expect(addSums([[1, 3]], [[10, 20]])).toEqual([[11, 23]]);
    expect(addSums([[0, 0]], [[5, Number.POSITIVE_INFINITY]])).toEqual([[5, Number.POSITIVE_INFINITY]]);
  });

  it('grow together where they meet or lie side by side, and keep a gap of one', () => {
    const orTen = [
      [0, 0],
      [10, 12],
    ] as const;
    expect(addSums(orTen, [[0, 9]])).toEqual([[0, 21]]);
    expect(addSums(orTen, [[0, 8]])).toEqual([
      [0, 8],
      [10, 20],
    ]);
    expect(addSums(orTen, orTen)).toEqual([
      [0, 0],
      [10, 12],
      [20, 24],
    ]);
    // A stretch inside another does not cut it short.
    expect(
      addSums(
        [
          [0, 0],
          [1, 1],
        ],
        [
          [0, 9],
          [3, 3],
        ],
      ),
    ).toEqual([[0, 10]]);
  });

  it('within bounds are what is left of each stretch', () => {
    const held = [
      [0, 0],
      [10, 12],
      [20, 24],
    ] as const;
    expect(clipSums(held, 11, 22)).toEqual([
      [11, 12],
      [20, 22],
    ]);
    expect(clipSums(held, 12, 12)).toEqual([[12, 12]]);
    expect(clipSums(held, 13, 19)).toEqual([]);
  });
});

describe('what a person costs', () => {
  it('is 2x + 1 for the next and 2x − 1 for the last', () => {
    expect([nextCost(0), nextCost(7), lastCost(1), lastCost(8)]).toEqual([1, 15, 1, 15]);
  });

  it('is m for each of the first m where there are none or at least m', () => {
    expect([nextCost(0, 4), nextCost(3, 4), nextCost(4, 4)]).toEqual([4, 4, 9]);
    expect([lastCost(1, 4), lastCost(4, 4), lastCost(5, 4)]).toEqual([4, 4, 9]);
  });
});

describe('who comes first', () => {
  const rank = [1, 0, 2, 3];

  it('is the cheaper person, then the larger share, then the lower rank', () => {
    const w = weights(2, 2, 6, 4);
    expect(comesBefore(w, rank, 0, 3, 2, 15)).toBe(true);
    expect(comesBefore(w, rank, 2, 15, 0, 3)).toBe(false);
    // 3 / 2 = 9 / 6: the larger share first.
    expect([comesBefore(w, rank, 2, 9, 0, 3), comesBefore(w, rank, 0, 3, 2, 9)]).toEqual([true, false]);
    expect([comesBefore(w, rank, 1, 3, 0, 3), comesBefore(w, rank, 0, 3, 1, 3)]).toEqual([true, false]);
    expect([standsBefore(w, rank, 2, 3), standsBefore(w, rank, 3, 2)]).toEqual([true, false]);
    expect([standsBefore(w, rank, 1, 0), standsBefore(w, rank, 0, 1)]).toEqual([true, false]);
  });

  it('between two without a weight is the one with fewer, then the lower rank', () => {
    const none = weights(0, 0, 5, 5);
    expect([comesBefore(none, rank, 0, 1, 1, 3), comesBefore(none, rank, 1, 3, 0, 1)]).toEqual([true, false]);
    expect([comesBefore(none, rank, 1, 3, 0, 3), comesBefore(none, rank, 0, 3, 1, 3)]).toEqual([true, false]);
    expect(comesBefore(none, rank, 2, 99, 0, 1)).toBe(true);
    expect(comesBefore(none, rank, 0, 1, 2, 99)).toBe(false);
  });

  it('of equals is the one drawn first, and those not drawn come after by kommunenummer', () => {
    const ids = ['5007', '5001', '5006', '5010'];
    expect([...queueOrder(ids, new Map())]).toEqual([2, 0, 1, 3]);
    const lot = new Map([
      ['5010', 0],
      ['5006', 1],
    ]);
    expect([...queueOrder(ids, lot)]).toEqual([3, 2, 1, 0]);
  });
});

describe('the divisors that fit two sets of places', () => {
  const w = weights(2, 2, 4);
  const edge = (place: number, cost: number) => ({ place, cost });

  it('lie from the cheaper of the next persons to the dearer of the last', () => {
    const one = { next: edge(0, 5), last: edge(0, 3) };
    const other = { next: edge(2, 9), last: edge(2, 7) };
    // 9 / 4 is cheaper than 5 / 2; 7 / 4 is dearer than 3 / 2.
    expect(meet(w, one, other)).toEqual({ next: edge(2, 9), last: edge(2, 7) });
    expect(meet(w, other, one)).toEqual({ next: edge(2, 9), last: edge(2, 7) });
  });

  it('keep the one end there is, the first of two that are equal, and stay open where both are', () => {
    const half = { next: edge(0, 5), last: null };
    expect(meet(w, half, OPEN)).toEqual(half);
    expect(meet(w, OPEN, { next: null, last: edge(1, 3) })).toEqual({ next: null, last: edge(1, 3) });
    expect(meet(w, OPEN, OPEN)).toEqual(OPEN);
    const [first, second] = [
      { next: edge(0, 3), last: edge(0, 1) },
      { next: edge(1, 3), last: edge(1, 1) },
    ];
    expect(meet(w, first, second)).toEqual(first);
  });

  it('leave room only where the last person is cheaper than the next, and where an end is open', () => {
    expect(roomBetween(w, edge(0, 3), edge(2, 7))).toBe(true);
    expect(roomBetween(w, edge(0, 3), edge(2, 6))).toBe(false);
    expect(roomBetween(w, edge(0, 5), edge(2, 7))).toBe(false);
    expect([roomBetween(w, null, edge(0, 1)), roomBetween(w, edge(0, 1), null)]).toEqual([true, true]);
  });
});

describe('sharing out alone', () => {
  const share = (total: number, places: readonly Omit<Place, 'id'>[]): readonly number[] => {
    const instance = buildInstance({ total, places: places.map((place, i) => ({ id: `k${i}`, ...place })) });
    const numbers = new Float64Array(places.length);
    shareOut(instance, instance.tree.all, total, numbers);
    return [...numbers];
  };

  it('gives each next person to the smallest (2x + 1) / w', () => {
    expect(share(23, [{ weight: 27 }, { weight: 9 }, { weight: 10 }])).toEqual([14, 4, 5]);
    expect(share(0, [{ weight: 1 }, { weight: 2 }])).toEqual([0, 0]);
  });

  it('keeps to bounds however far they are from the shares', () => {
    expect(share(100, [{ weight: 1, min: 90 }, { weight: 99 }])).toEqual([90, 10]);
    expect(share(100, [{ weight: 1 }, { weight: 99, max: 1 }, { weight: 1e-9 }])).toEqual([99, 1, 0]);
    expect(
      share(7, [
        { weight: 5, min: 3, max: 3 },
        { weight: 1, max: 4 },
      ]),
    ).toEqual([3, 4]);
  });

  it('answers shares as unlike as they come', () => {
    expect(share(1_000_000, [{ weight: '1e90' }, { weight: '1e-90' }])).toEqual([1_000_000, 0]);
    expect(share(11, [{ weight: '1e90', max: 1 }, { weight: '1e-90' }])).toEqual([1, 10]);
  });

  it('finds nobody next where all are full, and nobody last where all are at their least', () => {
    const instance = buildInstance({
      total: 3,
      places: [
        { id: 'a', weight: 1, min: 1, max: 1 },
        { id: 'b', weight: 1, min: 2, max: 2 },
      ],
    });
    const numbers = Float64Array.of(1, 2);
    expect(cheapestNext(instance, instance.tree.all, numbers)).toBe(-1);
    expect(dearestLast(instance, instance.tree.all, numbers)).toBe(-1);
  });

  it('finds the next and the last among equals by share, then by the queue', () => {
    const instance = buildInstance({
      total: 6,
      places: [
        { id: 'b', weight: 1 },
        { id: 'a', weight: 1 },
        { id: 'c', weight: 3 },
      ],
    });
    // The next of each costs 1: the larger share is first and the one later in the queue last.
    expect(cheapestNext(instance, instance.tree.all, Float64Array.of(0, 0, 1))).toBe(2);
    expect(cheapestNext(instance, instance.tree.all, Float64Array.of(0, 0, 9))).toBe(1);
    expect(dearestLast(instance, instance.tree.all, Float64Array.of(1, 1, 2))).toBe(0);
    expect(dearestLast(instance, instance.tree.all, Float64Array.of(0, 0, 2))).toBe(2);
  });
});
