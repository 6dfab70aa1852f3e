/** Where something stands on a slide, in inches from the upper left corner of 13.33 × 7.5. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface TextLine {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Six hexadecimal digits; absent = ink. */
  readonly colour?: string;
  readonly bullet?: boolean;
  /** Points of room below. */
  readonly after?: number;
}

export interface SlideColumn {
  readonly name: string;
  /** Inches. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

export interface BarSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** null: holds the others up and is not seen. */
  readonly colour: string | null;
  /** Number format of the labels; null = none. */
  readonly labels: string | null;
}

/** Bars that lie: names of kommuner are long. */
export interface BarChart {
  readonly kind: 'bars';
  readonly categories: readonly string[];
  readonly series: readonly BarSeries[];
  /** side: beside each other; over: in the same place, for series that never have a value both; stacked: end to end. */
  readonly layout: 'side' | 'over' | 'stacked';
  /** The same axis on slides that are compared. */
  readonly range: { readonly min: number; readonly max: number };
  readonly legend: boolean;
}

/** A point for each kommune, across a size that spans from hundreds to hundreds of thousands. */
export interface PointChart {
  readonly kind: 'points';
  readonly name: string;
  readonly across: string;
  readonly up: string;
  readonly points: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    /** Whether its name stands beside it. */
    readonly named: boolean;
  }[];
}

export type Chart = BarChart | PointChart;

export type Part =
  | { readonly kind: 'text'; readonly box: Box; readonly lines: readonly TextLine[]; readonly fill?: string }
  | {
      readonly kind: 'table';
      readonly box: Omit<Box, 'w' | 'h'>;
      /** What it is of, for those who do not see it. */
      readonly summary: string;
      readonly columns: readonly SlideColumn[];
      readonly rows: readonly (readonly string[])[];
      readonly sum: readonly string[] | null;
      /** Height of a row, inches. */
      readonly rowHeight: number;
      /** Which column is the matter, and is bold. */
      readonly strong: number;
      readonly size: number;
    }
  | { readonly kind: 'chart'; readonly box: Box; readonly chart: Chart; readonly alt: string };

export interface Slide {
  readonly title: string;
  readonly front: boolean;
  readonly parts: readonly Part[];
  /** What the speaker says. */
  readonly notes: string;
}

/** A whole presentation, before it is a file. */
export interface Deck {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** nb-NO or nn-NO. */
  readonly locale: string;
  readonly footer: string;
  /** That it is a sample or a draft; '' where it is neither. */
  readonly mark: string;
  readonly slides: readonly Slide[];
}
