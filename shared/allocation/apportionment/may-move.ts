import type { GroupTree } from './instance.ts';

/** Do the groups allow one person to move from one place to another? For the numbers as they are when asked. */
export function mayMove(tree: GroupTree, numbers: ArrayLike<number>): (from: number, to: number) => boolean {
  const sums = tree.groups.map(({ members }) => members.reduce((sum, i) => sum + (numbers[i] ?? 0), 0));
  const around = (place: number): readonly number[] => {
    const groups: number[] = [];
    for (let g = tree.groupOf[place] ?? -1; g >= 0; g = tree.groups[g]?.parent ?? -1) groups.push(g);
    return groups;
  };
  const groupsOf = Array.from(tree.groupOf, (_, place) => around(place));
  return (from, to) => {
    if (tree.groupOf[from] === tree.groupOf[to]) return true;
    const [left, entered] = [groupsOf[from] ?? [], groupsOf[to] ?? []];
    return (
      left.every((g) => entered.includes(g) || (sums[g] ?? 0) > (tree.groups[g]?.min ?? 0)) &&
      entered.every((g) => left.includes(g) || (sums[g] ?? 0) < (tree.groups[g]?.max ?? 0))
    );
  };
}
