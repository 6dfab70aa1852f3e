import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import type { Group, Place } from '../../../shared/allocation/index.ts';
import type { Lines } from '../../../shared/allocation/robustness/share-along.ts';
import { stepsByExchange } from '../../../shared/allocation/robustness/steps-by-exchange.ts';

const instance = (places: readonly Omit<Place, 'weight'>[], groups: readonly Group[] = []) =>
  buildInstance({ total: 0, places: places.map((place) => ({ ...place, weight: 1 })), groups });
const line = (
  base: readonly number[],
  slope: readonly number[],
  until = Number.POSITIVE_INFINITY,
): Lines => ({
  until,
  base: Float64Array.from(base),
  slope: Float64Array.from(slope),
});
const walk = (
  of: ReturnType<typeof instance>,
  lines: readonly Lines[],
  start: readonly number[],
  most: number,
): readonly (readonly [at: number, numbers: readonly number[]])[] =>
  stepsByExchange(of, lines, Float64Array.from(start), most).map(({ at, numbers }) => [
    Number(at.toFixed(12)),
    [...numbers],
  ]);
const two = instance([{ id: 'a' }, { id: 'b' }]);
/** Shares 5 + 5r and 5 − 5r. */
const apart = line([5, 5], [5, -5]);

describe('steps from exchange to exchange', () => {
  it('are where 2x − 1 of the one over its share meets 2y + 1 of the other over its own', () => {
    // 9 · (5 + 5r) = 11 · (5 − 5r) at r = 0.1, 7 and 13 at 0.3, 5 and 15 at 0.5.
    expect(walk(two, [apart], [5, 5], 0.6)).toEqual([
      [0, [5, 5]],
      [0.1, [6, 4]],
      [0.3, [7, 3]],
      [0.5, [8, 2]],
    ]);
  });

  it('are up to the reach asked for, and at it', () => {
    // 3 · (1 + r) = 5 · (1 − r) at exactly a quarter.
    const exact = line([1, 1], [1, -1]);
    expect(walk(two, [exact], [2, 2], 0.25)).toEqual([
      [0, [2, 2]],
      [0.25, [3, 1]],
    ]);
    expect(walk(two, [exact], [2, 2], 0.2499)).toHaveLength(1);
    expect(walk(two, [exact], [2, 2], 0)).toHaveLength(1);
  });

  it('leave the numbers they start from as they were', () => {
    const start = Float64Array.of(5, 5);
    stepsByExchange(two, [apart], start, 0.6);
    expect([...start]).toEqual([5, 5]);
  });

  it('go the nearest exchange first, wherever the places stand in the list', () => {
    const four = instance([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]);
    const slow = line([5, 5, 5, 5], [1, -1, 5, -5]);
    const quick = line([5, 5, 5, 5], [5, -5, 1, -1]);
    expect(walk(four, [slow], [5, 5, 5, 5], 0.2)[1]).toEqual([0.1, [5, 5, 6, 4]]);
    expect(walk(four, [quick], [5, 5, 5, 5], 0.2)[1]).toEqual([0.1, [6, 4, 5, 5]]);
  });

  it('are one where two persons move at the same reach', () => {
    const four = instance([{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]);
    expect(walk(four, [line([5, 5, 5, 5], [5, 5, -5, -5])], [5, 5, 5, 5], 0.2)).toEqual([
      [0, [5, 5, 5, 5]],
      [0.1, [6, 6, 4, 4]],
    ]);
  });

  it('never go above a maximum or below a minimum', () => {
    const full = instance([{ id: 'a', max: 6 }, { id: 'b' }]);
    expect(walk(full, [apart], [5, 5], 0.6).at(-1)).toEqual([0.1, [6, 4]]);
    const least = instance([{ id: 'a' }, { id: 'b', min: 3 }]);
    expect(walk(least, [apart], [5, 5], 0.6).at(-1)).toEqual([0.3, [7, 3]]);
  });

  it('keep to what a samarbeid may hold', () => {
    const groups = [{ id: 'G', members: ['a', 'c'], max: 6 }];
    const held = instance([{ id: 'a' }, { id: 'b' }, { id: 'c' }], groups);
    const rising = line([5, 5, 1], [5, -5, 0]);
    // The samarbeid is full, so a can take of c alone.
    expect(walk(held, [rising], [5, 5, 1], 0.2)).toEqual([[0, [5, 5, 1]]]);
    expect(walk(instance([{ id: 'a' }, { id: 'b' }, { id: 'c' }]), [rising], [5, 5, 1], 0.2)[1]).toEqual([
      0.1,
      [6, 4, 1],
    ]);
  });

  it('are none where nothing moves, however near a tie it stands', () => {
    expect(walk(two, [line([5, 5], [0, 0])], [5, 5], 9)).toHaveLength(1);
    expect(walk(two, [line([1, 1], [0, 0])], [1, 0], 9)).toEqual([[0, [1, 0]]]);
  });

  it('go on where the next straight line begins', () => {
    // To 0.2 the shares do not move; from there they do, as if they had from the start.
    const still = line([5, 5], [0, 0], 0.2);
    expect(walk(two, [still, apart], [5, 5], 0.6)).toEqual([
      [0, [5, 5]],
      [0.2, [6, 4]],
      [0.3, [7, 3]],
      [0.5, [8, 2]],
    ]);
    expect(walk(two, [still, apart], [5, 5], 0.2)).toHaveLength(1);
  });
});
