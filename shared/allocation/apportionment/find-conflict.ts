import { at } from '../at.ts';
import { item } from '../item.ts';
import type { Conflict, ConflictKind } from '../types.ts';
import { conflictMessage } from './conflict-message.ts';
import type { GroupNode, Instance } from './instance.ts';
import { addSums, clipSums, type Sums } from './sums.ts';

/**
 * The first place or group, from below and in the order given, whose bounds cannot hold, or null. The places come first;
 * then each group after the groups inside it; then the whole. What a group can hold is every sum its members can make,
 * within its own bounds, so a conflict is named where it arises and not where it is felt.
 */
export function findConflict({ ids, lower, upper, orZero, tree, total }: Instance): Conflict | null {
  for (let i = 0; i < ids.length; i++) {
    if (at(lower, i) > at(upper, i)) return conflict(item(ids, i), 'bounds', at(lower, i), at(upper, i));
  }
  const held: Sums[] = [];
  const sumsOf = ({ own, children }: Pick<GroupNode, 'own' | 'children'>): Sums => {
    let least = 0;
    let most = 0;
    for (const i of own) {
      if (orZero[i]) continue;
      least += at(lower, i);
      most += at(upper, i);
    }
    let sums: Sums = [[least, most]];
    for (const i of own)
      if (orZero[i])
        sums = addSums(sums, [
          [0, 0],
          [at(orZero, i), at(upper, i)],
        ]);
    for (const child of children) sums = addSums(sums, item(held, child));
    return sums;
  };
  for (const index of tree.bottomUp) {
    const group = item(tree.groups, index);
    const sums = sumsOf(group);
    const found = conflictOf(group.id, sums, group.min, group.max);
    if (found) return found;
    held[index] = clipSums(sums, group.min, group.max);
  }
  return conflictOf(null, sumsOf(tree), total, total);
}

/** Why none of the sums is within the bounds, or null where one is. */
function conflictOf(node: string | null, sums: Sums, min: number, max: number): Conflict | null {
  const [least] = item(sums, 0);
  const [, most] = item(sums, sums.length - 1);
  if (least > max) return conflict(node, 'members-need-more', least, max);
  if (min > most) return conflict(node, 'members-take-fewer', min, most);
  if (min > max) return conflict(node, 'bounds', min, max);
  if (clipSums(sums, min, max).length > 0) return null;
  // Neither end is out of reach, so there are sums on both sides of the gap.
  const after = sums.findIndex(([from]) => from > max);
  const [[, below], [above]] = [item(sums, after - 1), item(sums, after)];
  return conflict(node, 'gap', above, max, { below, above });
}

function conflict(
  node: string | null,
  kind: ConflictKind,
  need: number,
  have: number,
  nearest?: Conflict['nearest'],
): Conflict {
  const message = conflictMessage(node, kind, need, have, nearest);
  return nearest ? { node, kind, need, have, message, nearest } : { node, kind, need, have, message };
}
