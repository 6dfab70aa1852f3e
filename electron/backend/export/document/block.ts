/** A piece of text with one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** Small and grey: where something is from. */
  readonly quiet?: boolean;
}

/** The looks a paragraph may have; a county changes them as named styles of the letter. */
export type ParagraphStyle = 'body' | 'sender' | 'callout' | 'warning' | 'note' | 'caption' | 'lead';

export interface TableColumn {
  readonly name: string;
  /** Share of the text width; all columns together are 1. */
  readonly width: number;
  readonly align?: 'left' | 'right';
}

/** A bar in a cell, beside the number it shows: from and to are shares of the cell's width, 0–1. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly tone: 'whole' | 'more' | 'fewer';
}

export interface TableText {
  readonly text: string;
  readonly bold?: boolean;
  /** A name by which the text can be found again, whatever else is in the document. */
  readonly bookmark?: string;
  /** Drawn above nothing and said by nobody: the text of the row says the same. */
  readonly bar?: Bar;
}

export type TableLine = readonly (string | TableText)[];

export interface TableBlock {
  readonly kind: 'table';
  /** What the table is of, for those who do not see it. */
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableLine[];
  readonly sum: TableLine | null;
}

/**
 * What a document is made of. Letter, attachments and fact sheets are lists of these; `renderDocx` and `renderPdf` are the
 * only ones that know a file format.
 */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly style: ParagraphStyle;
      readonly runs: readonly Run[];
      /** Stays on the page of what comes after. */
      readonly tied: boolean;
    }
  | { readonly kind: 'bullet'; readonly text: string; readonly tied: boolean }
  /** «Til» and who, in two columns; null = a place to fill in by hand. */
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly value: string | null;
      readonly fillIn: string;
    }
  | TableBlock
  /** The headings of level 1, filled in. */
  | { readonly kind: 'contents'; readonly heading: string }
  | { readonly kind: 'page-break' };

/** A whole document, before it is a file. */
export interface DocumentContent {
  readonly title: string;
  /** Who sends it; the document's author. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** Language tag: nb-NO or nn-NO. */
  readonly locale: string;
  /** At the foot of each page, before the page number. */
  readonly footer: string;
  readonly pageWords: { readonly page: string; readonly of: string };
  readonly blocks: readonly Block[];
}
