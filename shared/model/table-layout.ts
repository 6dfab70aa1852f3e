/** What an own column holds. A field column shows something the round already has, and is not written in. */
export type OwnColumnKind = 'text' | 'number' | 'starting-point' | 'field';

/** Something of a kommune that can stand as a column. */
export type ColumnField =
  | { readonly of: 'measure'; readonly indicator: string; readonly period: string }
  | { readonly of: 'capacity'; readonly part: 'can' | 'wants' | 'extra' | 'health' | 'minors' }
  | { readonly of: 'innspill'; readonly topic: 1 | 2 | 3 | 4 | 5 | 6 };

/** A column the user has added to the work table. */
export interface OwnColumn {
  readonly id: number;
  readonly name: string;
  readonly kind: OwnColumnKind;
  /** Set for a field column only. */
  readonly field: ColumnField | null;
  /** By kommunenummer; text for a text column, a number for the others. */
  readonly cells: Readonly<Record<string, string | number>>;
}

/** The columns in the order the user has put them, and which of them are hidden. Built-in ids, or 'own:7'. */
export interface ColumnPlace {
  readonly id: string;
  readonly hidden: boolean;
}

/** A note on one cell. It is the advisor's own: it never leaves the program with a package. */
export interface CellNote {
  readonly kommunenummer: string;
  /** The column's id: 'proposal', or 'own:7'. */
  readonly column: string;
  readonly text: string;
  readonly who: string;
  /** ISO time. */
  readonly at: string;
}

/** What the user has made of the work table of a round. */
export interface TableLayout {
  readonly columns: readonly OwnColumn[];
  /** Empty: the order Fordel comes with. */
  readonly places: readonly ColumnPlace[];
  readonly notes: readonly CellNote[];
}

export const noLayout: TableLayout = { columns: [], places: [], notes: [] };

/** The id an own column has among the others. */
export const ownColumnId = (id: number): string => `own:${id}`;
