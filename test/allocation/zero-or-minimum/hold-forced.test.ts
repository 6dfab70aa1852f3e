import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import type { Group, Place } from '../../../shared/allocation/index.ts';
import { holdBranch } from '../../../shared/allocation/zero-or-minimum/hold-branch.ts';
import { holdForced } from '../../../shared/allocation/zero-or-minimum/hold-forced.ts';

const places: readonly Place[] = [
  { id: 'a', weight: 4, max: 5 },
  { id: 'b', weight: 1, minIfPositive: 6 },
  { id: 'c', weight: 2, minIfPositive: 7, max: 9 },
];
const instance = (total: number, groups: readonly Group[] = [], of = places) =>
  buildInstance({ total, places: of, groups });
const bounds = (held: ReturnType<typeof holdForced>) =>
  held && [1, 2].map((i) => [held.lower[i], held.upper[i], held.orZero[i]]);
const none = Number.POSITIVE_INFINITY;

describe('holding places to a branch', () => {
  it('gives them at least m or none, leaves the others open, and the instance it was made from as it was', () => {
    const given = instance(20);
    const some = holdBranch(given, [1], true);
    expect(bounds(some)).toEqual([
      [6, none, 0],
      [0, 9, 7],
    ]);
    expect(bounds(holdBranch(given, [1, 2], false))).toEqual([
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(bounds(given)).toEqual([
      [0, none, 6],
      [0, 9, 7],
    ]);
  });
});

describe('places that the bounds leave one branch', () => {
  it('are none where all have a choice', () => {
    expect(holdForced(instance(12), [1, 2])).toBeNull();
    expect(holdForced(instance(20), [])).toBeNull();
  });

  it('have at least m where their samarbeid cannot reach its minimum without them', () => {
    const groups = [{ id: 'G', members: ['a', 'b'], min: 6 }];
    expect(bounds(holdForced(instance(20, groups), [1, 2]))).toEqual([
      [6, none, 0],
      [0, 9, 7],
    ]);
  });

  it('have none where m does not fit within their samarbeid’s maximum', () => {
    const groups = [{ id: 'G', members: ['a', 'b'], max: 5 }];
    expect(bounds(holdForced(instance(12, groups), [1]))).toEqual([
      [0, 0, 0],
      [0, 9, 7],
    ]);
  });

  it('are found one after the other: what the first is held to may leave the second no choice', () => {
    // 5 and 9 are not 15, so b must have 6; then there is no room for the 9 of d in their samarbeid.
    const held = holdForced(
      instance(
        15,
        [{ id: 'G', members: ['b', 'd'], max: 14 }],
        [
          { id: 'a', weight: 4, max: 5 },
          { id: 'b', weight: 1, minIfPositive: 6 },
          { id: 'd', weight: 2, minIfPositive: 9, max: 9 },
        ],
      ),
      [1, 2],
    );
    expect(bounds(held)).toEqual([
      [6, none, 0],
      [0, 0, 0],
    ]);
  });

  it('are judged only where asked: the others keep their choice', () => {
    const groups = [{ id: 'G', members: ['a', 'b'], min: 6 }];
    expect(holdForced(instance(20, groups), [2])).toBeNull();
  });
});
