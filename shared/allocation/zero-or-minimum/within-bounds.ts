import type { GroupNode } from '../apportionment/instance.ts';
import type { Table } from './table.ts';

/**
 * What a group can hold within its own bounds. Where its price is `step` below the price around it, its maximum holds it
 * back, and each person below the maximum costs that step; where it is above, each person above the minimum does.
 */
export function withinBounds(
  table: Table,
  { min, max }: Pick<GroupNode, 'min' | 'max'>,
  step: number,
): Table {
  const excess = table.excess.map((value, at) => {
    const persons = table.from + at;
    if (persons < min || persons > max) return Number.POSITIVE_INFINITY;
    return value + (step > 0 ? step * (max - persons) : -step * (persons - min));
  });
  return { ...table, excess };
}
