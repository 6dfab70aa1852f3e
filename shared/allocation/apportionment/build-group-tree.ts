import { item } from '../item.ts';
import type { Group } from '../types.ts';
import { UnusableInput } from '../unusable-input.ts';
import { groupMembers } from './group-members.ts';
import type { GroupNode, GroupTree } from './instance.ts';

const NONE = -1;

/**
 * Puts the groups inside each other. From the smallest up: a group must hold all or none of every group already
 * placed, else the two overlap. Of two groups with the same places the one that names the other is around it; else the
 * one given later.
 */
export function buildGroupTree(ids: readonly string[], given: readonly Group[]): GroupTree {
  const sets = groupMembers(ids, given);
  const parents = given.map(() => NONE);
  const held = given.map(() => 0);
  const outermost = ids.map(() => NONE);
  const groupOf = ids.map(() => NONE);
  const bySize = given
    .map((_, index) => index)
    .sort((a, b) => size(sets, a) - size(sets, b) || height(sets, a) - height(sets, b) || a - b);
  for (const group of bySize) {
    const { members } = item(sets, group);
    for (const place of members) {
      const inner = item(outermost, place);
      if (inner === NONE) groupOf[place] = group;
      else {
        parents[inner] = group;
        held[inner] = item(held, inner) + 1;
      }
      outermost[place] = group;
    }
    parents.forEach((parent, inner) => {
      if (parent === group && held[inner] !== size(sets, inner))
        throw new UnusableInput(
          `groups[${Math.max(group, inner)}].members`,
          `the groups ${given[inner]?.id} and ${given[group]?.id} overlap; groups may nest, not overlap`,
        );
    });
  }
  const ownOf = bucket(groupOf, given.length);
  const childrenOf = bucket(parents, given.length);
  const groups = given.map(
    ({ id, min, max }, index): GroupNode => ({
      id,
      members: item(sets, index).members,
      own: ownOf(index),
      children: childrenOf(index),
      parent: item(parents, index),
      min: min ?? 0,
      max: max ?? Number.POSITIVE_INFINITY,
    }),
  );
  const children = childrenOf(NONE);
  const bottomUp = children.flatMap(function below(group): number[] {
    return [...item(groups, group).children.flatMap(below), group];
  });
  const all = ids.map((_, i) => i);
  return { groups, bottomUp, groupOf, all, own: ownOf(NONE), children };
}

type Sets = ReturnType<typeof groupMembers>;
const size = (sets: Sets, group: number): number => item(sets, group).members.length;
const height = (sets: Sets, group: number): number => item(sets, group).height;

/** The indices that have each value, for values from −1 on. */
function bucket(values: ArrayLike<number>, count: number): (value: number) => readonly number[] {
  const buckets: number[][] = Array.from({ length: count + 1 }, () => []);
  for (let index = 0; index < values.length; index++) item(buckets, item(values, index) + 1).push(index);
  return (value) => item(buckets, value + 1);
}
