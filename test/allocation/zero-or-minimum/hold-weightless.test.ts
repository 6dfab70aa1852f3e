import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { findConflict } from '../../../shared/allocation/apportionment/find-conflict.ts';
import { solveInstance } from '../../../shared/allocation/apportionment/solve-instance.ts';
import type { Group, Place } from '../../../shared/allocation/index.ts';
import { holdWeightless } from '../../../shared/allocation/zero-or-minimum/hold-weightless.ts';
import { liftWeightless } from '../../../shared/allocation/zero-or-minimum/lift-weightless.ts';

/** From…to by place, with the m of those that may also have none; and from…to by group. */
function held(total: number, places: readonly Place[], groups: readonly Group[] = []) {
  const given = buildInstance({ total, places, groups });
  const instance = liftWeightless(given);
  const { numbers } = solveInstance(instance);
  const narrowed = holdWeightless(instance, numbers, (i) => given.weights.near[i] === 0);
  return {
    softened: [...numbers],
    places: places.map((_, i) => [narrowed.lower[i], narrowed.upper[i], narrowed.orZero[i]]),
    groups: narrowed.tree.groups.map(({ min, max }) => [min, max]),
    conflict: findConflict(narrowed)?.kind ?? null,
  };
}
const none = Number.POSITIVE_INFINITY;

describe('what is left when the weightless places are held to as little as there can be on them', () => {
  it('is all that the others may have, and nothing for them, where nothing is forced', () => {
    const found = held(20, [
      { id: 'a', weight: 3, minIfPositive: 10 },
      { id: 'b', weight: 0, minIfPositive: 4 },
      { id: 'c', weight: 0 },
      { id: 'd', weight: 1, min: 1, max: 9 },
    ]);
    expect(found.places).toEqual([
      [0, none, 10],
      [0, 0, 0],
      [0, 0, 0],
      [1, 9, 0],
    ]);
  });

  it('is two numbers for each where an odd person is forced on two, and every other place is full', () => {
    const found = held(12, [
      { id: 'a', weight: 3, max: 5 },
      { id: 'b', weight: 0 },
      { id: 'c', weight: 0 },
    ]);
    expect(found.places).toEqual([
      [5, 5, 0],
      [3, 4, 0],
      [3, 4, 0],
    ]);
    expect(found.conflict).toBeNull();
  });

  it('is one number for each where the price of a person is even: a bound of one decides what the other has', () => {
    const found = held(9, [
      { id: 'a', weight: 0, max: 2 },
      { id: 'b', weight: 0, minIfPositive: 3 },
    ]);
    expect(found.softened).toEqual([2, 7]);
    expect(found.places[0]).toEqual([2, 2, 0]);
    expect(found.places[1]?.slice(0, 2)).toEqual([7, 8]);
  });

  it('is none or m for those on the line from 0 to m', () => {
    const found = held(12, [
      { id: 'a', weight: 0, minIfPositive: 6 },
      { id: 'b', weight: 0, minIfPositive: 6 },
      { id: 'c', weight: 0, minIfPositive: 9 },
      { id: 'd', weight: 0, minIfPositive: 2, max: 2 },
    ]);
    // The tenth person on a and b costs 6, as all of them do; d is worth its 2, and c is dearer with its 9.
    expect(found.softened).toEqual([6, 4, 0, 2]);
    expect(found.places).toEqual([
      [0, 6, 6],
      [0, 6, 6],
      [0, 0, 0],
      [2, 2, 0],
    ]);
    // 4 cannot be made of sixes: there is no answer with so little.
    expect(found.conflict).toBe('gap');
  });

  it('is a samarbeid at its minimum where that is what forces them, and nothing more of those outside', () => {
    const found = held(
      50,
      [
        { id: 'a', weight: 4, max: 5 },
        { id: 'b', weight: 0, minIfPositive: 3 },
        { id: 'c', weight: 2, minIfPositive: 10 },
      ],
      [
        { id: 'inner', members: ['a', 'b'], min: 8 },
        { id: 'outer', members: ['inner', 'c'], min: 2 },
      ],
    );
    expect(found.groups).toEqual([
      [8, 8],
      [2, none],
    ]);
    expect(found.places).toEqual([
      [5, 5, 0],
      // The price is that of the fourth person, which the third costs too little for; the samarbeid's 8 decides.
      [3, 4, 0],
      [0, none, 10],
    ]);
  });

  it('is a samarbeid at its maximum where that is what spares them inside and forces them outside', () => {
    const found = held(
      20,
      [
        { id: 'a', weight: 4 },
        { id: 'b', weight: 0 },
        { id: 'c', weight: 0 },
      ],
      [{ id: 'G', members: ['a', 'b'], max: 8 }],
    );
    expect(found.groups).toEqual([[8, 8]]);
    expect(found.places).toEqual([
      [0, none, 0],
      [0, 0, 0],
      [12, 13, 0],
    ]);
  });
});
