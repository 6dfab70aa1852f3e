import { item } from '../item.ts';
import type { GroupTree } from './instance.ts';

/** Do the groups allow one person to move from one place to another? For the numbers as they are when asked. */
export function mayMove(tree: GroupTree, numbers: ArrayLike<number>): (from: number, to: number) => boolean {
  const sums = tree.groups.map(({ members }) => members.reduce((sum, i) => sum + item(numbers, i), 0));
  const around = (place: number): readonly number[] => {
    const groups: number[] = [];
    for (let g = item(tree.groupOf, place); g >= 0; g = item(tree.groups, g).parent) groups.push(g);
    return groups;
  };
  const groupsOf = Array.from(tree.groupOf, (_, place) => around(place));
  return (from, to) => {
    if (tree.groupOf[from] === tree.groupOf[to]) return true;
    const [left, entered] = [item(groupsOf, from), item(groupsOf, to)];
    return (
      left.every((g) => entered.includes(g) || item(sums, g) > item(tree.groups, g).min) &&
      entered.every((g) => left.includes(g) || item(sums, g) < item(tree.groups, g).max)
    );
  };
}
