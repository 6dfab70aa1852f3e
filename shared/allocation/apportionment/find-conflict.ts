import type { Conflict } from '../types.ts';
import { conflictMessage } from './conflict-message.ts';
import type { GroupNode, Instance } from './instance.ts';

/**
 * The first place or group, from below and in the order given, whose bounds cannot hold, or null. The places come first;
 * then each group after the groups inside it; then the whole. What a group can hold is what its members can, within its
 * own bounds, so a conflict is named where it arises and not where it is felt.
 */
export function findConflict({ ids, lower, upper, tree, total }: Instance): Conflict | null {
  for (const [i, id] of ids.entries()) {
    const [least, most] = [lower[i] ?? 0, upper[i] ?? 0];
    if (least > most) return conflict(id, 'bounds', least, most);
  }
  const [least, most] = [new Float64Array(tree.groups.length), new Float64Array(tree.groups.length)];
  const sumOf = (node: Pick<GroupNode, 'own' | 'children'>, places: Float64Array, groups: Float64Array) =>
    node.own.reduce((sum, i) => sum + (places[i] ?? 0), 0) +
    node.children.reduce((sum, child) => sum + (groups[child] ?? 0), 0);
  for (const index of tree.bottomUp) {
    const group = tree.groups[index];
    if (!group) continue;
    const [need, have] = [sumOf(group, lower, least), sumOf(group, upper, most)];
    if (need > group.max) return conflict(group.id, 'members-need-more', need, group.max);
    if (group.min > have) return conflict(group.id, 'members-take-fewer', group.min, have);
    if (group.min > group.max) return conflict(group.id, 'bounds', group.min, group.max);
    least[index] = Math.max(need, group.min);
    most[index] = Math.min(have, group.max);
  }
  const [need, have] = [sumOf(tree, lower, least), sumOf(tree, upper, most)];
  if (need > total) return conflict(null, 'members-need-more', need, total);
  if (total > have) return conflict(null, 'members-take-fewer', total, have);
  return null;
}

function conflict(node: string | null, kind: Conflict['kind'], need: number, have: number): Conflict {
  return { node, kind, need, have, message: conflictMessage(node, kind, need, have) };
}
