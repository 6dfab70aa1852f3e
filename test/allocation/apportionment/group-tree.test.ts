import { describe, expect, it } from 'vitest';
import { buildGroupTree } from '../../../shared/allocation/apportionment/build-group-tree.ts';
import { buildInstance } from '../../../shared/allocation/apportionment/build-instance.ts';
import { groupMembers } from '../../../shared/allocation/apportionment/group-members.ts';
import { mayMove } from '../../../shared/allocation/apportionment/may-move.ts';

describe('the tree of groups', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];

  it('knows every place of a group, those of its own, and what stands inside what, in whatever order given', () => {
    const tree = buildGroupTree(ids, [
      { id: 'outer', members: ['inner', 'c'], max: 9 },
      { id: 'inner', members: ['b', 'a'], min: 2 },
      { id: 'apart', members: ['e'] },
    ]);
    const [outer, inner, apart] = tree.groups;
    expect([...(outer?.members ?? [])]).toEqual([0, 1, 2]);
    expect([...(outer?.own ?? [])]).toEqual([2]);
    expect([outer?.children, outer?.parent, outer?.min, outer?.max]).toEqual([[1], -1, 0, 9]);
    expect([...(inner?.members ?? [])]).toEqual([0, 1]);
    expect([inner?.parent, inner?.min, inner?.max]).toEqual([0, 2, Number.POSITIVE_INFINITY]);
    expect([...tree.groupOf]).toEqual([1, 1, 0, -1, 2]);
    expect([tree.bottomUp, tree.children, [...tree.own], [...tree.all]]).toEqual([
      [1, 0, 2],
      [0, 2],
      [3],
      [0, 1, 2, 3, 4],
    ]);
    expect([...(apart?.own ?? [])]).toEqual([4]);
  });

  it('puts the one that names the other outside it where both hold the same places, else the later', () => {
    const named = buildGroupTree(ids, [
      { id: 'G', members: ['H'] },
      { id: 'H', members: ['a', 'b'] },
    ]);
    expect(named.groups.map(({ parent }) => parent)).toEqual([-1, 0]);
    const equal = buildGroupTree(ids, [
      { id: 'G', members: ['a', 'b'] },
      { id: 'H', members: ['b', 'a'] },
    ]);
    expect(equal.groups.map(({ parent }) => parent)).toEqual([1, -1]);
  });

  it('takes groups that nest without naming each other, a place named twice, and an empty group', () => {
    const tree = buildGroupTree(ids, [
      { id: 'large', members: ['a', 'b', 'c', 'a'] },
      { id: 'small', members: ['c', 'b'] },
      { id: 'empty', members: [] },
    ]);
    expect(tree.groups.map(({ parent }) => parent)).toEqual([-1, 0, -1]);
    expect([...tree.groupOf]).toEqual([0, 1, 1, -1, -1]);
  });

  it('refuses groups that overlap, with both names and the path of the later', () => {
    const overlap = [
      { id: 'G', members: ['a', 'b'] },
      { id: 'H', members: ['b', 'c', 'd'] },
    ];
    const refused = expect.objectContaining({
      path: 'groups[1].members',
      message: 'the groups G and H overlap; groups may nest, not overlap',
    });
    expect(() => buildGroupTree(ids, overlap)).toThrow(refused);
    expect(() => buildGroupTree(ids, [...overlap].reverse())).toThrow(
      expect.objectContaining({ path: 'groups[1].members' }),
    );
  });

  it('refuses a group that holds itself, also round about, and a name that is nobody’s', () => {
    expect(() => groupMembers(ids, [{ id: 'G', members: ['G'] }])).toThrow('the group G holds itself');
    const round = [
      { id: 'G', members: ['H'] },
      { id: 'H', members: ['a', 'G'] },
    ];
    expect(() => groupMembers(ids, round)).toThrow(expect.objectContaining({ path: 'groups[0].members' }));
    expect(() => groupMembers(ids, [{ id: 'G', members: ['a', 'x'] }])).toThrow(
      expect.objectContaining({
        path: 'groups[0].members[1]',
        message: 'there is no place or group with the id x',
      }),
    );
  });

  it('counts how high a group stands: one more than the highest it names', () => {
    const heights = groupMembers(ids, [
      { id: 'G', members: ['a'] },
      { id: 'H', members: ['G', 'b'] },
      { id: 'I', members: ['a', 'H', 'G'] },
    ]).map(({ height }) => height);
    expect(heights).toEqual([1, 2, 3]);
  });
});

describe('moving a person between groups', () => {
  const { tree } = buildInstance({
    total: 0,
    places: ['a', 'b', 'c', 'd'].map((id) => ({ id, weight: 1 })),
    groups: [
      { id: 'left', members: ['a', 'b'], min: 3, max: 5 },
      { id: 'right', members: ['c'], min: 1, max: 4 },
    ],
  });
  const ask = (...numbers: readonly number[]) => mayMove(tree, numbers);

  it('is always allowed inside one', () => {
    expect(ask(3, 0, 1, 0)(0, 1)).toBe(true);
    expect(ask(5, 0, 4, 0)(0, 1)).toBe(true);
  });

  it('is allowed while the one that is left stays above its minimum and the one entered below its maximum', () => {
    expect([ask(4, 0, 3, 0)(0, 2), ask(3, 0, 3, 0)(0, 2), ask(4, 0, 4, 0)(0, 2)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([ask(4, 0, 2, 0)(2, 0), ask(5, 0, 2, 0)(2, 0), ask(4, 0, 1, 0)(2, 0)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([ask(4, 0, 0, 1)(3, 0), ask(5, 0, 0, 1)(3, 0)]).toEqual([true, false]);
    expect([ask(4, 0, 0, 1)(0, 3), ask(3, 0, 0, 1)(0, 3)]).toEqual([true, false]);
  });

  it('asks every group around, and none that both are in', () => {
    const nested = buildInstance({
      total: 0,
      places: ['a', 'b', 'c'].map((id) => ({ id, weight: 1 })),
      groups: [
        { id: 'inner', members: ['a'], max: 2 },
        { id: 'outer', members: ['inner', 'b'], min: 3, max: 3 },
      ],
    }).tree;
    const move = mayMove(nested, [1, 2, 5]);
    expect([move(1, 0), move(0, 1)]).toEqual([true, true]);
    expect([move(2, 0), move(0, 2), move(2, 1)]).toEqual([false, false, false]);
    expect(mayMove(nested, [2, 1, 5])(1, 0)).toBe(false);
  });
});
