/** A cell of an own column as it is to be; null empties it. */
export interface WrittenCell {
  readonly kommunenummer: string;
  readonly value: string | number | null;
  /** What stood in it when writing began. */
  readonly shown: string | number | null;
}

export interface CellsSlice {
  /**
   * Saves cells of one column as one step, those that are changed. Where one of them holds something unseen none is saved,
   * and the user is told of what is stored, and of what was written.
   */
  readonly saveCells: (columnId: number, cells: readonly WrittenCell[]) => Promise<boolean>;
}
