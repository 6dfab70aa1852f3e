import { at } from '../at.ts';
/**
 * For every number of persons that a part of the tree can hold within the budget: the least excess, and how it is made.
 * A table is a place, or two tables put together.
 */
export interface Table {
  /** The number of persons that the first entry is for. */
  readonly from: number;
  /** Infinity = not within the budget. */
  readonly excess: Float64Array;
  readonly made:
    | { readonly place: number }
    | { readonly left: Table; readonly right: Table; readonly rightHolds: Float64Array };
}

/** Writes the persons of each place in a table's entry for `persons`. */
export function readTable(table: Table, persons: number, numbers: Float64Array): void {
  const { made } = table;
  if ('place' in made) {
    numbers[made.place] = persons;
    return;
  }
  const right = at(made.rightHolds, persons - table.from);
  readTable(made.left, persons - right, numbers);
  readTable(made.right, right, numbers);
}
