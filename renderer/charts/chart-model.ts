/** One axis: what it runs over, and where it says numbers. */
export interface ChartAxis {
  readonly scale: 'linear' | 'log';
  readonly ends: readonly [number, number];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly label: string;
  /** Kommuner down the side: upside down, without lines across. */
  readonly names?: boolean;
}

/** How a mark is drawn; shape goes with colour, so that colour is never alone. */
export type MarkKind = 'up' | 'down' | 'zero' | 'plain' | 'locked' | 'none';

export interface ChartMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly kind: MarkKind;
  /** Written beside it where there is room, the strong part last. */
  readonly label: string | null;
  readonly strong: string;
  /** Said of it under the pointer. */
  readonly tip: string;
  /** Lower first where not all have room. */
  readonly rank: number;
}

/** A rectangle in the axes' own units, such as a bar or a range. */
export interface ChartBar {
  readonly id: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly kind: 'bar' | 'range' | 'thin' | 'other';
}

export interface ChartRule {
  readonly across: 'x' | 'y';
  readonly at: number;
  readonly text: string;
}

/** A chart without a word of how it is drawn: for the screen, and for a picture to save. */
export interface ChartModel {
  readonly title: string;
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  readonly marks: readonly ChartMark[];
  readonly bars: readonly ChartBar[];
  readonly rules: readonly ChartRule[];
  /** The table behind: heads, and rows whose first cell names the row. */
  readonly table: {
    readonly heads: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}
