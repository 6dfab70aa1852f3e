import { at } from '../at.ts';
import type { Table } from './table.ts';

/** Excesses this near are decided by `better`; doubles cannot tell them apart. Also the room a budget is given. */
export interface Limits {
  readonly budget: number;
  readonly doubt: number;
  /** Is the first way to hold these persons better than the second? Exact. */
  readonly better: (ways: readonly [Way, Way], persons: number) => boolean;
}

/** Two tables and how many persons the right one holds. */
export interface Way {
  readonly left: Table;
  readonly right: Table;
  readonly rightHolds: number;
}

/** What two tables can hold together within the budget, each number of persons in the best way there is. */
export function putTogether(left: Table, right: Table, { budget, doubt, better }: Limits): Table {
  const from = left.from + right.from;
  // Two parts of the tree that nothing within the budget fills give an empty table, not one of −1 entries.
  const length = Math.max(0, left.excess.length + right.excess.length - 1);
  const excess = new Float64Array(length).fill(Number.POSITIVE_INFINITY);
  const rightHolds = new Float64Array(length);
  for (let a = 0; a < left.excess.length; a++) {
    const here = at(left.excess, a);
    if (here > budget) continue;
    for (let b = 0; b < right.excess.length; b++) {
      const sum = here + at(right.excess, b);
      if (sum > budget) continue;
      const entry = a + b;
      const known = at(excess, entry);
      const holds = right.from + b;
      const way = (persons: number): Way => ({ left, right, rightHolds: persons });
      const isBetter =
        Math.abs(sum - known) > doubt
          ? sum < known
          : better([way(holds), way(at(rightHolds, entry))], from + entry);
      if (!isBetter) continue;
      excess[entry] = sum;
      rightHolds[entry] = holds;
    }
  }
  return trim({ from, excess, made: { left, right, rightHolds } }, rightHolds);
}

/** Leaves out the entries at both ends that are not within the budget. */
function trim(table: Table, rightHolds: Float64Array): Table {
  const { from, excess, made } = table;
  const first = excess.findIndex(Number.isFinite);
  const last = excess.findLastIndex(Number.isFinite);
  if (first < 0 || !('left' in made)) return { ...table, excess: new Float64Array() };
  return {
    from: from + first,
    excess: excess.slice(first, last + 1),
    made: { ...made, rightHolds: rightHolds.slice(first, last + 1) },
  };
}
